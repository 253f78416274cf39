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

/** Where the articles outside the bin come from, for telling whether a new file is one of them anew. */
export interface Provenance {
  readonly articleId: string;
  readonly title: string;
  readonly source?: string | undefined;
  readonly address?: string | undefined;
}

/** The provenance of every article outside the bin, of the state that it shows, the newest import first. */
export function listProvenances(db: ReadableDb): Provenance[] {
  const rows = allRows<{ id: string; title: string; source: string | null; address: string | null }>(
    db,
    `SELECT article.id, title, source, address FROM article JOIN revision ON revision.id = article.revision_id
       LEFT JOIN revision_address ON revision_address.revision_id = revision.id
     WHERE article.deleted_at IS NULL ORDER BY imported_at DESC, article.id`,
  );
  return rows.map(({ id, title, source, address }) => ({
    articleId: id,
    title,
    source: source ?? undefined,
    address: address ?? undefined,
  }));
}
