import { join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { asReadoutError } from './problems.ts';

/** What the store keeps in a library's folder, by its place. All paths are absolute. */
export interface LibraryPaths {
  readonly folder: string;
  /** The library itself; SQLite puts `-wal` and `-shm` beside it. */
  readonly database: string;
  /** The data key of the private notes. */
  readonly key: string;
  /** Held by the one desk that has the library open. */
  readonly deskLock: string;
  readonly backups: string;
}

/** Where things lie in a library's folder. */
export function libraryPaths(folder: string): LibraryPaths {
  const root = resolve(folder);
  return {
    folder: root,
    database: join(root, 'readout.sqlite'),
    key: join(root, 'notes.key'),
    deskLock: join(root, 'desk.lock'),
    backups: join(root, 'backups'),
  };
}

/**
 * Makes the library's folder where there is none.
 *
 * @throws ReadoutError with a library problem's code when it cannot be made, or is a file.
 */
export function makeLibraryFolder(paths: LibraryPaths): void {
  try {
    makeFolder(paths.folder);
  } catch (error) {
    throw asReadoutError(error, paths.folder);
  }
}

/**
 * Makes the folder of the backups where there is none, and answers with its path.
 *
 * @throws ReadoutError with a library problem's code when it cannot be made.
 */
export function makeBackupFolder(paths: LibraryPaths): string {
  try {
    makeFolder(paths.backups);
    return paths.backups;
  } catch (error) {
    throw asReadoutError(error, paths.folder);
  }
}
