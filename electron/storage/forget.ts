import type { WritableDb } from './handles.ts';
import { allRows, pragma } from './statements.ts';

/** How long emptying the log may keep the desk waiting for another program's reading, in milliseconds. */
const patience = 250;

const owed = new WeakSet<WritableDb>();

/**
 * Empties the write-ahead log into the library and cuts it off. Deleted rows are overwritten in the library itself
 * (secure_delete); what was written of them stands in the log until then.
 *
 * @returns false where another program was reading: then it is owed, and made good by the next step or at closing.
 */
export function forgetOnDisk(db: WritableDb): boolean {
  const usual = pragma(db, 'busy_timeout');
  pragma(db, `busy_timeout = ${patience}`);
  try {
    const [outcome] = allRows<{ busy: number }>(db, 'PRAGMA wal_checkpoint(TRUNCATE)');
    const done = outcome?.busy === 0;
    if (done) {
      owed.delete(db);
    } else {
      owed.add(db);
    }
    return done;
  } finally {
    pragma(db, `busy_timeout = ${Number(usual)}`);
  }
}

/** Makes good what `forgetOnDisk` had to leave. */
export function forgetWhatIsOwed(db: WritableDb): void {
  if (owed.has(db)) {
    forgetOnDisk(db);
  }
}
