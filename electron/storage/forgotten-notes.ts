import { forgetOnDisk } from './forget.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change, inTransaction } from './statements.ts';

/** A note that must not stand in a backup as it did. */
export interface ForgottenNote {
  readonly id: string;
  /** Where it was made private: the row that stands for it instead. Absent where it was deleted. */
  readonly sealed?: { readonly nonce: Uint8Array; readonly box: Uint8Array } | undefined;
}

/** What is owed to the backups, and what tells that it was not owed anew meanwhile. */
export interface OwedToBackups {
  readonly notes: readonly ForgottenNote[];
  readonly tokens: readonly { readonly id: string; readonly token: Uint8Array }[];
}

interface OwedRow {
  readonly id: string;
  readonly token: Uint8Array;
  readonly printable: 0 | 1;
  readonly nonce: Uint8Array | null;
  readonly box: Uint8Array | null;
}

/** Notes that left their table since the backups were last gone through; one that is printable now is none of them. */
export function owedToBackups(db: ReadableDb): OwedToBackups {
  const rows = allRows<OwedRow>(
    db,
    `SELECT forgotten_note.id, token, EXISTS (SELECT 1 FROM annotation WHERE annotation.id = forgotten_note.id) AS printable,
       nonce, box
     FROM forgotten_note LEFT JOIN sealed_note ON sealed_note.id = forgotten_note.id`,
  );
  return {
    notes: rows
      .filter(({ printable }) => printable === 0)
      .map(({ id, nonce, box }) => ({ id, sealed: nonce === null || box === null ? undefined : { nonce, box } })),
    tokens: rows.map(({ id, token }) => ({ id, token })),
  };
}

/** Takes note that the backups were gone through. */
export function settleWithBackups(db: WritableDb, { tokens }: OwedToBackups): void {
  inTransaction(db, () => {
    for (const { id, token } of tokens) {
      change(db, 'DELETE FROM forgotten_note WHERE id = ? AND token = ?', [id, token]);
    }
  });
  // Not even the note's id is to stay.
  forgetOnDisk(db);
}
