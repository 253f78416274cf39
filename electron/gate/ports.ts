import type { PageReport } from '../contract/calls.ts';
import type { DeskState, FirstViewText } from '../contract/desk-state.ts';
import type { Events, ImportProgress } from '../contract/events.ts';
import type { ClipboardBriefing } from '../contract/exports.ts';
import type { IncomingWords } from '../contract/import-calls.ts';
import type { PageOrder } from '../contract/page-order.ts';
import type { Printer, PrinterHabit, PrintOrder } from '../contract/printing.ts';
import type { BackupPlace } from '../desk/backups.ts';
import type { DeskContext } from '../desk/context.ts';
import type { Texts } from '../texts/catalogue.ts';

/** The library, open or not. */
export interface LibraryPort {
  /** The open library; throws `library-unavailable` while a problem keeps it shut. */
  desk(): Promise<DeskContext>;
  /** The state of the library; waits until the library is open or refused. */
  state(): Promise<DeskState>;
  /** The window's whole first screen; waits until the library is open or refused. */
  firstView(): Promise<FirstViewText>;
  /** Tries to open a library that was refused. */
  retry(): Promise<DeskState>;
  /** What backups are made and restored with, the library open or shut. */
  backupPlace(): Promise<BackupPlace>;
  /** Closes the library, lets another take its place, and opens that. Throws what `swap` throws; the one before opens then. */
  replace(swap: () => void): Promise<void>;
}

/** A file of which there can only be one: a new version, annotations, sealed notes. */
export type WantedFile = 'version' | 'annotations' | 'sealedNotes';

/** What is asked of the person or of the system. Paths are absolute. */
export interface SystemPort {
  /** The articles to import, or the one file that is wanted; none where the dialog was turned away. */
  askForFiles(one?: WantedFile): Promise<readonly string[]>;
  /** Folders of articles to import; none where the dialog was turned away. */
  askForFolders(): Promise<readonly string[]>;
  /** What is on the clipboard; null where there are no words on it. */
  readClipboard(): Promise<IncomingWords | null>;
  /** The files with which the system has opened the program since this was last asked; absolute. */
  takeOpened(): readonly string[];
  /** Where a file goes, or `null` where the dialog was turned away. */
  askWhereToSave(suggestedName: string): Promise<string | null>;
  /** Hands what the desk's window shows on paper to the system's print dialog; false where that was turned away. */
  printWindow(): Promise<boolean>;
  /** Puts a text on the clipboard, in two forms of which whoever pastes takes the one that suits. */
  copy(briefing: ClipboardBriefing): Promise<void>;
  /** Lets the person point at another library, and starts the program again with it. */
  chooseLibrary(): Promise<{ readonly restarting: boolean }>;
  showLibraryFolder(): Promise<void>;
  /** Shows an address whole and asks; opens it in the browser where the person agrees. Only for a checked address. */
  openLink(url: string): Promise<boolean>;
  /** File with the licences of all that comes along with the program. */
  readonly licencesFile: string;
}

/** The page that is printed, in a window of its own. */
export interface PagePort {
  /** The page as a PDF of exactly one page, or the full briefing; throws `page-does-not-fit` or `pins-do-not-fit` else. */
  renderPdf(order: PageOrder): Promise<{ pdf: Uint8Array; report: PageReport }>;
  /** Hands it to the system's print dialog; false where the person turned it away. */
  print(order: PageOrder): Promise<boolean>;
  /** Hands it to one printer; false where that was cancelled. Throws `printer-gone` and `print-failed`. */
  printOn(order: PageOrder, to: PrintOrder): Promise<boolean>;
  /** The printers of this machine; none where the system names none. */
  printers(): Promise<readonly Printer[]>;
  /** What the page's window is to set; waits until there is something. */
  pageToSet(): Promise<PageOrder>;
  pageIsSet(report: PageReport): void;
  /** A page will probably be asked for soon. */
  prepare(): void;
}

/** How each printer was used. A printer belongs to the machine, so this is no part of the library. */
export interface PrinterHabitsPort {
  /** The printer that was used last comes first. */
  read(): readonly PrinterHabit[];
  keep(habit: PrinterHabit): void;
}

/** What the desk's window tells about itself, and is told. */
export interface WindowPort {
  importProgress(progress: ImportProgress): void;
  draftProgress(progress: Events['draftProgress']): void;
  annotationProgress(progress: Events['annotationProgress']): void;
  settingProgress(progress: Events['settingProgress']): void;
  /** The page of an open library begins to take part; from now on it may hold what is not saved yet. */
  pageIsAlive(): void;
  /** Keeps the window out of captures of the screen, where the system can do that. */
  shield(on: boolean): void;
  editsFlushed(): void;
  briefingShown(): void;
}

/** All that the handlers reach through the gate. */
export interface GatePorts {
  readonly library: LibraryPort;
  readonly system: SystemPort;
  readonly page: PagePort;
  readonly printerHabits: PrinterHabitsPort;
  readonly window: WindowPort;
}

/** What the gate itself needs to answer. */
export interface AnswerPorts {
  readonly texts: Texts;
  /** Told of every error that nobody foresaw; must not write down what the error says. */
  readonly report: (error: unknown) => void;
}
