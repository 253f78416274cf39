import type { WritableDb } from '../handles.ts';
import type { RowChange } from './change.ts';
import { columnsOf, undoableTables } from './tables.ts';

/** Most changes that one statement makes: a statement for each would take longer, and so would clearing them away. */
const mostTogether = 50;

/** Changes of one kind to one table, and a statement about them. */
export interface Batch {
  readonly count: number;
  readonly sql: string;
}

type Kind = 'insert' | 'update' | 'delete';

function kindOf({ before, after }: RowChange): Kind {
  if (before === null) return 'insert';
  return after === null ? 'delete' : 'update';
}

/** The changes from a place on that are of one kind and to one table. */
function alike(changes: readonly RowChange[], from: number): readonly [RowChange, ...RowChange[]] {
  const first = changes[from];
  if (first === undefined) throw new RangeError('no change there');
  const kind = kindOf(first);
  const others = changes.slice(from + 1, from + mostTogether);
  const end = others.findIndex((change) => change.table !== first.table || kindOf(change) !== kind);
  return [first, ...(end < 0 ? others : others.slice(0, end))];
}

/**
 * The statement that makes the changes from a place on, as many as are alike. It carries each whole row as it must be
 * before, so that one which is not that any more is left alone: then fewer rows change than there are changes. All literals
 * come from SQLite's own quoting.
 */
export function together(db: WritableDb, changes: readonly RowChange[], from: number): Batch {
  const rows = alike(changes, from);
  const [{ table }] = rows;
  const columns = columnsOf(db, table);
  const list = columns.join(', ');
  const keys = keysOf(table);
  const sql = {
    insert: () => `INSERT INTO main.${table} (${list}) VALUES ${rows.map(({ after }) => after).join(',')}`,
    update: () => `${step(rows, keys, columns)}
      UPDATE main.${table} SET (${list}) = (${named('after', columns)}) FROM step
      WHERE ${sameRow(table, keys)} AND ${asBefore(table, columns)}`,
    delete: () => `${step(rows, keys, columns)}
      DELETE FROM main.${table} WHERE (${keys.join(', ')}) IN (SELECT ${named('key', keys)} FROM step
        CROSS JOIN main.${table} AS present ON ${sameRow('present', keys)} AND ${asBefore('present', columns)})`,
  }[kindOf(rows[0])]();
  return { count: rows.length, sql };
}

/**
 * A question whose answer, in a column `rows`, is how many rows are in the way of the changes from a place on, as many as are
 * alike: rows that are not what they begin with.
 */
export function inTheWay(db: WritableDb, changes: readonly RowChange[], from: number): Batch {
  const rows = alike(changes, from);
  const [{ table }] = rows;
  const keys = keysOf(table);
  const columns = columnsOf(db, table);
  const present = `main.${table} AS present ON ${sameRow('present', keys)}`;
  const found = kindOf(rows[0]) === 'insert' ? present : `${present} AND ${asBefore('present', columns)}`;
  const missing = kindOf(rows[0]) === 'insert' ? 'count(*)' : `${rows.length} - count(*)`;
  return {
    count: rows.length,
    sql: `${step(rows, keys, columns)} SELECT ${missing} AS rows FROM step CROSS JOIN ${found}`,
  };
}

function keysOf(table: string): readonly string[] {
  return undoableTables.find(({ name }) => name === table)?.key ?? [];
}

/** The changes as a table: each row's key, how it is before, and how after, as far as it is there. */
function step(rows: readonly RowChange[], keys: readonly string[], columns: readonly string[]): string {
  const [first] = rows;
  const names = [
    named('key', keys),
    ...(first?.before === null ? [] : [named('before', columns)]),
    ...(first?.after === null ? [] : [named('after', columns)]),
  ];
  const values = rows.map(
    ({ key, before, after }) =>
      `(${[key, before, after].flatMap((tuple) => (tuple === null ? [] : tuple.slice(1, -1))).join(',')})`,
  );
  return `WITH step (${names.join(', ')}) AS (VALUES ${values.join(',')})`;
}

function named(what: 'key' | 'before' | 'after', columns: readonly string[]): string {
  return columns.map((column) => `${what}_${column}`).join(', ');
}

function sameRow(table: string, keys: readonly string[]): string {
  return `(${keys.map((key) => `${table}.${key}`).join(', ')}) = (${named('key', keys)})`;
}

function asBefore(table: string, columns: readonly string[]): string {
  return `(${columns.map((column) => `${table}.${column}`).join(', ')}) IS (${named('before', columns)})`;
}
