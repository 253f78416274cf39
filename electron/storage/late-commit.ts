import { closeSync, fdatasync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
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
 * once for all of them, and keeps it open for those who wait until it is on the disk.
 *
 * @returns ends that, and writes what the log holds
 */
export function growLog(db: WritableDb): () => void {
  db.pragma(`wal_autocheckpoint = ${longLog}`);
  const flushing = flushingOf(db);
  const log = openLog(db);
  flushing.log = log;
  return () => {
    flushing.log = undefined;
    if (log !== undefined) closeSync(log);
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
  /** Once the log has its name in the folder: it keeps it until the library is closed. */
  isNamed: boolean;
  /** The log, where it is kept open. */
  log?: number | undefined;
}

const flushings = new WeakMap<WritableDb, Flushing>();

/**
 * Waits until all that has been committed so far is on the disk. Those who ask at once share one wait.
 *
 * @throws ReadoutError with a library problem's code where the disk does not take it
 */
export function flushCommits(db: WritableDb): Promise<void> {
  const found = flushingOf(db);
  found.next ??= found.now
    .catch(() => undefined)
    .then(() => {
      found.now = flush(db.name, found);
      found.next = null;
      return found.now;
    });
  return found.next;
}

function flushingOf(db: WritableDb): Flushing {
  const found = flushings.get(db) ?? { now: Promise.resolve(), next: null, isNamed: false };
  flushings.set(db, found);
  return found;
}

/** The log of an open library stays one and the same file. */
function openLog(db: WritableDb): number | undefined {
  try {
    return openSync(`${db.name}-wal`, 'r+');
  } catch {
    return undefined;
  }
}

const datasync = promisify(fdatasync);

async function flush(database: string, flushing: Flushing): Promise<void> {
  try {
    const isThere =
      flushing.log === undefined ? await sync(`${database}-wal`, 'r+') : await datasync(flushing.log).then(() => true);
    // A log that is new has its name in the folder. Windows knows no such wait, and needs none.
    if (process.platform !== 'win32' && !flushing.isNamed) await sync(dirname(database), 'r');
    flushing.isNamed = isThere;
  } catch (error) {
    throw asReadoutError(error, dirname(database));
  }
}

/** False where there is no such file. */
async function sync(path: string, flags: string): Promise<boolean> {
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    // A log that is gone was written into the library, and waited for, by whoever closed it.
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await file.datasync();
    return true;
  } finally {
    await file.close();
  }
}
