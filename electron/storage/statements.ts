import { dirname } from 'node:path';
import type { ReadableDb, WritableDb } from './handles.ts';
import { preparedOn } from './prepared.ts';
import { asReadoutError } from './problems.ts';

/** What can be bound to a statement's `?`. */
export type Value = string | number | bigint | null | Uint8Array;

/** Named or listed values. */
export type Values = readonly Value[] | Readonly<Record<string, Value>>;

function guarded<T>(db: ReadableDb, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asReadoutError(error, dirname(db.name));
  }
}

/** Every row of a query. `Row` is what its columns are: the schema's types, JSON still as text. */
export function allRows<Row>(db: ReadableDb, sql: string, values: Values = []): Row[] {
  return guarded(db, () => preparedOn(db, sql).all(values) as Row[]);
}

/** The first row of a query, or undefined. */
export function firstRow<Row>(db: ReadableDb, sql: string, values: Values = []): Row | undefined {
  return guarded(db, () => preparedOn(db, sql).get(values) as Row | undefined);
}

/** The rows of a query one after the other, for those that are large. Nothing is changed on the connection meanwhile. */
export function eachRow<Row>(db: ReadableDb, sql: string, values: Values = []): Iterable<Row> {
  return guarded(db, () => preparedOn(db, sql).iterate(values) as IterableIterator<Row>);
}

/** Runs a statement that changes something, and answers with the number of rows it changed. */
export function change(db: WritableDb, sql: string, values: Values = []): number {
  return guarded(db, () => preparedOn(db, sql).run(values).changes);
}

/** Runs SQL that is not worth keeping prepared: definitions, settings. */
export function execute(db: WritableDb, sql: string): void {
  guarded(db, () => db.exec(sql));
}

/** The value of a setting of SQLite's own. */
export function pragma(db: ReadableDb, name: string): unknown {
  return guarded(db, () => db.pragma(name, { simple: true }));
}

/**
 * Runs `run` so that all of its changes are made or none. The write lock is taken at the start, so that what `run`
 * reads cannot be changed by another program before it writes. Inside another transaction it is a part of that one
 * which can fail by itself.
 *
 * @throws what `run` throws; ReadoutError with a library problem's code when the library cannot be written.
 */
export function inTransaction<T>(db: WritableDb, run: () => T): T {
  return guarded(db, () => db.transaction(run).immediate());
}

/**
 * As `inTransaction`, but that inside another transaction it is no part which can fail by itself: whoever began that one
 * gives all of it up where this throws. A part that could costs a copy of every page that it touches.
 */
export function inOneTransaction<T>(db: WritableDb, run: () => T): T {
  return db.inTransaction ? run() : inTransaction(db, run);
}
