import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type App, clipboard, ipcMain, powerMonitor, safeStorage, session } from 'electron';
import type { PrinterHabit } from '../contract/printing.ts';
import type { ProgramFacts } from '../desk/desk-state.ts';
import { answerLater } from '../gate/answer-later.ts';
import { openGate } from '../gate/open-gate.ts';
import type { GatePorts } from '../gate/ports.ts';
import { addressOf } from '../gate/window-role.ts';
import { PagePrinter } from '../printing/page-printer.ts';
import { textsFor } from '../texts/catalogue.ts';
import { serveAppScheme } from './app-scheme.ts';
import { askToLock } from './ask-to-lock.ts';
import { AutoLock } from './auto-lock.ts';
import { forgetSelection } from './clipboard.ts';
import { DeskMenu } from './desk-menu.ts';
import { bringForward, tell } from './desk-window.ts';
import { DeskWindows } from './desk-windows.ts';
import { systemKeychain } from './keychain.ts';
import { knowWindows } from './known-windows.ts';
import { LibraryHost } from './library-host.ts';
import type { OpenedFiles } from './opened-files.ts';
import { keepPrinterHabit, readPrinterHabits } from './printer-habits.ts';
import { processHands } from './process-hand.ts';
import type { ProgramFiles } from './program-files.ts';
import { quietResolver } from './quiet-chromium.ts';
import { reloadOnBuild } from './reload-on-build.ts';
import { reportError } from './report-error.ts';
import { systemOf } from './system.ts';
import type { Trace } from './trace.ts';

/** What a desk is started with. */
export interface DeskStart {
  readonly app: App;
  readonly files: ProgramFiles;
  readonly libraryFolder: string;
  /** True where the library was named on the command line. */
  readonly named: boolean;
  readonly profileFolder: string;
  readonly program: ProgramFacts;
  readonly trace: Trace;
  /** What the system opens the program with, now and later. */
  readonly opened: OpenedFiles;
}

/** Each process that reads files may take a gigabyte; more of them than this help nobody. */
const mostHands = 8;
/** How long after the first briefing the keychain is looked for, in milliseconds. */
const keychainComes = 5_000;
/** When what follows the first screen has come to rest, in milliseconds after it. */
const atRest = 1_000;

/** Opens the desk: the window first, and the library while the window loads. Chromium is ready. */
export function startDesk(start: DeskStart): void {
  const { app, files, libraryFolder, program, trace } = start;
  const texts = textsFor(program.locale);
  quietResolver(app);
  // Whatever runs here holds up the window's first page, so the library comes once that page has what it needs.
  const pageServed = new Promise<void>((resolve) => {
    const lookAgain = serveAppScheme(session.defaultSession, files.renderer, resolve);
    reloadOnBuild(app, files.buildStamp, lookAgain);
  });
  const known = knowWindows();
  const page = new PagePrinter({
    address: addressOf.page,
    preload: files.preload,
    opened: (contents) => known.add(contents, 'page'),
  });
  const windows = new DeskWindows({
    app,
    preload: files.preload,
    stateFile: join(start.profileFolder, 'window.json'),
    texts: texts.menu,
    trace,
    opened: (window) => known.add(window.webContents, 'desk'),
    used: () => autoLock.used(),
    closed: () => page.close(),
  });
  const system = systemOf({
    app,
    window: () => windows.open(),
    texts: texts.menu.dialogs,
    libraryFolder,
    named: start.named,
    licencesFile: files.licences,
    opened: start.opened,
  });
  const locking = askToLock({
    canLock: () => library.canLock(),
    lock: () => library.lockNotes().catch(reportError),
    askWindow: () => {
      tell(windows.current, 'lockRequested', undefined);
      return windows.current !== null;
    },
  });
  const autoLock = new AutoLock({ minutes: () => library.lockDelay(), lock: locking.ask });
  windows.open();
  // Before the window is on the screen, and after what the page waits for.
  const menu = pageServed.then(() => new DeskMenu(texts.menu, windows, system, program));

  const library = new LibraryHost({
    folder: libraryFolder,
    program,
    report: reportError,
    load: () => pageServed.then(() => import('./library-tasks.ts')),
    ports: {
      locale: program.locale,
      seedsFolder: files.seeds,
      workerFile: files.worker,
      anchoringWorkerFile: files.anchoringWorker,
      hands: { start: processHands(files.readingWorker), count: Math.min(availableParallelism(), mostHands) },
      backupWorkerFile: files.backupWorker,
      searchWorkerFile: files.searchWorker,
      searchChanged: (state) => tell(windows.current, 'searchState', state),
      failed: reportError,
      backupFailed: (message) => tell(windows.current, 'backupFailed', { message }),
      changed: (articleIds, only) => {
        tell(windows.current, 'libraryChanged', { articleIds, only });
        void Promise.all([menu, library.undoState()]).then(([shown, undo]) => shown.refresh(undo), reportError);
      },
      privacyChanged: (state) => {
        if (state.locked) locking.settled();
        if (state.locked || state.hidden) forgetSelection(clipboard, program.platform);
        tell(windows.current, 'privacyChanged', state);
      },
      keychain: systemKeychain(() => safeStorage, program.platform),
    },
  });
  app.on('will-quit', () => library.close());
  process.once('exit', () => library.close());

  const habits = join(start.profileFolder, 'printers.json');
  const printerHabits = {
    read: () => readPrinterHabits(habits),
    keep: (habit: PrinterHabit) => keepPrinterHabit(habits, habit),
  };
  windows.onceShown(() => {
    autoLock.start(powerMonitor);
    start.opened.follow(() => {
      bringForward(windows.open());
      tell(windows.current, 'filesOpened', undefined);
    });
    setTimeout(() => void import('./give-back-memory.ts').then(({ giveBackMemory }) => giveBackMemory()), atRest);
    // The keychain is slow, and may ask the person something.
    setTimeout(() => {
      void library.keepInKeychain().catch(reportError);
      const copied = library.copyingToTell();
      copied.then((message) => message && tell(windows.current, 'libraryIsCopied', { message })).catch(reportError);
    }, keychainComes);
  });
  const ports: GatePorts = { library, system, page, printerHabits, window: windows };
  const answerPorts = { texts, report: reportError };
  const answer = answerLater(ports, answerPorts);
  openGate(ipcMain, known.roleOf, async () => answer, answerPorts);
}
