import type { AnnotationContent } from '../contract/annotations.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { findAnnotation, updateAnnotation } from '../storage/annotations.ts';
import { recordStep } from '../storage/undo.ts';
import type { DeskContext } from './context.ts';
import { withKeptWords } from './note-words.ts';

/**
 * A note by its id, wherever it is kept. While the private ones are locked, any that is not printable is said to be
 * locked, so that the answer does not tell which there are.
 *
 * @throws ReadoutError `not-found`, `locked`, `note-damaged`
 */
export function findNote({ db, notes }: DeskContext, noteId: string): Annotation {
  const note = findAnnotation(db, noteId) ?? notes.get(noteId);
  if (!note) throw new ReadoutError('not-found');
  return note;
}

/** Writes a note over the one with its id, where its kind is kept. To be called inside a step. */
export function keepNote({ db, notes }: DeskContext, note: Annotation): void {
  if (note.visibility === 'private') notes.put(note);
  else updateAnnotation(db, note);
}

/**
 * Changes a note where it is kept, as one step. Where the change leaves all as it was, nothing is written.
 *
 * @param join key by which saves a short time after one another become one step
 */
export function changeNote(
  desk: DeskContext,
  noteId: string,
  label: string,
  change: Partial<Pick<AnnotationContent, 'text' | 'colour' | 'tags' | 'deletedAt'>>,
  join?: string,
): Annotation {
  const now = desk.clock();
  const before = findNote(desk, noteId);
  if (Object.entries(change).every(([key, value]) => isAlike(Reflect.get(before, key), value))) return before;
  const note: Annotation = withKeptWords(desk, { ...before, ...change, modifiedAt: now });
  if (change.text !== undefined && note.text === before.text) return before;
  recordStep(desk.db, label, () => keepNote(desk, note), join === undefined ? undefined : { key: join, at: now });
  desk.changed([note.articleId], Object.keys(change).every((key) => key === 'text') ? 'words' : 'notes');
  return note;
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
