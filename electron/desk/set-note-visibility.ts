import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { recordStep } from '../storage/undo.ts';
import { findNote } from './change-note.ts';
import type { DeskContext } from './context.ts';
import { hideWordsOf, withKeptWords } from './note-words.ts';

/** Makes a note printable, or private again; it moves to where its kind is kept. Throws ReadoutError `not-found`. */
export function setNoteVisibility(desk: DeskContext, input: CallInput<'setNoteVisibility'>): Annotation {
  const { noteId, visibility } = input;
  const before = findNote(desk, noteId);
  if (before.visibility === visibility) return before;
  const { makePrintable, makePrivate } = desk.texts.commands.steps;
  const printable = visibility === 'printable';
  const note = recordStep(desk.db, printable ? makePrintable : makePrivate, (): Annotation => {
    const now = desk.clock();
    if (!printable) {
      const hidden = desk.notes.makePrivate(noteId, now);
      hideWordsOf(desk, noteId);
      return hidden;
    }
    const { text, links } = withKeptWords(desk, { ...before, visibility });
    if (text !== before.text) desk.notes.put({ ...before, visibility: 'private', text, links });
    return desk.notes.makePrintable(noteId, now);
  });
  desk.changed([note.articleId], 'notes');
  return note;
}
