import { fieldOrigins, type HeadProvenance } from '../contract/imports.ts';
import { loose, oneOf, optional } from '../contract/reading.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { parseColumn } from './json-columns.ts';
import { change, firstRow } from './statements.ts';

const origin = optional(oneOf(fieldOrigins));
const readOrigins = loose<HeadProvenance>({
  title: origin,
  author: origin,
  date: origin,
  source: origin,
  address: origin,
});

/** Where the fields of a version's head were found; nothing of a version from before that was kept. */
export function originsOf(db: ReadableDb, revisionId: string): HeadProvenance {
  const row = firstRow<{ origins: string }>(db, 'SELECT origins FROM revision_origin WHERE revision_id = ?', [
    revisionId,
  ]);
  return row === undefined ? {} : parseColumn(db, readOrigins, row.origins);
}

/** Writes down who wrote a version, and where the fields of its head were found. */
export function insertOrigins(
  db: WritableDb,
  revisionId: string,
  author: string | undefined,
  origins: HeadProvenance,
): void {
  change(db, 'INSERT INTO revision_origin (revision_id, author, origins) VALUES (?, ?, ?)', [
    revisionId,
    author ?? null,
    JSON.stringify(origins),
  ]);
}
