import type { CallInput } from '../contract/calls.ts';
import type { LineFound } from '../contract/note-calls.ts';
import { linesSaying, linesWithIds } from '../storage/find-lines.ts';
import type { LibraryContext } from './context.ts';

/** As many as a person looks through while typing. */
const most = 20;

/** Lines that a note may link to. */
export function findLines({ db }: LibraryContext, { words, articleId }: CallInput<'findLines'>): readonly LineFound[] {
  return linesSaying(db, words, articleId, most);
}

/** The lines with these ids; one that is gone or hidden is not among them. */
export function lookUpLines({ db }: LibraryContext, { factIds }: CallInput<'lookUpLines'>): readonly LineFound[] {
  return linesWithIds(db, factIds);
}
