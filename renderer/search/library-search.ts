import { createStore } from '../desk/store.ts';

/** All of the search that the first screen knows. */
interface LibrarySearch {
  /** Whether the list of the library gives way to what was found. */
  readonly isOn: boolean;
  /** How often the field was wished for; it may have to be fetched before it can take the focus. */
  readonly wish: number;
}

export const librarySearch = createStore<LibrarySearch>({ isOn: false, wish: 0 });

/** Brings the field of the library's search up, with the focus in it. */
export function wishToSearch(): void {
  librarySearch.set({ wish: librarySearch.get().wish + 1 });
}
