import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes through to the disk what the system still holds of a file. No connection of SQLite's may be open on it: the
 * system would drop that connection's locks when the file is closed here.
 */
export function flushFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a new or renamed entry of a folder last. Windows keeps its folders by itself and has no such call. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') {
    return;
  }
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

function hasCode(error: unknown): error is Error & { code: unknown } {
  return error instanceof Error && 'code' in error;
}

/** Gives a file a second name. `taken` where that name is in use, `no-links` where the disk knows only one name. */
export function addName(present: string, added: string): 'added' | 'taken' | 'no-links' {
  try {
    linkSync(present, added);
    return 'added';
  } catch (error) {
    if (hasCode(error) && error.code === 'EEXIST') {
      return 'taken';
    }
    if (hasCode(error) && typeof error.code === 'string' && noLinks.has(error.code)) {
      return 'no-links';
    }
    throw error;
  }
}

/**
 * Puts a file that was written whole under its final name, so that the name never stands for half a file, and never
 * over a file that is there.
 *
 * @returns false where the name was taken; the file that was to be placed is removed then.
 */
export function placeNewFile(written: string, place: string): boolean {
  flushFile(written);
  const outcome = addName(written, place);
  if (outcome === 'no-links') {
    // Without a second name the system can only rename, which would replace: claim the name first.
    try {
      closeSync(openSync(place, 'wx', 0o600));
    } catch (error) {
      rmSync(written, { force: true });
      if (hasCode(error) && error.code === 'EEXIST') {
        return false;
      }
      throw error;
    }
    renameSync(written, place);
  } else {
    rmSync(written, { force: true });
  }
  flushFolder(dirname(place));
  return outcome !== 'taken';
}
