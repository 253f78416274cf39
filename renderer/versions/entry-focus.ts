import { createStore } from '../desk/store.ts';
import { showChanges } from './version-actions.ts';

/** The entry of the changes that is to take the focus once it is on the screen. */
export const entryInFocus = createStore<{ readonly id: string | null }>({ id: null });

/** Shows what became of a line or note, so that it can be attached anew. */
export function findWordsOf(id: string): void {
  showChanges();
  entryInFocus.set({ id });
}
