import type { WritableDb } from '../storage/handles.ts';
import { allRows, change, execute } from '../storage/statements.ts';

/**
 * Writes down which private notes change on this connection, by whatever writes their rows, undo too. What is written
 * down are ids, in memory, and goes with the connection.
 */
export function watchPrivateNotes(db: WritableDb): void {
  const triggers = (['INSERT', 'UPDATE', 'DELETE'] as const).map(
    (event) => `
      CREATE TEMP TRIGGER IF NOT EXISTS private_note_${event.toLowerCase()} AFTER ${event} ON main.sealed_note
      BEGIN INSERT OR IGNORE INTO changed_note (id) VALUES (${event === 'DELETE' ? 'OLD' : 'NEW'}.id); END;`,
  );
  execute(db, `CREATE TEMP TABLE IF NOT EXISTS changed_note (id TEXT PRIMARY KEY NOT NULL); ${triggers.join('')}`);
}

/** The private notes that have changed since this was last asked. */
export function takeChangedNotes(db: WritableDb): readonly string[] {
  const ids = allRows<{ id: string }>(db, 'SELECT id FROM temp.changed_note').map(({ id }) => id);
  if (ids.length > 0) change(db, 'DELETE FROM temp.changed_note');
  return ids;
}
