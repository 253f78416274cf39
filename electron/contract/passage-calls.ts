import type { FactBody, FactKind } from './facts.ts';
import type { Span } from './text.ts';

/** Calls about a passage that a person has in hand, as `Calls` has the others. */
export interface PassageCalls {
  /**
   * What a line of a kind would say that is made of a passage, and what it would rest on; nothing is stored. What the
   * passage does not tell is left empty. `requested` goes for an undertaking: somebody asks for it.
   */
  readonly readPassage: {
    input: {
      readonly articleId: string;
      readonly kind: FactKind;
      readonly requested: boolean;
      readonly span: Span;
    };
    output: { readonly body: FactBody; readonly spans: readonly Span[] };
  };
}
