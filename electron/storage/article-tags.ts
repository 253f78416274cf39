import { mostTags } from '../contract/annotations.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change, firstRow, inTransaction } from './statements.ts';

/** The tags of an article, in order of the alphabet. */
export function tagsOf(db: ReadableDb, articleId: string): string[] {
  const sql = 'SELECT tag FROM article_tag WHERE article_id = ? ORDER BY tag';
  return allRows<{ tag: string }>(db, sql, [articleId]).map(({ tag }) => tag);
}

/**
 * Says all tags of an article. A tag that the library knows keeps its spelling, so that capitals part no articles; those
 * that stay are not touched.
 */
export function setTags(db: WritableDb, articleId: string, tags: readonly string[]): void {
  inTransaction(db, () => {
    const wanted = new Map(tags.map((tag) => [folded(tag), tag]));
    for (const tag of tagsOf(db, articleId)) {
      if (!wanted.delete(folded(tag))) {
        change(db, 'DELETE FROM article_tag WHERE article_id = ? AND tag = ?', [articleId, tag]);
      }
    }
    for (const tag of wanted.values()) addTag(db, articleId, tag);
  });
}

/** Adds a tag, as the library spells it. False where the article has it, or as many as it can have. */
export function addTag(db: WritableDb, articleId: string, tag: string): boolean {
  const known = firstRow<{ tag: string }>(db, 'SELECT tag FROM article_tag WHERE tag = ? LIMIT 1', [tag])?.tag;
  const sql = `INSERT OR IGNORE INTO article_tag (article_id, tag)
    SELECT @articleId, @tag WHERE (SELECT count(*) FROM article_tag WHERE article_id = @articleId) < ${mostTags}`;
  return change(db, sql, { articleId, tag: known ?? tag }) > 0;
}

/** Takes a tag away. False where the article does not have it. */
export function removeTag(db: WritableDb, articleId: string, tag: string): boolean {
  return change(db, 'DELETE FROM article_tag WHERE article_id = ? AND tag = ?', [articleId, tag]) > 0;
}

/** As the table compares them. */
function folded(tag: string): string {
  return tag.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
