import type { PrivateNote } from '../contract/private-notes.ts';
import type { DeskContext } from './context.ts';

/** The private notes outside the bin that a window may be handed: none while they are locked, or kept off the screen. */
export function shownPrivateNotes(desk: DeskContext): readonly PrivateNote[] {
  return openPrivateNotes(desk).filter((note) => note.deletedAt === undefined);
}

/** The private notes in the bin that a window may be handed. */
export function binnedPrivateNotes(desk: DeskContext): readonly PrivateNote[] {
  return openPrivateNotes(desk).filter((note) => note.deletedAt !== undefined);
}

function openPrivateNotes({ notes, screen }: DeskContext): readonly PrivateNote[] {
  return screen.hidden || notes.state().locked ? [] : notes.list().notes;
}
