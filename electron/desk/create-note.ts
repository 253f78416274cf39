import { linkedIds } from '../briefing/note-text/note-links.ts';
import type { CallInput } from '../contract/calls.ts';
import type { Annotation, PrivateNote } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { articleExists } from '../storage/articles.ts';
import { recordStep } from '../storage/undo.ts';
import type { DeskContext } from './context.ts';
import { checkedTarget } from './note-target.ts';

/** A new note or mark, private and sealed. Throws ReadoutError `not-found`, `bad-input`. */
export function createNote(desk: DeskContext, input: CallInput<'createNote'>): Annotation {
  const { db, notes, texts } = desk;
  const { articleId, revisionId, colour, text } = input;
  if (!articleExists(db, articleId)) throw new ReadoutError('not-found');
  const target = checkedTarget(db, articleId, revisionId, input.target);
  const now = desk.clock();
  const note: PrivateNote = {
    id: desk.ids(),
    visibility: 'private',
    articleId,
    revisionId,
    target,
    colour,
    text,
    tags: [],
    links: linkedIds(text),
    createdAt: now,
    modifiedAt: now,
  };
  const { newNote, newMark } = texts.commands.steps;
  // What is typed into the note at once belongs to its making.
  recordStep(db, text === '' && colour ? newMark : newNote, () => notes.put(note), { key: `note ${note.id}`, at: now });
  desk.changed([articleId], 'notes');
  return note;
}
