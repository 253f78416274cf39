import type { WritableDb } from '../handles.ts';
import type { RowChange } from './change.ts';
import { columnsOf, undoableTables } from './tables.ts';

/** Thrown where a row is not what the change begins with: someone else has written it since. */
export class RowConflict extends Error {}

/**
 * The statement that makes a change. It carries the whole row as it must be before, so that a row which is not that any
 * more is left alone. All literals come from SQLite's own quoting.
 */
function statementFor(db: WritableDb, { table, key, before, after }: RowChange): string {
  const keys = undoableTables.find(({ name }) => name === table)?.key ?? [];
  const columns = columnsOf(db, table).join(', ');
  const asBefore = `(${keys.join(', ')}) = ${key} AND (${columns}) IS ${before}`;
  if (before === null) {
    return `INSERT INTO main.${table} (${columns}) VALUES ${after}`;
  }
  return after === null
    ? `DELETE FROM main.${table} WHERE ${asBefore}`
    : `UPDATE main.${table} SET (${columns}) = ${after} WHERE ${asBefore}`;
}

function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}

/**
 * Makes changes to rows, all of them or none.
 *
 * @throws RowConflict where a row is not as the change begins; SQLite's own errors otherwise.
 */
export function applyChanges(db: WritableDb, changes: readonly RowChange[]): void {
  const run = db.transaction(() => {
    // The order of rows does not matter then; references are held against one another at the end.
    db.pragma('defer_foreign_keys = ON');
    for (const change of changes) {
      if (db.prepare(statementFor(db, change)).run().changes !== 1) {
        throw new RowConflict();
      }
    }
  });
  try {
    run.immediate();
  } catch (error) {
    throw isConstraint(error) ? new RowConflict('', { cause: error }) : error;
  }
}
