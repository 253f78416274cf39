import type { MenuCommand } from '../../electron/contract/events.ts';
import type { OutFormat } from '../../electron/contract/exports.ts';
import { draftAgain } from '../brief/draft-again.ts';
import { whenOpen } from '../notes/closed-notes.ts';
import { startNote } from '../notes/composer.ts';
import { hideNotes, lockNotes } from '../notes/privacy.ts';
import { takeBackTyping } from '../notes/take-back-typing.ts';
import { wishToSearch } from '../search/library-search.ts';
import { startCorrecting } from '../versions/correcting.ts';
import { showChanges, updateFromFile } from '../versions/version-actions.ts';
import { redoStep, showPane, showTab, undoStep } from './articles.ts';
import { importClipboard, importFiles } from './incoming.ts';
import { showPlace } from './places.ts';
import { focusRegion } from './regions.ts';
import { session } from './session.ts';

/** Fetched when something first goes out. */
const output = () => import('./page-output.ts');

const commands: { readonly [Command in MenuCommand]: () => void } = {
  importFiles: () => importFiles(),
  importFolders: () => importFiles(true),
  importClipboard: () => importClipboard(),
  correctArticle: () => startCorrecting(),
  updateFromFile: () => void updateFromFile(),
  pasteVersion: () => {
    if (session.get().article !== null) session.set({ sheet: 'paste' });
  },
  importAnnotations: () => {
    if (session.get().article !== null) session.set({ sheet: 'annotations' });
  },
  showChanges: () => showChanges(),
  showBrief: () => showTab('brief'),
  showRead: () => showTab('read'),
  showPrint: () => showTab('print'),
  showSource: () => showSide('source'),
  showNotes: () => showSide('notes'),
  newPrivateNote: () => startNote(),
  lockNotes: () => void lockNotes(),
  hideNotes: () => void hideNotes(session.get().desk?.privacy.hidden !== true),
  showPrivacy: () => session.set({ sheet: 'privacy' }),
  exportPrivateNotes: () => whenOpen(() => session.set({ sheet: 'sealNotes' })),
  importPrivateNotes: () => whenOpen(() => session.set({ sheet: 'sealedNotes' })),
  savePdf: () => void output().then(({ savePdf }) => savePdf()),
  saveFullPdf: () => void output().then(({ savePdf }) => savePdf({ document: 'full' })),
  print: () => void output().then(({ printPage }) => printPage()),
  chooseExport: () => {
    const { place, dossierId, article } = session.get();
    if (place === 'dossiers' ? dossierId !== null : article !== null) session.set({ sheet: 'export' });
  },
  copyBriefing: () => void output().then(({ copyBriefing }) => copyBriefing()),
  undo: () => takeBack('undo', undoStep),
  redo: () => takeBack('redo', redoStep),
  draftAgain: () => void draftAgain(),
  findAnything: () => session.set({ sheet: 'find' }),
  searchLibrary: () => {
    if (session.get().place !== 'articles') showPlace('articles');
    if (session.get().slim) session.set({ sheet: 'library' });
    wishToSearch();
  },
  showRegister: () => session.set({ sheet: 'register' }),
  showBackups: () => session.set({ sheet: 'backups' }),
  showSettings: () => session.set({ sheet: 'settings' }),
  showShortcuts: () => session.set({ sheet: 'shortcuts' }),
  showLicences: () => session.set({ sheet: 'licences' }),
  addToDossier: () => {
    if (session.get().article !== null) session.set({ sheet: 'dossier' });
  },
  showArticles: () => showPlace('articles'),
  showDossiers: () => showPlace('dossiers'),
  showPeople: () => showPlace('people'),
  showComingUp: () => showPlace('comingUp'),
  focusLibrary: () => focusRegion('library'),
  focusBriefing: () => focusRegion('briefing'),
  focusSide: () => focusRegion('side'),
};

/** Commands that are obeyed whatever lies over the desk: what takes private notes out of sight cannot wait. */
const always: readonly MenuCommand[] = ['lockNotes', 'hideNotes'];

/**
 * Does what the menu or a shortcut asks. While the library is shut or a sheet lies over the desk, only
 * the sheets do, and the search in the sheet that has its field.
 */
export function obey(command: MenuCommand): void {
  const underSheet = always.includes(command) || (command === 'searchLibrary' && session.get().sheet === 'library');
  if (command === 'showShortcuts' || command === 'showLicences' || isFree(underSheet)) commands[command]();
}

/** Writes the open briefing as the menu asks, where a command would be obeyed. */
export function obeyExport(format: OutFormat): void {
  if (isFree()) void output().then(({ exportBriefing }) => exportBriefing(format));
}

/** Nothing keeps the library shut, and no sheet lies over the desk, or none that matters. */
function isFree(underSheet = false): boolean {
  const { desk, sheet } = session.get();
  return desk !== null && desk.problem === undefined && (sheet === null || underSheet);
}

function showSide(pane: 'source' | 'notes'): void {
  if (session.get().tab === 'print') showTab('brief');
  showPane(pane);
}

/** While words are being typed, undo is first the box's own; the desk's comes when the box has nothing left. */
function takeBack(direction: 'undo' | 'redo', step: () => Promise<void>): void {
  if (takeBackTyping(direction)) return;
  const at = document.activeElement;
  const typing = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement;
  if (typing && document.queryCommandEnabled(direction)) document.execCommand(direction);
  else void step();
}
