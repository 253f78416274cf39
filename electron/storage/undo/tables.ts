import type { ReadableDb } from '../handles.ts';
import { allRows } from '../statements.ts';

interface UndoableTable {
  readonly name: string;
  readonly key: readonly string[];
  /** False where a row of its own never goes away again: an import is no step to be taken back. */
  readonly insertable: boolean;
}

/** The tables whose changes can be taken back. Sealed notes go through as they are: sealed. */
export const undoableTables: readonly UndoableTable[] = [
  { name: 'article', key: ['id'], insertable: false },
  { name: 'article_credit', key: ['article_id'], insertable: true },
  { name: 'fact', key: ['id'], insertable: true },
  { name: 'fact_span', key: ['fact_id', 'revision_id', 'ordinal'], insertable: true },
  { name: 'annotation', key: ['id'], insertable: true },
  { name: 'sealed_note', key: ['id'], insertable: true },
  { name: 'register_entry', key: ['id'], insertable: true },
  { name: 'register_role', key: ['entry_id', 'article_id'], insertable: true },
  { name: 'register_apart', key: ['one_id', 'other_id'], insertable: true },
  { name: 'page_setup', key: ['article_id'], insertable: true },
  { name: 'page_line', key: ['article_id', 'line_id'], insertable: true },
  { name: 'page_template', key: ['name'], insertable: true },
  { name: 'colour_name', key: ['colour'], insertable: true },
  { name: 'dossier', key: ['id'], insertable: true },
  { name: 'dossier_article', key: ['dossier_id', 'article_id'], insertable: true },
  { name: 'dossier_page', key: ['dossier_id'], insertable: true },
  { name: 'dossier_line', key: ['dossier_id', 'line_id'], insertable: true },
  { name: 'article_tag', key: ['article_id', 'tag'], insertable: true },
];

/** A table's stored columns; what SQLite works out from them is not among them. */
export function columnsOf(db: ReadableDb, table: string): string[] {
  return allRows<{ name: string }>(db, 'SELECT name FROM pragma_table_info(?)', [table]).map((row) => row.name);
}
