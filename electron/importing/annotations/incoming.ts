import type { AnnotationTarget, HighlightColour, TextQuoteSelector } from '../../contract/annotations.ts';
import type { AnnotationRefusal } from '../../contract/exchange.ts';
import type { Span } from '../../contract/text.ts';

/** An annotation as a file says it, made safe and not yet placed. */
export interface IncomingAnnotation {
  /** Its place in the file, from 1. */
  readonly place: number;
  /** What the file names it by. */
  readonly id?: string | undefined;
  readonly text: string;
  /** False where the signs of Markdown in the text are words like any other. */
  readonly isMarkdown: boolean;
  readonly tags: readonly string[];
  readonly colour?: HighlightColour | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt?: number | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly modifiedAt?: number | undefined;
  readonly quote?: TextQuoteSelector | undefined;
  /** In Unicode code points of whatever text the file was made on. */
  readonly position?: Span | undefined;
  /** SHA-256 of that text, in hexadecimal. */
  readonly textHash?: string | undefined;
  /** What Readout wrote that it is about. */
  readonly about?: AnnotationTarget['kind'] | undefined;
  readonly factId?: string | undefined;
  /** True where markup was made into words, or characters that are not seen were taken out. */
  readonly cleaned: boolean;
  /** Details of it that mean nothing here. */
  readonly leftOut: number;
}

/** A file of annotations, read. */
export interface AnnotationFile {
  /** What it says that it is about. */
  readonly title?: string | undefined;
  readonly total: number;
  readonly incoming: readonly IncomingAnnotation[];
  readonly refused: readonly { readonly place: number; readonly reason: AnnotationRefusal }[];
}

/** Largest file of annotations, in bytes, and how many annotations are taken in at once. */
export const largestAnnotationFile = 8 * 1024 * 1024;
export const mostAnnotations = 2_000;
/** How deep lists and objects may lie in one another. */
export const deepest = 48;
/** Longest note and longest marked passage, in UTF-16 code units, and how much of the words around it is of use. */
export const longestText = 100_000;
export const longestQuote = 20_000;
export const longestContext = 200;
