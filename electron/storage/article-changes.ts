import type { ReadableDb } from './handles.ts';
import { allRows, firstRow } from './statements.ts';

/** A change of the library: its place among all of them, and a random number that no other change has. */
export interface ChangeMark {
  readonly seq: number;
  readonly stamp: number;
}

/** An article, and the last change to it. */
export interface ChangedArticle extends ChangeMark {
  readonly articleId: string;
}

/** The newest change; undefined where there never was an article. */
export function newestChange(db: ReadableDb): ChangeMark | undefined {
  return firstRow<ChangeMark>(db, 'SELECT seq, stamp FROM article_change ORDER BY seq DESC LIMIT 1');
}

/** Articles that changed after a place, those in the bin among them. */
export function changesAfter(db: ReadableDb, seq: number): (ChangedArticle & { readonly present: boolean })[] {
  return allRows<ChangedArticle & { readonly present: 0 | 1 }>(
    db,
    `SELECT seq, stamp, article_id AS articleId, article.deleted_at IS NULL AS present
     FROM article_change JOIN article ON article.id = article_id WHERE seq > ? ORDER BY seq`,
    [seq],
  ).map((row) => ({ ...row, present: row.present === 1 }));
}

/** The last change of every article outside the bin, in the order in which the articles came in. */
export function presentArticles(db: ReadableDb): ChangedArticle[] {
  return allRows<ChangedArticle>(
    db,
    `SELECT seq, stamp, article_id AS articleId FROM article JOIN article_change ON article_id = article.id
     WHERE deleted_at IS NULL ORDER BY imported_at, article.id`,
  );
}
