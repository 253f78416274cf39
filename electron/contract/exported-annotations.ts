import type { PrintableAnnotation, TextQuoteSelector } from './annotations.ts';
import type { LanguageTag, Span } from './text.ts';

/** The version of the text that an annotation's place counts in. */
export interface ExportedVersion {
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly hash: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
}

/** An annotation as it goes to other programs. Only a printable one fits into it. */
export interface ExportedAnnotation {
  readonly annotation: PrintableAnnotation;
  readonly version: ExportedVersion;
  /** The words that it is about; absent where it is about the whole article. */
  readonly quote?: TextQuoteSelector | undefined;
  /** Where they stand, in Unicode code points of the version's text; absent where they do not stand in it. */
  readonly position?: Span | undefined;
  /** Counted from 1, in the version's text; absent for the whole article. */
  readonly paragraph?: number | undefined;
  /** What its author calls its colour, where that is not the usual name. */
  readonly colourName?: string | undefined;
  /** The language of its words, as far as it can be told. */
  readonly language?: LanguageTag | undefined;
}

/** The formats that hold the annotations of an article. */
export const annotationFormats = ['w3c', 'readium', 'notes-md'] as const;
export type AnnotationFormat = (typeof annotationFormats)[number];
