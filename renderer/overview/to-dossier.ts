import { createStore } from '../desk/store.ts';

/** The articles that a dossier is being chosen for; null where it is the open one. */
export const toDossier = createStore<{ readonly articleIds: readonly string[] | null }>({ articleIds: null });
