import type { CallInput } from '../contract/calls.ts';
import type { Annotation } from '../contract/private-notes.ts';
import { changeNote } from './change-note.ts';
import type { DeskContext } from './context.ts';

/** Colours a mark, or takes its colour away. Throws ReadoutError `not-found`. */
export function colourNote(desk: DeskContext, { noteId, colour }: CallInput<'colourNote'>): Annotation {
  return changeNote(desk, noteId, desk.texts.commands.steps.colourNote, { colour: colour ?? undefined });
}
