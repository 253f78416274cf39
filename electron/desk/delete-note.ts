import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { deleteAnnotation } from '../storage/annotations.ts';
import { recordStep } from '../storage/undo.ts';
import type { DeskContext } from './context.ts';

/** Deletes a note, a damaged one too; undo brings it back as long as the desk is open. Throws ReadoutError `not-found`. */
export function deleteNote(desk: DeskContext, { noteId }: CallInput<'deleteNote'>): undefined {
  const { db, notes, texts } = desk;
  recordStep(db, texts.commands.steps.deleteNote, () => {
    if (!deleteAnnotation(db, noteId) && !notes.remove(noteId)) throw new ReadoutError('not-found');
  });
  desk.changed('all');
}
