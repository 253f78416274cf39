import { dirname } from 'node:path';
import { type AnnotationContent, highlightColours } from '../contract/annotations.ts';
import { readAnnotationTarget, readSectionChoice } from '../contract/entity-readers.ts';
import { type Fields, list, loose, number, oneOf, optional, type Reader, text } from '../contract/reading.ts';
import { ReadoutError } from '../contract/results.ts';
import { type Block, blockRoles } from '../contract/text.ts';
import type { ReadableDb } from './handles.ts';

/** The paragraphs of a revision. */
export const readBlocks = list(loose<Block>({ start: number(), end: number(), role: oneOf(blockRoles) }));

/** Tags and links of an annotation. */
export const readWords = list(text());

/** How the sections of a page stand. */
export const readSections = list(readSectionChoice);

/** Where an annotation stood in other versions of the text. */
export const readEarlier = list(loose({ revisionId: text(), target: readAnnotationTarget }));

/** What every annotation says, printable or private. */
export const annotationFields: Fields<AnnotationContent> = {
  articleId: text(),
  revisionId: text(),
  target: readAnnotationTarget,
  earlier: optional(readEarlier),
  colour: optional(oneOf(highlightColours)),
  text: text(),
  tags: readWords,
  links: readWords,
  createdAt: number(),
  modifiedAt: number(),
  deletedAt: optional(number()),
};
export const readAnnotationContent = loose(annotationFields);

/**
 * Reads a column that holds JSON.
 *
 * @throws ReadoutError `library-corrupt` when it holds anything else than it must.
 */
export function parseColumn<Output>(db: ReadableDb, read: Reader<Output>, column: string): Output {
  try {
    return read(JSON.parse(column));
  } catch (error) {
    throw new ReadoutError('library-corrupt', dirname(db.name), { cause: error });
  }
}

/**
 * What is to be written down, as it will be read.
 *
 * @throws ReadoutError `bad-input` for what could not be read back.
 */
export function readBack<Output>(read: Reader<Output>, value: unknown): Output {
  try {
    return read(value);
  } catch (error) {
    throw new ReadoutError('bad-input', error instanceof Error ? error.message : undefined, { cause: error });
  }
}
