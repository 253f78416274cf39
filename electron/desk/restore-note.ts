import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { changeNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/** Takes a note out of the bin again. Throws ReadoutError `not-found`. */
export function restoreNote(desk: DeskContext, { noteId }: CallInput<'restoreNote'>): Annotation {
  return changeNote(desk, noteId, desk.texts.commands.steps.restoreNote, { deletedAt: undefined });
}
