import type { ReadableDb, WritableDb } from '../storage/handles.ts';
import { allRows, change, firstRow } from '../storage/statements.ts';
import type { SealedRow } from './sealing.ts';

/** Every sealed row, in no order. */
export function allSealedRows(db: ReadableDb): SealedRow[] {
  return allRows<SealedRow>(db, 'SELECT id, nonce, box FROM sealed_note');
}

/** The ids of all sealed rows, in no order. */
export function allSealedIds(db: ReadableDb): string[] {
  return allRows<{ id: string }>(db, 'SELECT id FROM sealed_note').map(({ id }) => id);
}

/** A sealed row by the id of its note. */
export function findSealedRow(db: ReadableDb, id: string): SealedRow | undefined {
  return firstRow<SealedRow>(db, 'SELECT id, nonce, box FROM sealed_note WHERE id = ?', [id]);
}

/** Writes a sealed row down, over the one with its id where there is one. */
export function putSealedRow(db: WritableDb, { id, nonce, box }: SealedRow): void {
  change(
    db,
    `INSERT INTO sealed_note (id, nonce, box) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET nonce = excluded.nonce, box = excluded.box`,
    [id, nonce, box],
  );
}

/** Deletes a sealed row; false where there is none. */
export function removeSealedRow(db: WritableDb, id: string): boolean {
  return change(db, 'DELETE FROM sealed_note WHERE id = ?', [id]) > 0;
}
