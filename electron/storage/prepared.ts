import type { Database, Statement } from 'better-sqlite3';

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** A statement of a database, prepared once: the program's are a fixed, small set, so none is ever put out of the cache. */
export function preparedOn(db: Database, sql: string): Statement {
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
