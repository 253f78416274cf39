import type { Database as SqliteDatabase } from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** An open library whose settings have been asserted. Functions that only read ask for this one. */
export type ReadableDb = SqliteDatabase & { readonly [readable]: true };

/** An open library that may be written to. Functions that change anything ask for this one. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

/**
 * Turns a connection into a handle that may write. Only the room's own opening calls it, after the connection's
 * settings have been asserted.
 *
 * @throws Error when the connection is closed or read-only.
 */
export function assertWritable(db: SqliteDatabase): asserts db is WritableDb {
  if (!db.open || db.readonly) {
    throw new Error('the connection cannot be written to');
  }
}

/** As `assertWritable`, for a connection that only reads. */
export function assertReadable(db: SqliteDatabase): asserts db is ReadableDb {
  if (!db.open) {
    throw new Error('the connection is closed');
  }
}
