import type { ArticleText } from './articles.ts';
import type { DraftedFact } from './facts.ts';
import type { Register } from './register.ts';
import type { IsoDate, LanguageTag } from './text.ts';

/** What the drafting engine reads: the text, and what the file itself says about it (front matter, metadata). */
export interface DraftInput extends ArticleText {
  readonly title?: string | undefined;
  /** True where the file says that the title is ours, not the source's. */
  readonly titleIsOurs?: boolean | undefined;
  readonly language?: LanguageTag | undefined;
  readonly place?: string | undefined;
  readonly date?: IsoDate | undefined;
}

export interface DraftOptions {
  /** The day of publication, for a text that states none. */
  readonly date?: IsoDate | undefined;
  /** What the user has taught in other articles; nothing is known without it. */
  readonly register?: Register | undefined;
}

/** The article's head as the file or its text tells it. */
export interface DraftedHead {
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly place?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly language: LanguageTag;
}

export interface DraftedBriefing {
  readonly head: DraftedHead;
  /** In the order of a briefing: summary, key points, commitments, positions, people, quotations, dates and the rest. */
  readonly facts: readonly DraftedFact[];
  /** False where the article's language has no language pack: then there are no facts, and the window says so. */
  readonly drafted: boolean;
}
