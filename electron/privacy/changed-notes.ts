import type { WritableDb } from '../storage/handles.ts';
import { allRows, change, execute } from '../storage/statements.ts';

/**
 * Writes down which private notes change on this connection, by whatever writes their rows, undo too. What is written
 * down are ids, in memory, and goes with the connection.
 */
export function watchPrivateNotes(db: WritableDb): void {
  const triggers = (['INSERT', 'UPDATE', 'DELETE'] as const).map((event) => {
    const id = `${event === 'DELETE' ? 'OLD' : 'NEW'}.id`;
    // Not INSERT OR IGNORE: what the outer statement does about a conflict would hold in here too, and refuse the note.
    return `
      CREATE TEMP TRIGGER IF NOT EXISTS private_note_${event.toLowerCase()} AFTER ${event} ON main.sealed_note
      WHEN NOT EXISTS (SELECT 1 FROM changed_note WHERE id = ${id})
      BEGIN INSERT INTO changed_note (id) VALUES (${id}); END;`;
  });
  execute(db, `CREATE TEMP TABLE IF NOT EXISTS changed_note (id TEXT PRIMARY KEY NOT NULL); ${triggers.join('')}`);
}

/** The private notes that have changed since this was last asked. */
export function takeChangedNotes(db: WritableDb): readonly string[] {
  const ids = allRows<{ id: string }>(db, 'SELECT id FROM temp.changed_note').map(({ id }) => id);
  if (ids.length > 0) change(db, 'DELETE FROM temp.changed_note');
  return ids;
}
