import type { WritableDb } from '../storage/handles.ts';
import { allRows, change, execute } from '../storage/statements.ts';

/** Who follows the changes on a connection, each with what it has not been told yet. */
const followers = new WeakMap<WritableDb, Map<object, Set<string>>>();

/**
 * Writes down from now on which private notes change on this connection, by whatever writes their rows, undo too. What
 * is written down are ids, in memory, and goes with the connection.
 *
 * @param follower told all of them by {@link takeChangedNotes}, whoever else asks
 */
export function watchPrivateNotes(db: WritableDb, follower: object): void {
  const known = followers.get(db) ?? new Map<object, Set<string>>();
  followers.set(db, known.set(follower, new Set()));
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

/** The private notes that have changed since a follower last asked. */
export function takeChangedNotes(db: WritableDb, follower: object): readonly string[] {
  const known = followers.get(db);
  const ids = allRows<{ id: string }>(db, 'SELECT id FROM temp.changed_note').map(({ id }) => id);
  if (ids.length > 0) {
    change(db, 'DELETE FROM temp.changed_note');
    for (const waiting of known?.values() ?? []) for (const id of ids) waiting.add(id);
  }
  const own = known?.get(follower);
  const taken = [...(own ?? [])];
  own?.clear();
  return taken;
}
