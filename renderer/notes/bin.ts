import type { Annotation } from '../../electron/contract/private-notes.ts';
import { announce } from '../desk/announce.ts';
import { ask, change } from '../desk/calls.ts';
import { loadNotes, loadUndo } from '../desk/loading.ts';
import { createStore } from '../desk/store.ts';
import { texts } from '../desk/texts.ts';

/** The notes in the bin, the last one deleted first; null until they have been read. */
export const bin = createStore<{ readonly notes: readonly Annotation[] | null }>({ notes: null });

let isShown = false;

/** Reads the bin, and again whenever the library has changed, until what is returned is called: then it is forgotten. */
export function followBin(): () => void {
  isShown = true;
  void loadBin();
  const end = window.readout.on('libraryChanged', () => void loadBin());
  return () => {
    isShown = false;
    end();
    bin.set({ notes: null });
  };
}

async function loadBin(): Promise<void> {
  const result = await ask((calls) => calls.listBin());
  if (isShown) bin.set({ notes: result.ok ? result.value : [] });
}

/** Lets go of what was read of the bin; where it is shown, it is read again with the notes. */
export function forgetBin(): void {
  bin.set({ notes: null });
}

/** Takes a note out of the bin. */
export async function restoreNote(noteId: string): Promise<void> {
  const result = await change((calls) => calls.restoreNote({ noteId }));
  if (result.ok) await settle(texts().notes.restored);
}

/** Deletes a note in the bin for good, or all of them where none is named. */
export async function emptyBin(noteId?: string): Promise<void> {
  const result = await change((calls) => calls.emptyBin({ noteId: noteId ?? null }));
  if (result.ok) await settle(texts().notes.gone(result.value.removed));
}

async function settle(sentence: string): Promise<void> {
  announce(sentence);
  await Promise.all([loadNotes(), loadUndo()]);
}
