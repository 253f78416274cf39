/** The tasks that open a library and tell its state, loaded together once the window is on its way. */
export { deskState, shutDeskState } from '../desk/desk-state.ts';
export { firstLibraryView } from '../desk/first-view.ts';
export { lockDelay } from '../desk/lock-delay.ts';
export { lockNotes } from '../desk/lock-notes.ts';
export { keepInKeychain } from '../desk/notes-passphrase.ts';
export { openDesk } from '../desk/open-desk.ts';
export { undoState } from '../desk/undo-state.ts';
