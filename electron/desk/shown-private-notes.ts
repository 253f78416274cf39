import type { PrivateNote } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import type { DirectoryEntry } from '../privacy/note-directory.ts';
import { breathe } from './breathe.ts';
import type { DeskContext } from './context.ts';

/** So long private notes are taken into their directory at a stretch, in milliseconds; then all else has its turn. */
const stretch = 8;

/** Whether a window may be handed private notes: not while they are locked, or kept off the screen. */
function areShown({ notes, screen }: DeskContext): boolean {
  return !screen.hidden && !notes.state().locked;
}

/**
 * Waits until it is known where the private notes stand, so that looking some of them up holds nothing up. Where they are
 * locked or kept off the screen meanwhile, there is nothing to wait for.
 */
export async function privateNotesPlaced(desk: DeskContext): Promise<void> {
  while (areShown(desk) && !desk.notes.directory.fill(stretch)) await breathe();
}

/** True where that is known at once, or within one stretch. */
export function arePrivateNotesPlaced(desk: DeskContext): boolean {
  return !areShown(desk) || desk.notes.directory.fill(stretch);
}

/** Private notes outside the bin by their ids; damaged ones are left out. */
export function shownPrivateNotes(desk: DeskContext, ids: Iterable<string>): PrivateNote[] {
  if (!areShown(desk)) return [];
  return [...new Set(ids)].flatMap((id) => {
    const note = openedNote(desk, id);
    return note === undefined || note.deletedAt !== undefined ? [] : [note];
  });
}

/** The private notes on an article outside the bin that a window may be handed. */
export function privateNotesOf(desk: DeskContext, articleId: string): PrivateNote[] {
  if (!areShown(desk)) return [];
  desk.notes.directory.fill();
  return shownPrivateNotes(desk, desk.notes.directory.of(articleId));
}

/** Which private notes link to one of these notes and lines. */
export function privateNotesLinkingTo(desk: DeskContext, ids: readonly string[]): readonly string[] {
  if (!areShown(desk)) return [];
  return ids.flatMap((id) => desk.notes.directory.linkingTo(id));
}

/** Where all private notes stand that a window may be handed, the newest first. */
export function placedPrivateNotes(desk: DeskContext): readonly DirectoryEntry[] {
  return areShown(desk) ? desk.notes.directory.newestFirst() : [];
}

/** The private notes in the bin that a window may be handed. */
export function binnedPrivateNotes(desk: DeskContext): readonly PrivateNote[] {
  return areShown(desk) ? desk.notes.list().notes.filter((note) => note.deletedAt !== undefined) : [];
}

function openedNote({ notes }: DeskContext, id: string): PrivateNote | undefined {
  try {
    return notes.get(id);
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'note-damaged') return undefined;
    throw error;
  }
}
