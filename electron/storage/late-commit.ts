import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { WritableDb } from './handles.ts';
import { asReadoutError } from './problems.ts';
import { inTransaction } from './statements.ts';

/**
 * As `inTransaction`, but that its commit does not wait for the disk: what it wrote is one whole, and on the disk once
 * `flushCommits` is answered. So many of them can share one wait, during which this thread goes on.
 */
export function inLateTransaction<T>(db: WritableDb, run: () => T): T {
  if (db.inTransaction) return inTransaction(db, run);
  db.pragma('synchronous = NORMAL');
  try {
    return inTransaction(db, run);
  } finally {
    db.pragma('synchronous = FULL');
  }
}

/** Pages of the log after which SQLite writes them into the library: as it does by itself, and while many articles come in. */
const usualLog = 1000;
const longLog = 8000;

/**
 * Lets the log grow longer while much is written, so that a page which many articles touch is written into the library
 * once for all of them.
 *
 * @returns ends that, and writes what the log holds
 */
export function growLog(db: WritableDb): () => void {
  db.pragma(`wal_autocheckpoint = ${longLog}`);
  return () => {
    if (!db.open) return;
    db.pragma(`wal_autocheckpoint = ${usualLog}`);
    db.pragma('wal_checkpoint(PASSIVE)');
  };
}

interface Flushing {
  /** The one that is under way; what was committed after it began is not in it. */
  now: Promise<void>;
  /** The one that comes after, for all that ask meanwhile. */
  next: Promise<void> | null;
}

const flushings = new WeakMap<WritableDb, Flushing>();

/**
 * Waits until all that has been committed so far is on the disk. Those who ask at once share one wait.
 *
 * @throws ReadoutError with a library problem's code where the disk does not take it
 */
export function flushCommits(db: WritableDb): Promise<void> {
  const found = flushings.get(db);
  if (found === undefined) {
    const first: Flushing = { now: flush(db.name), next: null };
    flushings.set(db, first);
    return first.now;
  }
  found.next ??= found.now
    .catch(() => undefined)
    .then(() => {
      found.now = flush(db.name);
      found.next = null;
      return found.now;
    });
  return found.next;
}

async function flush(database: string): Promise<void> {
  try {
    await sync(`${database}-wal`, 'r+');
    // A log that is new has its name in the folder. Windows knows no such wait, and needs none.
    if (process.platform !== 'win32') await sync(dirname(database), 'r');
  } catch (error) {
    throw asReadoutError(error, dirname(database));
  }
}

async function sync(path: string, flags: string): Promise<void> {
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    // A log that is gone was written into the library, and waited for, by whoever closed it.
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return;
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}
