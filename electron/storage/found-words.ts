import type { ReadableDb } from './handles.ts';
import { allRows, eachRow, firstRow } from './statements.ts';

/** What is shown of an article that was found. */
export interface FoundWords {
  readonly articleId: string;
  readonly title: string;
  readonly date: string | null;
  readonly source: string;
  readonly text: string;
}

/** The present words of articles, in the order of the ids; those that are gone or in the bin are left out. */
export function foundWords(db: ReadableDb, ids: readonly string[]): Iterable<FoundWords> {
  return eachRow<FoundWords>(
    db,
    `SELECT article.id AS articleId, title, date, coalesce(source, '') AS source, text
     FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value
     JOIN revision ON revision.id = article.revision_id
     WHERE article.deleted_at IS NULL ORDER BY wanted.key`,
    [JSON.stringify(ids)],
  );
}

/** The title and day of an article; undefined where it is gone or in the bin. */
export function foundHead(db: ReadableDb, articleId: string): Pick<FoundWords, 'title' | 'date'> | undefined {
  return firstRow<Pick<FoundWords, 'title' | 'date'>>(
    db,
    `SELECT title, date FROM article JOIN revision ON revision.id = article.revision_id
     WHERE article.id = ? AND article.deleted_at IS NULL`,
    [articleId],
  );
}

/** Articles with a tag of their own that is wanted. */
export function articlesTagged(db: ReadableDb, isWanted: (tag: string) => boolean): string[] {
  const tags = allRows<{ tag: string }>(db, 'SELECT DISTINCT tag FROM article_tag').filter(({ tag }) => isWanted(tag));
  const wanted = JSON.stringify(tags.map(({ tag }) => tag));
  return allRows<{ id: string }>(
    db,
    'SELECT DISTINCT article_id AS id FROM article_tag WHERE tag IN (SELECT value FROM json_each(?))',
    [wanted],
  ).map(({ id }) => id);
}

/** What a printable note outside the bin says; undefined for any other. */
export function foundNote(
  db: ReadableDb,
  noteId: string,
): { readonly text: string; readonly articleId: string } | undefined {
  return firstRow(db, 'SELECT text, article_id AS articleId FROM annotation WHERE id = ? AND deleted_at IS NULL', [
    noteId,
  ]);
}
