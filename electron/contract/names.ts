import type { CallName } from './calls.ts';
import type { EventName } from './events.ts';

/** The complete list of a union's members: one too few or one too many does not compile. */
function listOf<Member extends string>(members: { readonly [Key in Member]: true }): readonly Member[] {
  return Object.keys(members) as Member[];
}

/** Every call by name, for the preload and the gate. */
export const callNames = listOf<CallName>({
  firstView: true,
  retryLibrary: true,
  chooseLibrary: true,
  showLibraryFolder: true,
  saveSettings: true,
  licences: true,
  listArticles: true,
  openArticle: true,
  importFiles: true,
  cancelImport: true,
  deleteArticle: true,
  correctArticle: true,
  updateFromFile: true,
  updateFromText: true,
  takeAsVersion: true,
  listVersions: true,
  readVersion: true,
  showVersion: true,
  carriedReport: true,
  attachNote: true,
  attachFact: true,
  confirmMoved: true,
  versionChanges: true,
  correction: true,
  keepCorrection: true,
  dropCorrection: true,
  editFact: true,
  addFact: true,
  moveFact: true,
  hideFact: true,
  restoreFact: true,
  removeFact: true,
  setProgress: true,
  judgeFact: true,
  mergeFacts: true,
  splitFact: true,
  assignName: true,
  dismissName: true,
  draftAgain: true,
  cancelDraftAgain: true,
  register: true,
  saveRegisterEntry: true,
  mergeRegisterEntries: true,
  deleteRegisterEntry: true,
  forgetRole: true,
  forgetApart: true,
  listNotes: true,
  createNote: true,
  saveNote: true,
  colourNote: true,
  setNoteVisibility: true,
  tagNote: true,
  deleteNote: true,
  lockNotes: true,
  unlockNotes: true,
  recoverNotes: true,
  hideNotes: true,
  setPassphrase: true,
  removePassphrase: true,
  makeRecoveryKey: true,
  saveRecoveryKey: true,
  printRecoveryKey: true,
  listBin: true,
  restoreNote: true,
  emptyBin: true,
  findLines: true,
  lookUpLines: true,
  colourNames: true,
  nameColour: true,
  openLink: true,
  undoState: true,
  undo: true,
  redo: true,
  printableBriefing: true,
  fullBriefing: true,
  pageChoices: true,
  savePageHead: true,
  arrangePage: true,
  choosePageLine: true,
  savePageTemplate: true,
  deletePageTemplate: true,
  copyBriefing: true,
  exportBriefing: true,
  savePdf: true,
  beforePrinting: true,
  printers: true,
  printOn: true,
  print: true,
  pageToSet: true,
  pageInHand: true,
  pageIsSet: true,
  editsFlushed: true,
  briefingShown: true,
});

/** Every event by name. */
export const eventNames = listOf<EventName>({
  libraryChanged: true,
  importProgress: true,
  draftProgress: true,
  settingProgress: true,
  menuCommand: true,
  exportAs: true,
  flushEdits: true,
  lockRequested: true,
  privacyChanged: true,
  setPage: true,
});

/** Channel of a call on Electron's message bus. */
export function callChannel(name: CallName): string {
  return `readout:call:${name}`;
}

/** Channel of an event on Electron's message bus. */
export function eventChannel(name: EventName): string {
  return `readout:event:${name}`;
}
