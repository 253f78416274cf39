import type { WritableDb } from '../handles.ts';
import { allRows, change, execute } from '../statements.ts';
import type { RowChange } from './change.ts';
import { columnsOf, undoableTables } from './tables.ts';

/**
 * A row as a tuple of SQL literals. Texts go by their bytes, since SQLite's own `quote` ends at a zero character.
 */
function tuple(row: 'OLD' | 'NEW', columns: readonly string[]): string {
  const literals = columns.map((column) => {
    const value = `${row}.${column}`;
    return `CASE typeof(${value}) WHEN 'text' THEN 'CAST(X''' || hex(${value}) || ''' AS TEXT)' ELSE quote(${value}) END`;
  });
  return `'(' || ${literals.join(` || ',' || `)} || ')'`;
}

function trigger(table: string, event: 'INSERT' | 'UPDATE' | 'DELETE', values: string): string {
  return `
    CREATE TEMP TRIGGER undo_${table}_${event.toLowerCase()} AFTER ${event} ON main.${table}
    WHEN EXISTS (SELECT 1 FROM temp.undo_recording)
    BEGIN INSERT INTO undo_change (table_name, row_key, row_before, row_after) VALUES ('${table}', ${values}); END;`;
}

/**
 * Sets up the recorder on this connection: triggers that write down what happens to each row of the undoable tables
 * while a step is made. They and what they write are the connection's own, in memory, and roll back with the step.
 */
export function installRecorder(db: WritableDb): void {
  const triggers = undoableTables.flatMap(({ name, key }) => {
    const columns = columnsOf(db, name);
    return [
      trigger(name, 'INSERT', `${tuple('NEW', key)}, NULL, ${tuple('NEW', columns)}`),
      trigger(name, 'UPDATE', `${tuple('OLD', key)}, ${tuple('OLD', columns)}, ${tuple('NEW', columns)}`),
      trigger(name, 'DELETE', `${tuple('OLD', key)}, ${tuple('OLD', columns)}, NULL`),
    ];
  });
  execute(
    db,
    `CREATE TEMP TABLE undo_recording (step INTEGER PRIMARY KEY);
     CREATE TEMP TABLE undo_change (
       seq INTEGER PRIMARY KEY, table_name TEXT NOT NULL, row_key TEXT NOT NULL, row_before TEXT, row_after TEXT
     );
     ${triggers.join('')}`,
  );
}

/**
 * Runs `run`, inside the caller's transaction, and tells what it did to the undoable tables, in order. Where it
 * throws, the caller's rollback takes back what was recorded too.
 */
export function recorded<T>(db: WritableDb, run: () => T): { result: T; changes: RowChange[] } {
  change(db, 'INSERT INTO temp.undo_recording (step) VALUES (1)');
  const result = run();
  change(db, 'DELETE FROM temp.undo_recording');
  const changes = allRows<RowChange>(
    db,
    `SELECT table_name AS "table", row_key AS "key", row_before AS "before", row_after AS "after"
     FROM temp.undo_change ORDER BY seq`,
  );
  change(db, 'DELETE FROM temp.undo_change');
  return { result, changes };
}
