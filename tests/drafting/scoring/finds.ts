import type { DraftedBriefing } from '../../../electron/contract/drafts.ts';
import type { DraftedFact, FactBodyOf, FactKind } from '../../../electron/contract/facts.ts';
import type { Span } from '../../../electron/contract/text.ts';

/**
 * What an engine found in an article, in the shape that is scored. A class that is absent is one that the engine does
 * not do; a field that is absent is one that it says nothing of.
 */
export interface Finds {
  readonly people?: readonly FoundPerson[];
  readonly organisations?: readonly FoundName[];
  readonly places?: readonly FoundName[];
  readonly dates?: readonly FoundDate[];
  readonly quotes?: readonly FoundQuote[];
  readonly commitments?: readonly FoundCommitment[];
}

export interface FoundName {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface FoundPerson extends FoundName {
  /** The role and the affiliation, in one line. */
  readonly role?: string;
}

export interface FoundDate {
  readonly spans: readonly Span[];
  readonly iso?: string | undefined;
}

export interface FoundQuote {
  readonly spans: readonly Span[];
  readonly speaker?: string | undefined;
}

export interface FoundCommitment {
  readonly spans: readonly Span[];
  readonly parties?: readonly string[];
  readonly status?: string;
  readonly due?: string | undefined;
}

export function factsOf<Kind extends FactKind>(
  briefing: DraftedBriefing,
  kind: Kind,
): (FactBodyOf<Kind> & DraftedFact)[] {
  return briefing.facts.filter((fact): fact is FactBodyOf<Kind> & DraftedFact => fact.kind === kind);
}

/** What our own engine found. */
export function findsOf(briefing: DraftedBriefing): Finds {
  return {
    people: factsOf(briefing, 'person').map(({ name, aliases, role, affiliation }) => ({
      name,
      aliases,
      role: [role, affiliation].filter(Boolean).join(' '),
    })),
    organisations: factsOf(briefing, 'organisation'),
    places: factsOf(briefing, 'place'),
    dates: factsOf(briefing, 'date'),
    quotes: factsOf(briefing, 'quote'),
    commitments: factsOf(briefing, 'commitment').map(({ spans, parties, status, due }) => ({
      spans,
      parties,
      status,
      due: due?.iso,
    })),
  };
}
