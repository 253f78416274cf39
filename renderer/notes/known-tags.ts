import { useEffect } from 'react';
import { ask } from '../desk/calls.ts';
import { createStore } from '../desk/store.ts';

/** The tags of all notes that may be seen, as the library last said. */
export const knownTags = createStore<{ readonly tags: readonly string[] }>({ tags: [] });

let asking = 0;

/** Has the tags of all notes read while something on the screen offers them. */
export function useKnownTags(isOffered: boolean): void {
  useEffect(() => {
    if (isOffered) void readTags();
  }, [isOffered]);
}

async function readTags(): Promise<void> {
  asking += 1;
  const mine = asking;
  const result = await ask((calls) => calls.noteTags());
  if (result.ok && mine === asking) knownTags.set({ tags: result.value });
}

/** Lets go of them: a tag may be as private as its note. */
export function forgetTags(): void {
  asking += 1;
  knownTags.set({ tags: [] });
}
