import { openAlone, openReadOnly } from './connection.ts';
import type { LibraryPaths } from './folder.ts';
import { isBackupUnderWay, takeOut } from './forget-in-backup.ts';
import { type OwedToBackups, owedToBackups } from './forgotten-notes.ts';
import type { WritableDb } from './handles.ts';
import { flushFile } from './place-file.ts';
import { change, firstRow, inTransaction } from './statements.ts';

const nothing: OwedToBackups = { notes: [], tokens: [] };

/** What the present library owes to its backups; nothing where it cannot be read any more. */
export function presentOwed(paths: LibraryPaths): OwedToBackups {
  try {
    const db = openReadOnly(paths.database);
    try {
      return owedToBackups(db);
    } finally {
      db.close();
    }
  } catch {
    return nothing;
  }
}

/** Whether a note that is private in the library before is in the one that comes back. */
function isHere(db: WritableDb, id: string): boolean {
  return firstRow(db, 'SELECT 1 FROM sealed_note WHERE id = ?', [id]) !== undefined;
}

/**
 * Hands what the present library owes to its backups on to the file that takes its place: what was deleted since is taken
 * out of that too, what was made private stands in it sealed, and the backups are gone through once it is opened.
 */
export function carryOwed(paths: LibraryPaths, prepared: string): void {
  const { notes, tokens } = presentOwed(paths);
  if (notes.length === 0) return;
  const tokenOf = new Map(tokens.map(({ id, token }) => [id, token]));
  const isUnderWay = isBackupUnderWay(paths.backups);
  const db = openAlone(prepared);
  try {
    inTransaction(db, () => {
      for (const note of notes) {
        const { id, sealed } = note;
        takeOut(db, note);
        if (sealed !== undefined && isUnderWay && !isHere(db, id)) {
          // A backup that is being made may hold its words still, and only a sealed row can stand for them in it.
          change(db, 'INSERT INTO sealed_note (id, nonce, box) VALUES (?, ?, ?)', [id, sealed.nonce, sealed.box]);
        }
        change(db, 'DELETE FROM forgotten_note WHERE id = ?', [id]);
        // Owed without a row it would be a deletion, and the note would go from the backup of the library that has it.
        if (sealed === undefined || isHere(db, id)) {
          change(db, 'INSERT INTO forgotten_note (id, token) VALUES (?, ?)', [
            id,
            tokenOf.get(id) ?? new Uint8Array(8),
          ]);
        }
      }
    });
  } finally {
    db.close();
  }
  flushFile(prepared);
}
