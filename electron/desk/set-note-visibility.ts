import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { recordStep } from '../storage/undo.ts';
import { findNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/** Makes a note printable, or private again; it moves to where its kind is kept. Throws ReadoutError `not-found`. */
export function setNoteVisibility(desk: DeskContext, input: CallInput<'setNoteVisibility'>): Annotation {
  const { noteId, visibility } = input;
  const before = findNote(desk, noteId);
  if (before.visibility === visibility) return before;
  const { makePrintable, makePrivate } = desk.texts.commands.steps;
  const printable = visibility === 'printable';
  const note = recordStep(desk.db, printable ? makePrintable : makePrivate, (): Annotation => {
    const now = desk.clock();
    return printable ? desk.notes.makePrintable(noteId, now) : desk.notes.makePrivate(noteId, now);
  });
  desk.changed([note.articleId]);
  return note;
}
