import type { VersionListing } from '../contract/versions.ts';
import type { ReadableDb } from './handles.ts';
import { allRows, firstRow } from './statements.ts';

interface VersionRow {
  readonly id: string;
  readonly ordinal: number;
  readonly created_at: number;
  readonly origin: VersionListing['origin'];
  readonly title: string;
  readonly file_name: string | null;
  /** Id of the one that the article shows. */
  readonly shown: string;
}

/** The number that an article's next state gets; states that were taken back keep theirs. */
export function nextOrdinal(db: ReadableDb, articleId: string): number {
  const row = firstRow<{ last: number | null }>(db, 'SELECT max(ordinal) AS last FROM revision WHERE article_id = ?', [
    articleId,
  ]);
  return (row?.last ?? 0) + 1;
}

/** Every state of an article, the first first, without their texts. Empty where there is no such article. */
export function listVersions(db: ReadableDb, articleId: string): VersionListing[] {
  const rows = allRows<VersionRow>(
    db,
    `SELECT revision.id, ordinal, created_at, origin, title, file_name, article.revision_id AS shown
     FROM revision JOIN article ON article.id = revision.article_id
       LEFT JOIN original ON original.hash = revision.original_hash
     WHERE revision.article_id = ? AND article.deleted_at IS NULL ORDER BY ordinal`,
    [articleId],
  );
  return rows.map((row) => ({
    revisionId: row.id,
    ordinal: row.ordinal,
    createdAt: row.created_at,
    origin: row.origin,
    title: row.title,
    fileName: row.file_name ?? undefined,
    current: row.id === row.shown,
  }));
}

/** Hash of the bytes that a state came from; undefined where it came from none. */
export function originalOf(db: ReadableDb, revisionId: string): string | undefined {
  const row = firstRow<{ hash: string | null }>(db, 'SELECT original_hash AS hash FROM revision WHERE id = ?', [
    revisionId,
  ]);
  return row?.hash ?? undefined;
}
