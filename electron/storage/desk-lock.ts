import Database from 'better-sqlite3';
import { libraryPaths, makeLibraryFolder } from './folder.ts';
import { asReadoutError } from './problems.ts';

export interface DeskLock {
  /** Lets another desk open the library. May be called again. */
  release(): void;
}

/**
 * Claims a library for one desk. The claim is SQLite's own exclusive lock on an empty file beside the library, which
 * the system gives up by itself when the program ends, however it ends. Commands do not take it: they may write while
 * a desk is open.
 *
 * @throws ReadoutError `library-in-use` where another desk has it; other library problems where the folder cannot be
 *   written.
 */
export function acquireDeskLock(folder: string): DeskLock {
  const paths = libraryPaths(folder);
  makeLibraryFolder(paths);
  let lock: Database.Database | undefined;
  try {
    lock = new Database(paths.deskLock, { timeout: 0 });
    // Nothing is ever written, so no journal is needed beside it.
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    throw asReadoutError(error, paths.folder);
  }
  const held = lock;
  return { release: () => held.close() };
}
