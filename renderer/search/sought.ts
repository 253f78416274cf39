import { createStore } from '../desk/store.ts';

/** What is looked for in the library. It stays while a small window shows and hides the library. */
export const sought = createStore<{ readonly words: string }>({ words: '' });
