import { accessSync, constants, statSync } from 'node:fs';
import { ReadoutError } from '../contract/results.ts';
import { backUp } from './backup.ts';
import { applicationId, openConnection, usualPatience } from './connection.ts';
import { type LibraryPaths, libraryPaths, makeLibraryFolder } from './folder.ts';
import { forgetOnDisk, forgetWhatIsOwed } from './forget.ts';
import type { WritableDb } from './handles.ts';
import { structureHolds } from './integrity.ts';
import { allMigrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { migrate, refuseNewer } from './migrations/run.ts';
import { makeLibrary } from './new-library.ts';
import { asReadoutError } from './problems.ts';
import { inTransaction } from './statements.ts';
import { tablesCanBeRead } from './tables.ts';

export interface OpenOptions {
  /** A desk holds the desk's lock and is the one that looks the file over after it was not closed in good order. */
  readonly role: 'desk' | 'command';
  /** Milliseconds since 1970, for the name of a backup. */
  readonly now: number;
  /** False: refuse with `no-library` where there is none. */
  readonly create?: boolean;
  /** How long to wait for another program's write, in milliseconds. */
  readonly busyTimeout?: number;
  /** The steps of the library's shape; other ones are for tests. */
  readonly migrations?: readonly Migration[];
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

/**
 * Looks at the names alone: reading a file that this program may have open elsewhere would cost that connection its
 * locks. A library never begins empty, so an empty file is a damaged one; a log or a key without a library was left by
 * one that is gone, and another in its place would hide that.
 */
function isThere(paths: LibraryPaths): boolean {
  // Looked for first: another program may be making the library, and both come after it.
  const isLeft = (sizeOf(`${paths.database}-wal`) ?? 0) > 0 || sizeOf(paths.key) !== undefined;
  const size = sizeOf(paths.database);
  if (size === 0 || (size === undefined && isLeft)) {
    throw new ReadoutError('library-corrupt', paths.folder);
  }
  return size !== undefined;
}

/** SQLite opens what it may not write for reading, and says so only at the first write. */
function requireRights(paths: LibraryPaths): void {
  try {
    accessSync(paths.folder, constants.R_OK | constants.X_OK);
    accessSync(paths.database, constants.R_OK);
  } catch (error) {
    const sign = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new ReadoutError('library-unreadable', `${paths.database}${sign}`, { cause: error });
  }
  accessSync(paths.folder, constants.W_OK);
  accessSync(paths.database, constants.W_OK);
}

function open(paths: LibraryPaths, options: Required<OpenOptions>): WritableDb {
  const { migrations, busyTimeout, now, role } = options;
  const endedUncleanly = (sizeOf(`${paths.database}-wal`) ?? 0) > 0;
  const db = openConnection(paths.database, busyTimeout, (mark) => {
    if (mark.applicationId !== applicationId || mark.version <= 0) {
      throw new ReadoutError('library-corrupt', paths.folder);
    }
    refuseNewer(mark.version, migrations, paths.folder);
  });
  try {
    if (role === 'desk' && endedUncleanly && !structureHolds(db)) {
      throw new ReadoutError('library-corrupt', paths.folder);
    }
    // Taking the write lock once shows a disk that only reads, before the user has typed anything.
    inTransaction(db, () => undefined);
    migrate(db, { migrations, folder: paths.folder, backUp: () => backUp(db, now) });
    if (migrations === allMigrations && !tablesCanBeRead(db)) {
      throw new ReadoutError('library-corrupt', paths.folder);
    }
    if (role === 'desk' && endedUncleanly) {
      forgetOnDisk(db);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens the library in a folder, makes it where there is none, and brings it to the present version. What cannot be
 * opened is left exactly as it is: no other library ever takes its place.
 *
 * @throws ReadoutError with a library problem's code; `no-library` where there is none and none may be made.
 */
export function openLibrary(folder: string, options: OpenOptions): WritableDb {
  const paths = libraryPaths(folder);
  const whole: Required<OpenOptions> = {
    create: true,
    busyTimeout: usualPatience,
    migrations: allMigrations,
    ...options,
  };
  try {
    if (!isThere(paths)) {
      if (!whole.create) {
        throw new ReadoutError('no-library', paths.folder);
      }
      makeLibraryFolder(paths);
      makeLibrary(paths, whole.migrations, whole.busyTimeout, whole.now);
    }
    requireRights(paths);
    return open(paths, whole);
  } catch (error) {
    throw asReadoutError(error, paths.folder);
  }
}

/** Closes a library; closing it again does nothing. */
export function closeLibrary(db: WritableDb): void {
  if (db.open) {
    forgetWhatIsOwed(db);
    db.close();
  }
}
