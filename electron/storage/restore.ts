import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ReadoutError } from '../contract/results.ts';
import { carryOwed } from './carry-owed.ts';
import { openAlone, openConnection, openReadOnly } from './connection.ts';
import { acquireDeskLock } from './desk-lock.ts';
import type { LibraryPaths } from './folder.ts';
import type { WritableDb } from './handles.ts';
import { structureProblems } from './integrity.ts';
import { keyIdOf } from './look-into-backup.ts';
import { allMigrations } from './migrations/all.ts';
import { migrate, refuseNewer } from './migrations/run.ts';
import { flushFile, flushFolder } from './place-file.ts';
import { asReadoutError } from './problems.ts';
import { preparedPath } from './restoring.ts';
import { change, inTransaction, pragma } from './statements.ts';

/** Steps of the swap, told before each is made, for tests that stop at one. */
export type SwapStep = 'log' | 'remains' | 'rename' | 'done';

/** What of a library is made its own again when a backup of it comes back: the key's name, and what is owed to backups. */
function fitIn(db: WritableDb, keyId: Uint8Array | undefined): void {
  inTransaction(db, () => {
    change(db, 'DELETE FROM forgotten_note');
    const own = keyIdOf(db);
    if (keyId === undefined || own?.equals(keyId) === true) return;
    // What another key has sealed can never be opened here, and the library would not open with it.
    change(db, 'DELETE FROM sealed_note');
    change(db, 'DELETE FROM forgotten_note');
    change(
      db,
      'INSERT INTO notes_key (slot, key_id) VALUES (1, ?) ON CONFLICT (slot) DO UPDATE SET key_id = excluded.key_id',
      [keyId],
    );
  });
}

/**
 * Makes a backup ready beside the library: copied, brought to the present version, its key's name set, checked as a whole
 * and flushed. The library itself is not touched, and neither is the backup.
 *
 * @param keyId the id of the present key, where there is one
 * @returns the path of the file that is ready
 * @throws ReadoutError `library-newer`, `library-corrupt`, `disk-full` or another library problem's code; nothing is left
 *   then
 */
export function prepareRestore(paths: LibraryPaths, backup: string, keyId: Uint8Array | undefined): string {
  const prepared = preparedPath(paths);
  try {
    rmSync(prepared, { force: true });
    copyFileSync(backup, prepared);
    const db = openAlone(prepared);
    try {
      refuseNewer(Number(pragma(db, 'user_version')), allMigrations, backup);
      if (structureProblems(db).length > 0) throw new ReadoutError('library-corrupt', backup);
      migrate(db, { migrations: allMigrations, folder: paths.folder, backUp: () => undefined });
      fitIn(db, keyId);
      if (structureProblems(db).length > 0) throw new ReadoutError('library-corrupt', backup);
    } finally {
      db.close();
    }
    flushFile(prepared);
    return prepared;
  } catch (error) {
    rmSync(prepared, { force: true });
    throw asReadoutError(error, paths.folder);
  }
}

/** The id of the key of the present library; undefined where it cannot be read. */
export function presentKeyId(paths: LibraryPaths): Uint8Array | undefined {
  try {
    const db = openReadOnly(paths.database);
    try {
      return keyIdOf(db);
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}

/** How long another program is waited for at a time, in milliseconds: whoever swaps may try again. */
const patience = 50;

/** Empties the library's log into its file and takes the log away, so that none can be replayed over another file. */
function settleLog(paths: LibraryPaths): void {
  const db = openConnection(paths.database, patience, () => undefined);
  try {
    // Needs the library for itself, and says so where another program has it.
    if (String(pragma(db, 'journal_mode = DELETE')) !== 'delete')
      throw new ReadoutError('library-in-use', paths.folder);
  } finally {
    db.close();
  }
}

/** Puts a library that cannot be opened aside with its log, whole. */
function putAside(paths: LibraryPaths, now: number): void {
  const folder = join(paths.backups, `damaged-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const ending of ['-wal', '-shm']) {
    const path = `${paths.database}${ending}`;
    if (existsSync(path)) copyFileSync(path, join(folder, basename(path)));
  }
  if (existsSync(paths.database)) copyFileSync(paths.database, join(folder, basename(paths.database)));
  flushFolder(folder);
}

/**
 * Puts a file that was made ready in the library's place. Whenever it is stopped, the folder holds the one library or the
 * other, whole: first the present one's log is emptied into it and what it owes to the backups is handed on, then the log
 * is taken away, then one rename swaps them.
 * No connection of this program's may be open on the library.
 *
 * @param isDamaged true where the present library cannot be opened; it is then put aside as it is
 * @throws ReadoutError `library-in-use` where another program has it; the present one stays then
 */
export function putInPlace(
  paths: LibraryPaths,
  prepared: string,
  { isDamaged, now }: { readonly isDamaged: boolean; readonly now: number },
  before: (step: SwapStep) => void = () => undefined,
): void {
  const lock = acquireDeskLock(paths.folder);
  try {
    before('log');
    if (isDamaged) putAside(paths, now);
    else settleLog(paths);
    carryOwed(paths, prepared);
    before('remains');
    for (const ending of ['-wal', '-shm']) rmSync(`${paths.database}${ending}`, { force: true });
    flushFolder(paths.folder);
    before('rename');
    renameSync(prepared, paths.database);
    flushFolder(paths.folder);
    before('done');
  } catch (error) {
    throw asReadoutError(error, paths.folder);
  } finally {
    lock.release();
  }
}
