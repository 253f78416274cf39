import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LibraryProblemCode } from '../contract/desk-state.ts';
import { ReadoutError } from '../contract/results.ts';

/** Room under which a failed write is put down to a full disk: SQLite's shared-memory file and a few pages. */
const nearlyFull = 256 * 1024;

const inUse = ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL'];
const corrupt = [
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
  'SQLITE_IOERR_SHORT_READ',
  'SQLITE_IOERR_CORRUPTFS',
  'SQLITE_IOERR_DATA',
];
const readOnly = ['SQLITE_READONLY', 'SQLITE_PERM', 'EACCES', 'EPERM', 'EROFS'];
const full = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'];
const opening = ['SQLITE_CANTOPEN', 'SQLITE_IOERR', 'SQLITE_AUTH'];

function codeOf(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return undefined;
}

function isOneOf(code: string, family: readonly string[]): boolean {
  return family.some((name) => code === name || code.startsWith(`${name}_`));
}

function mayNot(folder: string, wish: number): boolean {
  try {
    accessSync(folder, wish);
    return false;
  } catch (error) {
    const code = codeOf(error);
    return code !== undefined && isOneOf(code, readOnly);
  }
}

/** The folder itself, or what is there of the way to it: a folder that cannot be made fails for its parent's reasons. */
function nearest(folder: string): string {
  let path = folder;
  while (!existsSync(path) && dirname(path) !== path) {
    path = dirname(path);
  }
  return path;
}

/** SQLite's input-output errors do not carry the system's reason, so the disk is asked. */
function isFull(folder: string): boolean {
  try {
    const disk = statfsSync(folder);
    // What has no size at all, as /proc, is no disk.
    if (disk.blocks === 0) return false;
    return disk.bavail * disk.bsize < nearlyFull || (disk.files > 0 && disk.ffree === 0);
  } catch {
    return false;
  }
}

function onlyReads(folder: string): boolean {
  return mayNot(folder, constants.W_OK) && !mayNot(folder, constants.R_OK | constants.X_OK);
}

/** What an error of SQLite or of the file system means for a library; undefined where it is a fault of ours. */
function problemCode(error: unknown, folder: string): LibraryProblemCode | undefined {
  const code = codeOf(error);
  if (code === undefined) {
    return undefined;
  }
  if (isOneOf(code, inUse)) {
    return 'library-in-use';
  }
  if (isOneOf(code, corrupt)) {
    return 'library-corrupt';
  }
  if (isOneOf(code, full)) {
    return 'disk-full';
  }
  if (code === 'SQLITE_READONLY_DBMOVED') {
    return 'library-unreadable';
  }
  if (isOneOf(code, readOnly)) {
    return mayNot(folder, constants.R_OK | constants.X_OK) ? 'library-unreadable' : 'library-read-only';
  }
  if (isOneOf(code, opening) || /^E[A-Z]+$/.test(code)) {
    const there = nearest(folder);
    if (isFull(there)) {
      return 'disk-full';
    }
    return onlyReads(there) ? 'library-read-only' : 'library-unreadable';
  }
  return undefined;
}

/**
 * An error met while a library was opened, read or written, as the refusal that the user can understand.
 *
 * @returns a ReadoutError whose detail names the folder (for `library-unreadable`, the system's sign too), or the error itself
 *   where it is none of SQLite's or the file system's: then it is a fault in the program.
 */
export function asReadoutError(error: unknown, folder: string): unknown {
  if (error instanceof ReadoutError) {
    return error;
  }
  const code = problemCode(error, folder);
  if (code === undefined) {
    return error;
  }
  // The system's own sentence is in a language of its own, its sign in none.
  const detail = code === 'library-unreadable' ? `${folder} (${codeOf(error)})` : folder;
  return new ReadoutError(code, detail, { cause: error });
}
