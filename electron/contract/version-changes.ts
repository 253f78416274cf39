import type { Span } from './text.ts';

/** What a change between two versions is about, in the order in which a briefing tells it. */
export const changeKinds = ['head', 'commitment', 'quote', 'date', 'person', 'figure'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What happened to it. `moved` is a date that is another day now. */
export type ChangeManner = 'added' | 'dropped' | 'reworded' | 'moved';

/** One side of a change. */
export interface ChangeSide {
  /** The line as that version's briefing says it. */
  readonly text: string;
  /** What the change is about beside the words: the date, who says it, the role. */
  readonly detail?: string | undefined;
  /** The passages in that version; empty for what is said of the article as a whole. */
  readonly spans: readonly Span[];
}

/** A line of the briefing on what changed. */
export interface VersionChange {
  readonly kind: ChangeKind;
  readonly manner: ChangeManner;
  /** Which field of the article's head; only of the kind `head`. */
  readonly field?: 'title' | 'place' | 'date' | 'language' | undefined;
  /** Absent where it was added. */
  readonly before?: ChangeSide | undefined;
  /** Absent where it was dropped. */
  readonly after?: ChangeSide | undefined;
}

/** What changed from one version of an article to another. It is drafted from the two texts alone. */
export interface VersionChanges {
  readonly fromId: string;
  readonly toId: string;
  readonly changes: readonly VersionChange[];
  /** Share of the words that both have, from 0 to 1. */
  readonly likeness: number;
}
