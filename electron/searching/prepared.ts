import type { Statement } from 'better-sqlite3';
import type { IndexDb } from './index-file.ts';

const prepared = new WeakMap<IndexDb, Map<string, Statement>>();

/** What can be bound to a statement. */
export type Bound = string | number | null;

function statement(db: IndexDb, sql: string): Statement {
  let ofThis = prepared.get(db);
  if (ofThis === undefined) {
    ofThis = new Map();
    prepared.set(db, ofThis);
  }
  let found = ofThis.get(sql);
  if (found === undefined) {
    found = db.prepare(sql);
    ofThis.set(sql, found);
  }
  return found;
}

/** Every row of a query on an index; statements stay prepared. */
export function rows<Row>(db: IndexDb, sql: string, values: readonly Bound[] = []): Row[] {
  return statement(db, sql).all(...values) as Row[];
}

/** The first row of a query, or undefined. */
export function row<Row>(db: IndexDb, sql: string, values: readonly Bound[] = []): Row | undefined {
  return statement(db, sql).get(...values) as Row | undefined;
}

/** Runs a statement that changes something. */
export function run(
  db: IndexDb,
  sql: string,
  values: readonly Bound[] = [],
): { readonly id: number; readonly changes: number } {
  const { lastInsertRowid, changes } = statement(db, sql).run(...values);
  return { id: Number(lastInsertRowid), changes };
}
