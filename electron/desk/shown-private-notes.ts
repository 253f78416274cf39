import type { PrivateNote } from '../contract/private-notes.ts';
import type { DeskContext } from './context.ts';

/** The private notes that a window may be handed: none while they are locked, or kept off the screen. */
export function shownPrivateNotes({ notes, screen }: DeskContext): readonly PrivateNote[] {
  return screen.hidden || notes.state().locked ? [] : notes.list().notes;
}
