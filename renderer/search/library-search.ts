import { createStore } from '../desk/store.ts';

/** Whether the list of the library gives way to what was found. It is all of the search that the first screen knows. */
export const librarySearch = createStore<{ readonly isOn: boolean; readonly wish: number }>({ isOn: false, wish: 0 });

/** Brings the field of the library's search up, with the focus in it. */
export function wishToSearch(): void {
  librarySearch.set({ wish: librarySearch.get().wish + 1 });
}
