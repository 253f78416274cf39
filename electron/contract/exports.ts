import type { DossierPerson, Matter } from './dossiers.ts';
import { type AnnotationFormat, annotationFormats, type ExportedAnnotation } from './exported-annotations.ts';
import type { Certainty, FactBody, Firmness, Progress } from './facts.ts';
import type { FullBriefing } from './full-briefing.ts';
import type { IsoDate, Span } from './text.ts';

/** What a briefing, its citation or its annotations can be written as. */
export const exportFormats = ['md', 'docx', 'html', 'json', 'ics', 'csl', 'ris', 'bib', ...annotationFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Every kind of file that an article can leave as: the formats above, and one that another library takes in whole. */
export const outFormats = [...exportFormats, 'readout'] as const;
export type OutFormat = (typeof outFormats)[number];

/** Whether a format holds annotations rather than the briefing. */
export function isAnnotationFormat(format: ExportFormat): format is AnnotationFormat {
  return annotationFormats.some((known) => known === format);
}

/** A line with a date, for a calendar. */
export interface DatedLine {
  /** The fact's id: the same on every export. */
  readonly id: string;
  readonly text: string;
  readonly detail?: string | undefined;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a range of them; absent where no day may be made of the wording. */
  readonly iso?: IsoDate | undefined;
  readonly wording: string;
  readonly certainty: Certainty;
  readonly firmness?: Firmness | undefined;
  readonly progress?: Progress | undefined;
  readonly paragraphs: readonly number[];
}

/** A visible fact whole, for other programs. */
export interface ExportedFact {
  readonly id: string;
  readonly body: FactBody;
  /** UTF-16 code units of the article's text; none for a line whose words it no longer holds. */
  readonly spans: readonly Span[];
  readonly paragraphs: readonly number[];
  readonly unverified?: true | undefined;
  readonly confidence: number;
  readonly reason: string;
  readonly drafter: boolean;
  readonly changedByHand: boolean;
  readonly progress?: Progress | undefined;
}

/**
 * What exporting receives: the full briefing as printing receives it, and of the article what stands behind it. Like
 * that, it has no field for a private note, and no type that it is made of has one.
 */
export interface ExportDocument {
  readonly briefing: FullBriefing;
  /** Web address that the article came from, as words. */
  readonly address?: string | undefined;
  readonly text: string;
  readonly facts: readonly ExportedFact[];
  readonly dated: readonly DatedLine[];
  /** Its printable annotations, in the order of the text. */
  readonly annotations: readonly ExportedAnnotation[];
}

/** What a dossier can be written as: the formats of a briefing, and a file that another library takes in whole. */
export const dossierFormats = ['md', 'docx', 'html', 'json', 'ics', 'readout'] as const;
export type DossierFormat = (typeof dossierFormats)[number];

/** An article of a dossier, for other programs. */
export interface DossierArticleData {
  readonly letter: string;
  readonly id: string;
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly place?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly language: string;
  readonly author?: string | undefined;
  readonly source?: string | undefined;
  readonly address?: string | undefined;
  /** Its own, which its lines carry wherever they go alone. */
  readonly marking?: string | undefined;
  readonly text: string;
  readonly facts: readonly ExportedFact[];
  readonly dated: readonly DatedLine[];
}

/** What exporting a dossier receives. It has no field for a private note either. */
export interface DossierDocument {
  readonly briefing: FullBriefing;
  readonly articles: readonly DossierArticleData[];
  readonly people: readonly DossierPerson[];
  readonly matters: readonly Matter[];
}

/** A briefing for the clipboard, the same words twice. */
export interface ClipboardBriefing {
  readonly html: string;
  readonly text: string;
}

/** A briefing written out. */
export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** Dated lines that a calendar has no day for; details of annotations that their format has no place for. */
  readonly leftOut: number;
  /** How many annotations are in it, where it holds annotations. */
  readonly annotations?: number | undefined;
}
