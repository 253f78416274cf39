import type { Dossier, DossierListing } from '../contract/dossiers.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change, firstRow, inTransaction } from './statements.ts';

interface ListingRow {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly from_day: string | null;
  readonly to_day: string | null;
}

/** True where a dossier has this id. */
export function dossierExists(db: ReadableDb, id: string): boolean {
  return firstRow(db, 'SELECT 1 FROM dossier WHERE id = ?', [id]) !== undefined;
}

/** Every dossier, the newest first. */
export function listDossiers(db: ReadableDb): DossierListing[] {
  return allRows<ListingRow>(
    db,
    `SELECT dossier.id, dossier.title, count(article.id) AS articles, min(date) AS from_day, max(date) AS to_day
     FROM dossier LEFT JOIN dossier_article ON dossier_article.dossier_id = dossier.id
       LEFT JOIN article ON article.id = dossier_article.article_id AND article.deleted_at IS NULL
       LEFT JOIN revision ON revision.id = article.revision_id
     GROUP BY dossier.id ORDER BY dossier.created_at DESC, dossier.id`,
  ).map(({ id, title, articles, from_day, to_day }) => ({
    id,
    title,
    articles,
    from: from_day ?? undefined,
    to: to_day ?? undefined,
  }));
}

/** A dossier with its articles in order. Throws ReadoutError `not-found`. */
export function getDossier(db: ReadableDb, id: string): Dossier {
  const row = firstRow<{ title: string }>(db, 'SELECT title FROM dossier WHERE id = ?', [id]);
  if (row === undefined) throw new ReadoutError('not-found');
  const articles = allRows<{ article_id: string }>(
    db,
    `SELECT article_id FROM dossier_article JOIN article ON article.id = article_id
     WHERE dossier_id = ? AND deleted_at IS NULL ORDER BY rank, article_id`,
    [id],
  );
  return { id, title: row.title, articleIds: articles.map(({ article_id }) => article_id) };
}

/**
 * Writes down a new dossier.
 *
 * @param at milliseconds since 1970
 */
export function insertDossier(db: WritableDb, { id, title, articleIds }: Dossier, at: number): void {
  inTransaction(db, () => {
    change(db, 'INSERT INTO dossier (id, title, created_at) VALUES (?, ?, ?)', [id, title, at]);
    addToDossier(db, id, articleIds);
  });
}

/** Calls a dossier something else. Throws ReadoutError `not-found`. */
export function renameDossier(db: WritableDb, id: string, title: string): void {
  if (change(db, 'UPDATE dossier SET title = ? WHERE id = ?', [title, id]) === 0) throw new ReadoutError('not-found');
}

/** Puts articles at the end of a dossier, in the order given; those that are in it stay where they are. */
export function addToDossier(db: WritableDb, id: string, articleIds: readonly string[]): void {
  for (const articleId of articleIds) {
    change(
      db,
      `INSERT OR IGNORE INTO dossier_article (dossier_id, article_id, rank)
       SELECT @id, @articleId, 1 + coalesce(max(rank), 0) FROM dossier_article WHERE dossier_id = @id`,
      { id, articleId },
    );
  }
}

/** Puts an article of a dossier before another one, or at its end. Throws ReadoutError `not-found` where either is not in it. */
export function moveInDossier(db: WritableDb, id: string, articleId: string, beforeId: string | null): void {
  const { articleIds } = getDossier(db, id);
  const rest = articleIds.filter((each) => each !== articleId);
  const place = beforeId === null ? rest.length : rest.indexOf(beforeId);
  if (rest.length === articleIds.length || place < 0) throw new ReadoutError('not-found');
  for (const [rank, each] of rest.toSpliced(place, 0, articleId).entries()) {
    change(db, 'UPDATE dossier_article SET rank = ? WHERE dossier_id = ? AND article_id = ? AND rank <> ?', [
      rank + 1,
      id,
      each,
      rank + 1,
    ]);
  }
}

/** Takes an article out of a dossier; the article itself stays. */
export function removeFromDossier(db: WritableDb, id: string, articleId: string): void {
  change(db, 'DELETE FROM dossier_article WHERE dossier_id = ? AND article_id = ?', [id, articleId]);
}

/** Takes a dossier away, with what was chosen for its page; its articles stay. Throws ReadoutError `not-found`. */
export function deleteDossier(db: WritableDb, id: string): void {
  inTransaction(db, () => {
    change(db, 'DELETE FROM dossier_line WHERE dossier_id = ?', [id]);
    change(db, 'DELETE FROM dossier_page WHERE dossier_id = ?', [id]);
    change(db, 'DELETE FROM dossier_article WHERE dossier_id = ?', [id]);
    if (change(db, 'DELETE FROM dossier WHERE id = ?', [id]) === 0) throw new ReadoutError('not-found');
  });
}
