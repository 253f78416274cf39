import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { deleteAnnotation } from '../storage/annotations.ts';
import { recordStep } from '../storage/undo.ts';
import { changeNote, findNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/**
 * Puts a note into the bin, where it waits until that is emptied. A bare mark has nothing to wait for, and a damaged note
 * cannot say that it is in the bin: these go at once, and come back by undo only. Throws ReadoutError `not-found`.
 */
export function deleteNote(desk: DeskContext, { noteId }: CallInput<'deleteNote'>): undefined {
  const { deleteNote: label } = desk.texts.commands.steps;
  const note = wholeNote(desk, noteId);
  if (note !== undefined && (note.text.trim() !== '' || note.tags.length > 0)) {
    changeNote(desk, noteId, label, { deletedAt: desk.clock() });
    return;
  }
  recordStep(desk.db, label, () => {
    if (!deleteAnnotation(desk.db, noteId) && !desk.notes.remove(noteId)) throw new ReadoutError('not-found');
  });
  desk.changed('all');
}

function wholeNote(desk: DeskContext, noteId: string): Annotation | undefined {
  try {
    return findNote(desk, noteId);
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'note-damaged') return undefined;
    throw error;
  }
}
