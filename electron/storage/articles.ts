import type { Shelf } from '../contract/article-list.ts';
import type { Revision } from '../contract/articles.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { listTitle } from './list-title.ts';
import { insertRevision, type KeptWith } from './revisions.ts';
import { allRows, change, firstRow, inOneTransaction } from './statements.ts';

/** What an import brings in; its facts follow by `insertFacts`. */
export interface NewArticle extends KeptWith {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly importedAt: number;
  readonly revision: Revision;
}

/** Writes down an article with its first revision; both or nothing, also of the transaction that it is called in. */
export function insertArticle(db: WritableDb, { id, importedAt, revision, ...kept }: NewArticle): void {
  inOneTransaction(db, () => {
    change(db, 'INSERT INTO article (id, imported_at, revision_id, list_date, list_title) VALUES (?, ?, ?, ?, ?)', [
      id,
      importedAt,
      revision.id,
      revision.date ?? '',
      listTitle(revision.title),
    ]);
    insertRevision(db, revision, kept);
  });
}

/** True for an article that is in the library and not in the bin. */
export function articleExists(db: ReadableDb, id: string): boolean {
  return firstRow(db, 'SELECT 1 FROM article WHERE id = ? AND deleted_at IS NULL', [id]) !== undefined;
}

/** Where an article stands; undefined where it is not there. */
export function shelfOf(db: ReadableDb, id: string): Shelf | 'pinned' | undefined {
  return firstRow<{ shelf: Shelf | 'pinned' }>(db, 'SELECT shelf FROM article WHERE id = ?', [id])?.shelf;
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
  if (
    change(db, "UPDATE article SET deleted_at = ?, shelf = 'bin' WHERE id = ? AND deleted_at IS NULL", [at, id]) === 0
  ) {
    throw new ReadoutError('not-found');
  }
}

/**
 * Takes an article out of the bin, as it went in.
 *
 * @throws ReadoutError `not-found` where it is not in the bin.
 */
export function unbinArticle(db: WritableDb, id: string): void {
  const sql = `UPDATE article SET deleted_at = NULL,
    shelf = CASE WHEN archived_at IS NOT NULL THEN 'archive' WHEN pinned = 1 THEN 'pinned' ELSE 'desk' END
    WHERE id = ? AND deleted_at IS NOT NULL`;
  if (change(db, sql, [id]) === 0) {
    throw new ReadoutError('not-found');
  }
}

/**
 * Pins an article to the head of the list, or takes that back. An archived one comes out of the archive.
 *
 * @throws ReadoutError `not-found` where it is not there, or in the bin.
 */
export function pinArticle(db: WritableDb, id: string, pinned: boolean): void {
  const sql = `UPDATE article SET pinned = @pinned, archived_at = iif(@pinned, NULL, archived_at),
    shelf = CASE WHEN @pinned THEN 'pinned' WHEN archived_at IS NOT NULL THEN 'archive' ELSE 'desk' END
    WHERE id = @id AND deleted_at IS NULL`;
  if (change(db, sql, { id, pinned: pinned ? 1 : 0 }) === 0) throw new ReadoutError('not-found');
}

/**
 * Puts an article into the archive, or takes it out. One in the archive is pinned no longer.
 *
 * @param at milliseconds since 1970; null takes it out
 * @throws ReadoutError `not-found` where it is not there, or in the bin.
 */
export function archiveArticle(db: WritableDb, id: string, at: number | null): void {
  const sql = `UPDATE article SET archived_at = @at, pinned = 0, shelf = iif(@at IS NULL, 'desk', 'archive')
    WHERE id = @id AND deleted_at IS NULL`;
  if (change(db, sql, { id, at }) === 0) throw new ReadoutError('not-found');
}
