import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { changeNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/** Says all tags of a note, each once, in the order given. Throws ReadoutError `not-found`. */
export function tagNote(desk: DeskContext, { noteId, tags }: CallInput<'tagNote'>): Annotation {
  const once = new Map(tags.map((tag) => [tag.toLocaleLowerCase(), tag]));
  return changeNote(desk, noteId, desk.texts.commands.steps.tagNote, { tags: [...once.values()] });
}
