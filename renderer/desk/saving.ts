import { createStore } from './store.ts';

/**
 * Words of the user that the library does not hold yet: `typing` is on its way, `open` waits for the user, and
 * anything else says why it could not be saved.
 */
export type Unsaved = { readonly state: 'typing' | 'open' } | { readonly state: 'failed'; readonly reason: string };

interface Saving {
  /** Changes that were sent and not answered. */
  readonly pending: number;
  readonly unsaved: ReadonlyMap<string, Unsaved>;
}

export const saving = createStore<Saving>({ pending: 0, unsaved: new Map() });

/** Says that a change was sent; call what is returned when it is answered. */
export function changeSent(): () => void {
  saving.set({ pending: saving.get().pending + 1 });
  return () => saving.set({ pending: saving.get().pending - 1 });
}

/** Runs at once where no change is under way, else when the last one is answered. */
export function whenAnswered(run: () => void): void {
  if (saving.get().pending === 0) {
    run();
    return;
  }
  const end = saving.subscribe(() => {
    if (saving.get().pending > 0) return;
    end();
    run();
  });
}

/** Says what of `key` (a note, an edit) is not in the library; null once all of it is. */
export function markUnsaved(key: string, unsaved: Unsaved | null): void {
  const next = new Map(saving.get().unsaved);
  if (unsaved === null) next.delete(key);
  else next.set(key, unsaved);
  saving.set({ unsaved: next });
}

/** What the foot line says. A failure outweighs all else, and "saved" is said only where nothing is under way. */
export function savingState({ pending, unsaved }: Saving): Unsaved | { readonly state: 'saved' } {
  const states = [...unsaved.values()];
  const failed = states.find((entry) => entry.state === 'failed');
  if (failed !== undefined) return failed;
  if (pending > 0 || states.some((entry) => entry.state === 'typing')) return { state: 'typing' };
  return { state: states.length > 0 ? 'open' : 'saved' };
}
