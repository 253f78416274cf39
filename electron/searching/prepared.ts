import { preparedOn } from '../storage/prepared.ts';
import type { IndexDb } from './index-file.ts';

/** What can be bound to a statement. */
export type Bound = string | number | null;

/** Every row of a query on an index; statements stay prepared. */
export function rows<Row>(db: IndexDb, sql: string, values: readonly Bound[] = []): Row[] {
  return preparedOn(db, sql).all(...values) as Row[];
}

/** The first row of a query, or undefined. */
export function row<Row>(db: IndexDb, sql: string, values: readonly Bound[] = []): Row | undefined {
  return preparedOn(db, sql).get(...values) as Row | undefined;
}

/** Runs a statement that changes something. */
export function run(
  db: IndexDb,
  sql: string,
  values: readonly Bound[] = [],
): { readonly id: number; readonly changes: number } {
  const { lastInsertRowid, changes } = preparedOn(db, sql).run(...values);
  return { id: Number(lastInsertRowid), changes };
}
