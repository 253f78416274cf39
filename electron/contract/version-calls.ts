import type { CarriedReport, VersionView } from './carried-marks.ts';
import type { Fact } from './facts.ts';
import type { EditableField, HeadProvenance } from './imports.ts';
import type { Annotation } from './private-notes.ts';
import type { Span } from './text.ts';
import type { VersionChanges } from './version-changes.ts';
import type { Correction, CorrectionFields, VersionListing, VersionReport } from './versions.ts';

/** The calls about the versions of an article's text. */
export interface VersionCalls {
  /**
   * Corrects an article's own words by hand; that makes a version. Null where nothing was changed, here and in the three
   * calls that follow.
   */
  readonly correctArticle: {
    input: { articleId: string; revisionId: string; fields: CorrectionFields };
    output: VersionReport | null;
  };
  /** Where the fields of an article's head were found. */
  readonly headOrigins: { input: { articleId: string }; output: HeadProvenance };
  /** Sets title, author, day or publisher by hand; null where that makes no version. */
  readonly saveHeadField: {
    input: { articleId: string; revisionId: string; field: EditableField; value: string };
    output: VersionReport | null;
  };
  /** Lets the user pick a file and takes it in as a version; turned away, or the same again, nothing happens. */
  readonly updateFromFile: { input: { articleId: string }; output: VersionReport | null };
  readonly updateFromText: { input: { articleId: string; text: string }; output: VersionReport | null };
  /** Makes an article the newest version of another one; it goes to the bin. */
  readonly takeAsVersion: { input: { articleId: string; ofArticleId: string }; output: VersionReport | null };
  readonly listVersions: { input: { articleId: string }; output: readonly VersionListing[] };
  /** A version to be read, with the marks that it had. */
  readonly readVersion: { input: { revisionId: string }; output: VersionView };
  /** Lets an article show another of its versions. */
  readonly showVersion: { input: { articleId: string; revisionId: string }; output: VersionReport | null };
  /** What became of marks and lines in the version that is shown. */
  readonly carriedReport: { input: { articleId: string }; output: CarriedReport };
  /** Says where a note or mark stands in the version that is shown. */
  readonly attachNote: { input: { noteId: string; revisionId: string; span: Span }; output: Annotation };
  /** Says on which passages of the version that is shown a line rests. */
  readonly attachFact: { input: { factId: string; revisionId: string; spans: readonly Span[] }; output: Fact };
  /** Confirms all that stands in its own words elsewhere. */
  readonly confirmMoved: { input: { articleId: string }; output: undefined };
  /** What changed from one version to another, as a briefing says it. */
  readonly versionChanges: { input: { articleId: string; fromId: string; toId: string }; output: VersionChanges };
  /** The correction that was begun, if any. */
  readonly correction: { input: { articleId: string }; output: Correction | null };
  readonly keepCorrection: {
    input: { articleId: string; revisionId: string; fields: CorrectionFields };
    output: undefined;
  };
  readonly dropCorrection: { input: { articleId: string }; output: undefined };
}
