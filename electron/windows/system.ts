import { join } from 'node:path';
import { type App, type BrowserWindow, dialog, shell } from 'electron';
import { ReadoutError } from '../contract/results.ts';
import { articleEndings } from '../desk/article-endings.ts';
import type { SystemPort, WantedFile } from '../gate/ports.ts';
import type { Texts } from '../texts/catalogue.ts';
import { copyToClipboard } from './clipboard.ts';
import { libraryIn, rememberLibrary, wordsForLibrary } from './library-folder.ts';
import type { OpenedFiles } from './opened-files.ts';
import { readClipboard } from './read-clipboard.ts';

/** What the dialogs and the file manager are about. */
export interface SystemOptions {
  readonly app: App;
  /** The desk's window, which the dialogs belong to. */
  readonly window: () => BrowserWindow;
  readonly texts: Texts['menu']['dialogs'];
  readonly libraryFolder: string;
  /** True where the library was named on the command line; then no other is remembered. */
  readonly named: boolean;
  readonly licencesFile: string;
  readonly opened: OpenedFiles;
}

/** The files that an import offers first. */
const importable = [...articleEndings];

type FilesWanted = { readonly title: string; readonly name: string; readonly extensions: string[] };

/** What each dialog that opens files is called, and which it shows first. */
function filesWanted(texts: SystemOptions['texts']): { readonly [Kind in WantedFile | 'articles']: FilesWanted } {
  return {
    articles: { title: texts.importTitle, name: texts.importFilter, extensions: importable },
    version: { title: texts.updateTitle, name: texts.importFilter, extensions: importable },
    annotations: {
      title: texts.annotationsTitle,
      name: texts.annotationsFilter,
      extensions: ['jsonld', 'annotation', 'json'],
    },
    sealedNotes: { title: texts.sealedTitle, name: texts.sealedFilter, extensions: ['readout-notes'] },
  };
}

/** Asks the person by the system's own dialogs. */
export function systemOf({
  app,
  window,
  texts,
  libraryFolder,
  named,
  licencesFile,
  opened,
}: SystemOptions): SystemPort {
  return {
    licencesFile,
    askForFiles: async (one) => {
      const { title, name, extensions } = filesWanted(texts)[one ?? 'articles'];
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title,
        properties: one === undefined ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: [
          { name, extensions },
          { name: texts.everyFile, extensions: ['*'] },
        ],
      });
      return filePaths;
    },
    askForFolders: async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: texts.importFoldersTitle,
        properties: ['openDirectory', 'multiSelections'],
      });
      return filePaths;
    },
    readClipboard,
    takeOpened: () => opened.take(),
    askWhereToSave: async (name) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: texts.saveTitle,
        defaultPath: join(app.getPath('documents'), name),
        filters: [fileTypeOf(name)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    printWindow: () =>
      new Promise((resolve) => {
        window().webContents.print({ silent: false }, (printed) => resolve(printed));
      }),
    copy: copyToClipboard,
    chooseLibrary: async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: texts.chooseLibraryTitle,
        buttonLabel: texts.chooseLibraryButton,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [chosen] = filePaths;
      if (chosen === undefined) return { restarting: false };
      const folder = libraryIn(chosen);
      if (!named) rememberLibrary(app.getPath('appData'), folder);
      app.relaunch({ args: wordsForLibrary(process.argv.slice(1), folder) });
      app.quit();
      return { restarting: true };
    },
    openLink: async (url) => {
      const { response } = await dialog.showMessageBox(window(), {
        type: 'question',
        message: texts.linkQuestion,
        detail: url,
        buttons: [texts.linkStay, texts.linkOpen],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      if (response !== 1) return false;
      await shell.openExternal(url);
      return true;
    },
    showLibraryFolder: async () => {
      const failure = await shell.openPath(libraryFolder);
      if (failure !== '') throw new ReadoutError('unreadable-file', libraryFolder);
    },
  };
}

/** The one kind of file that a save dialog offers: the one of the name that it suggests. */
function fileTypeOf(name: string): { name: string; extensions: string[] } {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return { name: extension.toUpperCase(), extensions: [extension] };
}
