import type { ReadableDb } from './handles.ts';
import { allRows, firstRow } from './statements.ts';

/** The tables that hold what a user has, for counts and comparisons. */
const userTables = [
  'original',
  'article',
  'revision',
  'revision_address',
  'fact',
  'fact_span',
  'annotation',
  'sealed_note',
  'register_entry',
  'register_role',
  'register_apart',
  'page_setup',
  'page_line',
  'page_template',
  'correction',
  'colour_name',
  'dossier',
  'dossier_article',
  'dossier_page',
  'dossier_line',
  'article_tag',
] as const;

/** Rows by table. */
export type Counts = Readonly<Record<string, number>>;

function tablesOf(db: ReadableDb): Set<string> {
  return new Set(
    allRows<{ name: string }>(db, `SELECT name FROM sqlite_schema WHERE type = 'table'`).map((row) => row.name),
  );
}

/** How many rows each table of the user's has; a table that an older library lacks is left out. */
export function countRows(db: ReadableDb): Counts {
  const present = tablesOf(db);
  const counts: Record<string, number> = {};
  for (const table of userTables) {
    if (present.has(table)) {
      counts[table] = firstRow<{ rows: number }>(db, `SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0;
    }
  }
  return counts;
}

/** True where every table of the present library is there and its first row can be read. */
export function tablesCanBeRead(db: ReadableDb): boolean {
  const present = tablesOf(db);
  for (const table of [...userTables, 'notes_key', 'setting', 'seed', 'forgotten_note', 'article_change']) {
    if (!present.has(table)) {
      return false;
    }
    firstRow(db, `SELECT * FROM ${table} LIMIT 1`);
  }
  return true;
}
