import type { Annotation } from '../../electron/contract/private-notes.ts';
import { session } from '../desk/session.ts';

let taken = 0;

/** How many notes were taken one by one since the window opened: a list that was asked for before is older than they are. */
export function notesTaken(): number {
  return taken;
}

/** Takes a note as the library answered it when its words were saved, so that it shows them wherever it is drawn. */
export function takeNote(note: Annotation): void {
  taken += 1;
  const { notes } = session.get();
  if (notes.some(({ id }) => id === note.id))
    session.set({ notes: notes.map((known) => (known.id === note.id ? note : known)) });
}
