import { readCorrectionFields } from '../contract/entity-readers.ts';
import type { Correction, CorrectionFields } from '../contract/versions.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { parseColumn } from './json-columns.ts';
import { change, firstRow } from './statements.ts';

/** The correction of an article that was begun and neither made nor dropped; undefined where there is none. */
export function findCorrection(db: ReadableDb, articleId: string): Correction | undefined {
  const row = firstRow<{ revision_id: string; kept_at: number; fields: string }>(
    db,
    'SELECT revision_id, kept_at, fields FROM correction WHERE article_id = ?',
    [articleId],
  );
  return (
    row && {
      revisionId: row.revision_id,
      keptAt: row.kept_at,
      fields: parseColumn(db, readCorrectionFields, row.fields),
    }
  );
}

/** Keeps what is being typed, over what was kept before. It is no step: nothing of the article changes by it. */
export function putCorrection(
  db: WritableDb,
  articleId: string,
  { revisionId, keptAt, fields }: { revisionId: string; keptAt: number; fields: CorrectionFields },
): void {
  change(
    db,
    `INSERT INTO correction (article_id, revision_id, kept_at, fields) VALUES (?, ?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET revision_id = excluded.revision_id, kept_at = excluded.kept_at,
       fields = excluded.fields`,
    [articleId, revisionId, keptAt, JSON.stringify(fields)],
  );
}

/** Forgets a correction that was begun; nothing where there is none. */
export function dropCorrection(db: WritableDb, articleId: string): void {
  change(db, 'DELETE FROM correction WHERE article_id = ?', [articleId]);
}
