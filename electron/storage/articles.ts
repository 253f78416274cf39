import type { ArticleListing, Revision } from '../contract/articles.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { insertRevision, type KeptWith } from './revisions.ts';
import { allRows, change, firstRow, inTransaction } from './statements.ts';

/** What an import brings in; its facts follow by `insertFacts`. */
export interface NewArticle extends KeptWith {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly importedAt: number;
  readonly revision: Revision;
}

interface ListingRow {
  readonly id: string;
  readonly title: string;
  readonly title_is_ours: 0 | 1;
  readonly place: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly commitments: number;
  readonly imported_at: number;
}

/** Writes down an article with its first revision. */
export function insertArticle(db: WritableDb, { id, importedAt, revision, ...kept }: NewArticle): void {
  inTransaction(db, () => {
    change(db, 'INSERT INTO article (id, imported_at, revision_id) VALUES (?, ?, ?)', [id, importedAt, revision.id]);
    insertRevision(db, revision, kept);
  });
}

const listOrder = 'imported_at DESC, date DESC, title, article.id';

/** The article that stands first in the library's list; undefined where that is empty. */
export function firstListed(db: ReadableDb): string | undefined {
  return firstRow<{ id: string }>(
    db,
    `SELECT article.id FROM article JOIN revision ON revision.id = article.revision_id
     WHERE article.deleted_at IS NULL ORDER BY ${listOrder} LIMIT 1`,
  )?.id;
}

/** The library's list without what lies in the bin: the newest import first, then the newest article. */
export function listArticles(db: ReadableDb): ArticleListing[] {
  const rows = allRows<ListingRow>(
    db,
    `SELECT article.id, title, title_is_ours, place, date, language, imported_at,
       (SELECT count(*) FROM fact WHERE fact.article_id = article.id
          AND kind = 'commitment' AND firmness <> 'requested' AND hidden = 0) AS commitments
     FROM article JOIN revision ON revision.id = article.revision_id
     WHERE article.deleted_at IS NULL
     ORDER BY ${listOrder}`,
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    titleIsOurs: row.title_is_ours === 1,
    place: row.place ?? undefined,
    date: row.date ?? undefined,
    language: row.language,
    commitments: row.commitments,
    importedAt: row.imported_at,
  }));
}

/** True for an article that is in the library and not in the bin. */
export function articleExists(db: ReadableDb, id: string): boolean {
  return firstRow(db, 'SELECT 1 FROM article WHERE id = ? AND deleted_at IS NULL', [id]) !== undefined;
}

/** Ids of the articles outside the bin that begin with `prefix`, for the short ids of the command line. */
export function matchingArticleIds(db: ReadableDb, prefix: string): string[] {
  return allRows<{ id: string }>(
    db,
    'SELECT id FROM article WHERE substr(id, 1, length(@prefix)) = @prefix AND deleted_at IS NULL ORDER BY id',
    { prefix },
  ).map((row) => row.id);
}

/**
 * Puts an article into the bin, with all that belongs to it.
 *
 * @param at milliseconds since 1970.
 * @throws ReadoutError `not-found` where it is not there, or in the bin already.
 */
export function binArticle(db: WritableDb, id: string, at: number): void {
  if (change(db, 'UPDATE article SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL', [at, id]) === 0) {
    throw new ReadoutError('not-found');
  }
}

/**
 * Takes an article out of the bin, as it went in.
 *
 * @throws ReadoutError `not-found` where it is not in the bin.
 */
export function unbinArticle(db: WritableDb, id: string): void {
  if (change(db, 'UPDATE article SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL', [id]) === 0) {
    throw new ReadoutError('not-found');
  }
}
