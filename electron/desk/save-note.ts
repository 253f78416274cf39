import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { changeNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/** Keeps what a note says; saves a short time after one another are one step. Throws ReadoutError `not-found`. */
export function saveNote(desk: DeskContext, { noteId, text }: CallInput<'saveNote'>): Annotation {
  return changeNote(desk, noteId, desk.texts.commands.steps.saveNote, { text }, `note ${noteId}`);
}
