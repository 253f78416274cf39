import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { changeNote, findNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/**
 * Keeps what a note says; saves a short time after one another are one step. A note in the bin is not written into.
 *
 * @throws ReadoutError `not-found`, `locked`, `note-damaged`
 */
export function saveNote(desk: DeskContext, { noteId, text }: CallInput<'saveNote'>): Annotation {
  if (findNote(desk, noteId).deletedAt !== undefined) throw new ReadoutError('not-found');
  return changeNote(desk, noteId, desk.texts.commands.steps.saveNote, { text }, `note ${noteId}`);
}
