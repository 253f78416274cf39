import type { RedraftReport } from './calls.ts';
import type { VerdictCounts } from './carried-marks.ts';
import type { IsoDate, LanguageTag } from './text.ts';

/** One state of an article's text in the list of its versions. */
export interface VersionListing {
  readonly revisionId: string;
  /** Counted from 1. */
  readonly ordinal: number;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  readonly origin: 'import' | 'hand';
  readonly title: string;
  /** Name of the file that it came from, where it came from one. */
  readonly fileName?: string | undefined;
  /** True for the one that the article shows. */
  readonly current: boolean;
}

/** What of an article can be corrected by hand. An empty place or date is none. */
export interface CorrectionFields {
  readonly title: string;
  readonly place: string;
  readonly date: IsoDate;
  readonly language: LanguageTag;
  /** Paragraphs, parted by blank lines. */
  readonly text: string;
}

/** A correction that was begun and neither made nor dropped. */
export interface Correction {
  /** The version that it corrects. */
  readonly revisionId: string;
  /** Milliseconds since 1970, UTC. */
  readonly keptAt: number;
  readonly fields: CorrectionFields;
}

/** What taking in a version came to. */
export interface VersionReport {
  readonly articleId: string;
  readonly revisionId: string;
  readonly ordinal: number;
  readonly title: string;
  /** What became of every passage that a line rested on before. */
  readonly sources: VerdictCounts;
  readonly redraft: RedraftReport;
}
