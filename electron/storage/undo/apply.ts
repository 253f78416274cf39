import type { WritableDb } from '../handles.ts';
import { together } from './batch.ts';
import type { RowChange } from './change.ts';

/** Thrown where a row is not what the change begins with: someone else has written it since. */
export class RowConflict extends Error {}

function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}

/**
 * Makes changes to rows, all of them or none; those that there is time for, some at least. Answers with how many they were.
 *
 * @param time milliseconds after which it ends; as long as it takes unless told
 * @throws RowConflict where a row is not as the change begins; SQLite's own errors otherwise.
 */
export function applyChanges(db: WritableDb, changes: readonly RowChange[], time = Number.POSITIVE_INFINITY): number {
  const since = performance.now();
  const run = db.transaction(() => {
    // The order of rows does not matter then; references are held against one another at the end.
    db.pragma('defer_foreign_keys = ON');
    let made = 0;
    while (made < changes.length && (made === 0 || performance.now() - since < time)) {
      const batch = together(db, changes, made);
      if (db.prepare(batch.sql).run().changes !== batch.count) throw new RowConflict();
      made += batch.count;
    }
    return made;
  });
  try {
    return run.immediate();
  } catch (error) {
    throw isConstraint(error) ? new RowConflict('', { cause: error }) : error;
  }
}
