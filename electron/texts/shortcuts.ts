import type { MenuCommand } from '../contract/events.ts';

/**
 * The key of each command of the menu, the same in every language, as Electron writes keys. `CmdOrCtrl` with `Alt`
 * is avoided, since it is the third level of many keyboards.
 */
export const shortcuts = {
  importFiles: 'CmdOrCtrl+O',
  importFolders: '',
  importClipboard: '',
  correctArticle: '',
  updateFromFile: 'CmdOrCtrl+Shift+O',
  pasteVersion: '',
  importAnnotations: '',
  showChanges: 'CmdOrCtrl+6',
  newPrivateNote: 'CmdOrCtrl+N',
  lockNotes: 'CmdOrCtrl+L',
  hideNotes: 'CmdOrCtrl+Shift+H',
  showPrivacy: '',
  exportPrivateNotes: '',
  importPrivateNotes: '',
  savePdf: 'CmdOrCtrl+Shift+S',
  saveFullPdf: 'CmdOrCtrl+Shift+A',
  print: 'CmdOrCtrl+P',
  chooseExport: 'CmdOrCtrl+E',
  copyBriefing: 'CmdOrCtrl+Shift+C',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  draftAgain: 'CmdOrCtrl+Shift+D',
  findAnything: 'CmdOrCtrl+K',
  searchLibrary: 'CmdOrCtrl+F',
  showRegister: 'CmdOrCtrl+Shift+P',
  showBrief: 'CmdOrCtrl+1',
  showRead: 'CmdOrCtrl+2',
  showPrint: 'CmdOrCtrl+3',
  showSource: 'CmdOrCtrl+4',
  showNotes: 'CmdOrCtrl+5',
  addToDossier: '',
  showArticles: 'CmdOrCtrl+7',
  showDossiers: 'CmdOrCtrl+8',
  showPeople: 'CmdOrCtrl+9',
  showComingUp: 'CmdOrCtrl+Shift+U',
  focusLibrary: 'CmdOrCtrl+Shift+L',
  focusBriefing: 'CmdOrCtrl+Shift+B',
  focusSide: 'CmdOrCtrl+Shift+E',
  showBackups: '',
  showSettings: 'CmdOrCtrl+,',
  showShortcuts: 'CmdOrCtrl+/',
  showLicences: '',
} as const satisfies { readonly [Command in MenuCommand]: string };

/** Keys of the window itself, beside the commands. */
export const windowShortcuts = {
  zoomIn: 'CmdOrCtrl+Plus',
  zoomOut: 'CmdOrCtrl+-',
  actualSize: 'CmdOrCtrl+0',
  pasteArticle: 'CmdOrCtrl+V',
} as const;
