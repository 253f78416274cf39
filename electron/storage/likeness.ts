import { likenessSigns } from '../article/likeness-signs.ts';
import type { Revision } from '../contract/articles.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change } from './statements.ts';

/** Writes down by which signs a version is known again. */
export function insertSigns(
  db: WritableDb,
  revision: Pick<Revision, 'id' | 'title' | 'text' | 'address' | 'source'>,
): void {
  for (const sign of likenessSigns(revision)) {
    change(db, 'INSERT INTO likeness_sign (sign, revision_id) VALUES (?, ?)', [sign, revision.id]);
  }
}

/** An article that may be nearly the same. */
interface AlikeArticle {
  readonly articleId: string;
  /** How many signs they have in common. */
  readonly shared: number;
}

/**
 * The articles outside the bin, other than its own, whose shown version has signs in common with a version: the most first,
 * then the newest.
 */
export function articlesLike(
  db: ReadableDb,
  { articleId, ...revision }: Pick<Revision, 'articleId' | 'title' | 'text' | 'address' | 'source'>,
  most: number,
): AlikeArticle[] {
  const signs = likenessSigns(revision);
  return allRows<AlikeArticle>(
    db,
    `SELECT article.id AS articleId, count(*) AS shared FROM likeness_sign
       JOIN revision ON revision.id = likeness_sign.revision_id
       JOIN article ON article.id = revision.article_id AND article.revision_id = revision.id
     WHERE sign IN (SELECT value FROM json_each(?)) AND article.id <> ? AND article.deleted_at IS NULL
     GROUP BY article.id ORDER BY count(*) DESC, imported_at DESC, article.id LIMIT ?`,
    [JSON.stringify(signs), articleId, most],
  );
}
