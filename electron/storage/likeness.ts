import { likenessSigns } from '../article/likeness-signs.ts';
import type { Revision } from '../contract/articles.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change } from './statements.ts';

type Signed = Pick<Revision, 'title' | 'text' | 'address' | 'source'>;

/** Of versions in hand: one that comes in is written down with its signs, and then looked for by them. */
const worked = new WeakMap<Signed, readonly number[]>();

function signsOf(revision: Signed): readonly number[] {
  const signs = worked.get(revision) ?? likenessSigns(revision);
  worked.set(revision, signs);
  return signs;
}

/** Writes down by which signs a version is known again. */
export function insertSigns(db: WritableDb, revision: Signed & Pick<Revision, 'id'>): void {
  for (const sign of signsOf(revision)) {
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
  revision: Signed & Pick<Revision, 'articleId'>,
  most: number,
): AlikeArticle[] {
  return allRows<AlikeArticle>(
    db,
    `SELECT article.id AS articleId, count(*) AS shared FROM likeness_sign
       JOIN revision ON revision.id = likeness_sign.revision_id
       JOIN article ON article.id = revision.article_id AND article.revision_id = revision.id
     WHERE sign IN (SELECT value FROM json_each(?)) AND article.id <> ? AND article.deleted_at IS NULL
     GROUP BY article.id ORDER BY count(*) DESC, imported_at DESC, article.id LIMIT ?`,
    [JSON.stringify(signsOf(revision)), revision.articleId, most],
  );
}
