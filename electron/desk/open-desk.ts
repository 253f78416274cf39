import { randomUUID } from 'node:crypto';
import { ReadoutError } from '../contract/results.ts';
import type { SearchState } from '../contract/search.ts';
import { keyFile } from '../privacy/key-file.ts';
import type { Keychain } from '../privacy/keychain.ts';
import { openPrivateNotes } from '../privacy/open-private-notes.ts';
import type { PassphraseCost } from '../privacy/passphrase.ts';
import type { PrivateNotes } from '../privacy/private-notes.ts';
import { watchForeignWrites } from '../storage/data-version.ts';
import { acquireDeskLock } from '../storage/desk-lock.ts';
import { libraryPaths } from '../storage/folder.ts';
import type { WritableDb } from '../storage/handles.ts';
import { closeLibrary, openLibrary } from '../storage/open-library.ts';
import { clearRestoring } from '../storage/restoring.ts';
import { textsFor } from '../texts/catalogue.ts';
import { interfaceLanguage } from '../texts/languages.ts';
import { createAnchoring } from './anchoring.ts';
import { type BackupSchedule, backupSchedule } from './backup-schedule.ts';
import { breathe } from './breathe.ts';
import type { DeskContext, LibraryContext } from './context.ts';
import { createDrafter } from './drafter.ts';
import { backupRounds } from './forget-in-backups.ts';
import type { StartHand } from './reading-hand.ts';
import { createReadingPool, type ReadingPool } from './reading-pool.ts';
import { refusalOf } from './refusal.ts';
import { SearchHost } from './search-host.ts';
import { takeInSeeds } from './take-in-seeds.ts';

/** What a library is opened with, beside its folder. */
export interface LibraryPorts {
  /** BCP 47 tag of the interface's language. */
  readonly locale: string;
  /** Folder of the articles that a new library begins with. */
  readonly seedsFolder: string;
  /** The drafting thread's entry file. */
  readonly workerFile: string | URL;
  /** The anchoring thread's entry file; without it marks are placed in this thread. */
  readonly anchoringWorkerFile?: string | URL;
  /** Starts what reads files that come from outside, and how many at once; without it they are read in this thread. */
  readonly hands?: { readonly start: StartHand; readonly count: number };
  /** Milliseconds since 1970; the system's clock unless told. */
  readonly clock?: () => number;
  /** New random ids; UUIDs unless told. */
  readonly ids?: () => string;
}

export interface DeskPorts extends LibraryPorts {
  /** Told after each commit, whoever made it. */
  readonly changed?: LibraryContext['changed'];
  /** Told after each change of how the private notes are kept or shown. */
  readonly privacyChanged?: DeskContext['privacyChanged'];
  /** The entry file of the thread that goes through the backups; without it they are left as they are. */
  readonly backupWorkerFile?: string | URL;
  /** The entry file of the threads that keep the index of the search and rank; without it nothing is found. */
  readonly searchWorkerFile?: string | URL;
  /** Told whenever it has changed how far that index is. */
  readonly searchChanged?: (state: SearchState) => void;
  /** Told, in a sentence, of a backup of the day that could not be made. */
  readonly backupFailed?: (message: string) => void;
  /** Told of what went wrong in the background. */
  readonly failed?: (error: unknown) => void;
  /** The system's keychain, where it has one. */
  readonly keychain?: Keychain;
  /** What stretching a new passphrase costs; the usual unless told. */
  readonly passphraseCost?: PassphraseCost;
}

/** An open library without its private notes: all that a command needs. */
export interface OpenLibrary extends LibraryContext {
  close(): void;
}

/** An open desk. Only one opens a library at a time. */
export interface Desk extends DeskContext {
  close(): void;
}

/** How often other programs' writes are looked for, in milliseconds. */
const watchEvery = 400;

/**
 * Opens a library for the desk, and makes it where there is none.
 *
 * @throws ReadoutError with a library problem's code; nothing stays open then
 */
export async function openDesk(folder: string, ports: DeskPorts): Promise<Desk> {
  const undo: (() => void)[] = [];
  const close = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  try {
    const lock = acquireDeskLock(folder);
    undo.push(() => lock.release());
    clearRestoring(libraryPaths(folder));
    const db = openLibrary(folder, { role: 'desk', now: (ports.clock ?? Date.now)() });
    undo.push(() => closeLibrary(db));
    await breathe();
    const paths = libraryPaths(folder);
    const { keychain, passphraseCost: cost } = ports;
    const { notes, lock: notesLock } = openPrivateNotes(db, keyFile(paths.key), { keychain, cost });
    undo.push(() => notes.close());
    if (notes.state().protection === 'keychain') await notesLock.unlockByKeychain().catch(stayLocked);
    const changed: LibraryContext['changed'] = (articleIds, only) => {
      rounds?.soon();
      search?.changed();
      schedule?.changed();
      ports.changed?.(articleIds, only);
    };
    const library = contextOf(paths.folder, db, ports, changed);
    undo.push(() => library.reading?.close());
    const { backupWorkerFile, failed } = ports;
    const rounds = backupWorkerFile === undefined ? undefined : backupRounds(library, backupWorkerFile, failed);
    undo.push(() => rounds?.end());
    rounds?.soon();
    const backups: DeskContext['backups'] = { trouble: undefined };
    const schedule =
      backupWorkerFile === undefined ? undefined : dailyBackups(library, backupWorkerFile, backups, ports);
    undo.push(() => schedule?.end());
    const search = searchOf(library, notes, ports);
    undo.push(() => search?.end());
    const desk: Desk = {
      ...library,
      search,
      notes,
      lock: notesLock,
      screen: { hidden: false },
      backups,
      privacyChanged: (state) => {
        search?.privacyChanged(state);
        ports.privacyChanged?.(state);
      },
      close,
    };
    await takeInSeeds(desk, ports.seedsFolder);
    undo.push(watch(db, desk.changed));
    return desk;
  } catch (error) {
    close();
    throw error;
  }
}

/** Backs the library up once a day, in a thread; what comes of it is fetched with the first of them. */
function dailyBackups(
  library: LibraryContext,
  workerFile: string | URL,
  state: DeskContext['backups'],
  { backupFailed }: DeskPorts,
): BackupSchedule {
  const { folder, clock, texts } = library;
  return backupSchedule({
    folder,
    clock,
    make: async () => {
      const { makeBackup } = await import('./backups.ts');
      await makeBackup({ folder, workerFile, desk: null }, clock(), 'daily');
      state.trouble = undefined;
    },
    failed: (error) => {
      state.trouble = refusalOf(error, texts).message;
      backupFailed?.(texts.keeping.dailyFailed(state.trouble));
    },
  });
}

/**
 * Opens a library for a command, beside a desk that may have it open.
 *
 * @param options `create: false` refuses with `no-library` where there is none; `seeds: false` brings none in
 * @throws ReadoutError with a library problem's code, or `no-library`
 */
export async function openForCommand(
  folder: string,
  ports: LibraryPorts,
  options: { readonly create?: boolean; readonly seeds?: boolean } = {},
): Promise<OpenLibrary> {
  const { create = true, seeds = true } = options;
  const db = openLibrary(folder, { role: 'command', now: (ports.clock ?? Date.now)(), create });
  try {
    const context = contextOf(libraryPaths(folder).folder, db, ports);
    if (seeds) await takeInSeeds(context, ports.seedsFolder);
    const close = () => {
      context.reading?.close();
      closeLibrary(db);
    };
    return { ...context, close };
  } catch (error) {
    closeLibrary(db);
    throw error;
  }
}

function contextOf(
  folder: string,
  db: WritableDb,
  { locale, workerFile, anchoringWorkerFile, hands, clock = Date.now, ids = randomUUID }: LibraryPorts,
  changed: LibraryContext['changed'] = () => undefined,
): LibraryContext {
  return {
    folder,
    db,
    clock,
    ids,
    drafter: createDrafter({ workerFile }),
    anchoring: createAnchoring(anchoringWorkerFile),
    reading: poolOf(hands),
    language: interfaceLanguage(locale),
    texts: textsFor(locale),
    changed,
  };
}

function poolOf(hands: LibraryPorts['hands']): ReadingPool | undefined {
  return hands && createReadingPool({ start: hands.start, size: hands.count });
}

function searchOf(
  { folder, db }: LibraryContext,
  notes: PrivateNotes,
  { searchWorkerFile, searchChanged = () => undefined, failed = () => undefined }: DeskPorts,
): SearchHost | undefined {
  if (searchWorkerFile === undefined) return undefined;
  return new SearchHost({ folder, db, notes, workerFile: searchWorkerFile, changed: searchChanged, failed });
}

/** A keychain that does not open the notes, such as another machine's, keeps nothing else shut. */
function stayLocked(error: unknown): void {
  if (!(error instanceof ReadoutError && error.code === 'keychain-refused')) throw error;
}

function watch(db: WritableDb, changed: LibraryContext['changed']): () => void {
  const written = watchForeignWrites(db);
  const timer = setInterval(() => {
    if (written()) changed('all');
  }, watchEvery);
  timer.unref();
  return () => clearInterval(timer);
}
