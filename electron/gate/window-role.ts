import type { CallName } from '../contract/calls.ts';

/** What a window of ours is for: the desk that a person uses, or the hidden page that is printed. */
export type WindowRole = 'desk' | 'page';

const desk: WindowRole = 'desk';
const page: WindowRole = 'page';

/** Who may make which call. The page can neither read the library nor change it: it is handed what it sets. */
export const callerOf: { readonly [Name in CallName]: WindowRole } = {
  deskState: desk,
  retryLibrary: desk,
  chooseLibrary: desk,
  showLibraryFolder: desk,
  saveSettings: desk,
  licences: desk,
  listArticles: desk,
  openArticle: desk,
  importFiles: desk,
  deleteArticle: desk,
  editFact: desk,
  addFact: desk,
  moveFact: desk,
  hideFact: desk,
  restoreFact: desk,
  removeFact: desk,
  setProgress: desk,
  listNotes: desk,
  createNote: desk,
  saveNote: desk,
  colourNote: desk,
  setNoteVisibility: desk,
  deleteNote: desk,
  undoState: desk,
  undo: desk,
  redo: desk,
  printableBriefing: desk,
  savePdf: desk,
  print: desk,
  pageToSet: page,
  pageIsSet: page,
  editsFlushed: desk,
  briefingShown: desk,
};

/** Where every page of ours comes from. */
export const ourOrigin = 'app://readout';

/** The one address that each kind of window shows. */
export const addressOf: { readonly [Role in WindowRole]: string } = {
  desk: `${ourOrigin}/index.html`,
  page: `${ourOrigin}/page.html`,
};
