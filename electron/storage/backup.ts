import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BackupKind } from '../contract/backups.ts';
import { ReadoutError } from '../contract/results.ts';
import { openReadOnly } from './connection.ts';
import { libraryPaths, makeBackupFolder } from './folder.ts';
import type { WritableDb } from './handles.ts';
import { structureProblems } from './integrity.ts';
import { flushFile, flushFolder } from './place-file.ts';
import { asReadoutError } from './problems.ts';
import { change, pragma } from './statements.ts';
import { type Counts, countRows } from './tables.ts';

export interface Backup {
  readonly path: string;
  /** Rows by table, read from the backup itself. */
  readonly counts: Counts;
}

/** Ends the name of a backup that is still being made. */
export const unfinishedBackup = '.unfinished';

/** How often a copy is made again because another program wrote meanwhile. */
const attempts = 5;

function freePath(folder: string, now: number, kind: BackupKind): string {
  const day = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  for (let number = 1; ; number += 1) {
    const name = ['readout', day, ...(kind === 'change' ? [] : [kind]), ...(number === 1 ? [] : [number])].join('-');
    const path = join(folder, `${name}.sqlite`);
    if (!existsSync(path)) {
      return path;
    }
  }
}

/** Opens a copy, looks it over and counts what is in it. A fault in it is one of the library that it was made of. */
function read(path: string): Counts {
  const copy = openReadOnly(path);
  try {
    const problems = structureProblems(copy);
    if (problems.length > 0) {
      throw new ReadoutError('library-corrupt', dirname(dirname(path)), { cause: new Error(problems[0]) });
    }
    return countRows(copy);
  } finally {
    copy.close();
  }
}

function same(one: Counts, other: Counts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Copies until no other program has written in between, so that the copy can be held against the library. */
function copyWhole(db: WritableDb, path: string): Counts {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    rmSync(path, { force: true });
    const version = pragma(db, 'data_version');
    const expected = countRows(db);
    change(db, 'VACUUM INTO ?', [path]);
    if (pragma(db, 'data_version') === version) {
      const counts = read(path);
      if (!same(expected, counts)) {
        throw new ReadoutError('library-unreadable', path);
      }
      return counts;
    }
  }
  throw new ReadoutError('library-in-use', dirname(db.name));
}

/**
 * Copies the library, as it stands in one moment, into its folder of backups. The copy is opened, checked and counted
 * before it gets its name. It holds no remains of deleted rows; private notes are as sealed in it as in the library.
 *
 * @param now milliseconds since 1970; the backup is named by it.
 * @param kind why it is made, which its name tells too
 * @throws ReadoutError with a library problem's code.
 */
export function backUp(db: WritableDb, now: number, kind: BackupKind = 'change'): Backup {
  const paths = libraryPaths(dirname(db.name));
  const folder = makeBackupFolder(paths);
  const path = freePath(folder, now, kind);
  const unfinished = `${path}${unfinishedBackup}`;
  try {
    const counts = copyWhole(db, unfinished);
    chmodSync(unfinished, 0o600);
    flushFile(unfinished);
    renameSync(unfinished, path);
    flushFolder(folder);
    return { path, counts };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw asReadoutError(error, paths.folder);
  }
}
