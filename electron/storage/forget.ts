import { ReadoutError } from '../contract/results.ts';
import type { WritableDb } from './handles.ts';
import { allRows, pragma } from './statements.ts';

/** How long emptying the log may keep the desk waiting for another program's reading, in milliseconds. */
const patience = 250;

const owed = new WeakSet<WritableDb>();

function emptyLog(db: WritableDb): boolean {
  const usual = pragma(db, 'busy_timeout');
  pragma(db, `busy_timeout = ${patience}`);
  try {
    const [outcome] = allRows<{ busy: number }>(db, 'PRAGMA wal_checkpoint(TRUNCATE)');
    return outcome?.busy === 0;
  } catch (error) {
    // The edit before it is saved, and must not seem to have failed because the disk is full or held by another.
    if (error instanceof ReadoutError) {
      return false;
    }
    throw error;
  } finally {
    pragma(db, `busy_timeout = ${Number(usual)}`);
  }
}

/**
 * Empties the write-ahead log into the library and cuts it off. Deleted rows are overwritten in the library itself
 * (secure_delete); what was written of them stands in the log until then.
 *
 * @returns false where another program was reading, or the disk refused: then it is owed, and made good by the next
 *   step or at closing.
 */
export function forgetOnDisk(db: WritableDb): boolean {
  const done = emptyLog(db);
  if (done) {
    owed.delete(db);
  } else {
    owed.add(db);
  }
  return done;
}

/** Makes good what `forgetOnDisk` had to leave. */
export function forgetWhatIsOwed(db: WritableDb): void {
  if (owed.has(db)) {
    forgetOnDisk(db);
  }
}
