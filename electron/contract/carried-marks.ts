import type { Revision } from './articles.ts';
import type { Span } from './text.ts';

/**
 * What became of a passage on the way into another version of the text: the same words where they stood, the same words
 * elsewhere, other words, or none.
 */
export const anchorVerdicts = ['exact', 'moved', 'changed', 'orphan'] as const;
export type AnchorVerdict = (typeof anchorVerdicts)[number];

/** How many passages there are of each verdict; together they are all there are. */
export type VerdictCounts = { readonly [Verdict in AnchorVerdict]: number };

/** A passage of another version of the text, and where it stands in the one that is looked at. */
export interface CarriedPassage {
  readonly verdict: AnchorVerdict;
  /** The version in which `was` counts. */
  readonly wasIn: string;
  readonly was: Span;
  /** The words there. */
  readonly quote: string;
  /** Absent where it stands nowhere any more. */
  readonly now?: Span | undefined;
}

/** A note or mark that was made, or last confirmed, on another version. It is as private as its note. */
export interface CarriedNote {
  readonly noteId: string;
  readonly verdict: AnchorVerdict;
  /** Absent where it is about the whole article, or about a line. */
  readonly passage?: CarriedPassage | undefined;
}

/** A line of the briefing with a passage that does not simply stand where it stood. */
export interface CarriedLine {
  readonly factId: string;
  /** The worst of its passages'. */
  readonly verdict: AnchorVerdict;
  readonly passages: readonly CarriedPassage[];
}

/** What became of an article's marks and lines in one version of its text; notes as far as they are open. */
export interface CarriedReport {
  readonly articleId: string;
  /** The version in which each `now` counts. */
  readonly revisionId: string;
  /** Of all notes and marks on the article. */
  readonly marks: VerdictCounts;
  /** Of all visible lines that rest on passages. */
  readonly lines: VerdictCounts;
  /** Those that belong to another version, in order of the text. */
  readonly notes: readonly CarriedNote[];
  /** Those that moved, changed or were lost, in the order of the briefing. */
  readonly notInPlace: readonly CarriedLine[];
}

/** One version of an article's text to be read, with the marks that it had. */
export interface VersionView {
  readonly revision: Revision;
  /** Sentences in order of the text, each within one paragraph. */
  readonly sentences: readonly Span[];
  /** Its `notes` are all that there were then. */
  readonly report: CarriedReport;
}
