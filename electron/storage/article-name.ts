import type { IsoDate, LanguageTag } from '../contract/text.ts';
import type { ReadableDb } from './handles.ts';
import { firstRow } from './statements.ts';

/** What an article is called and when it appeared. */
export interface ArticleName {
  readonly title: string;
  readonly date?: IsoDate | undefined;
  readonly language: LanguageTag;
}

/** The head of an article without its text, which is long. Undefined for one that is not there, or in the bin. */
export function articleName(db: ReadableDb, articleId: string): ArticleName | undefined {
  const row = firstRow<{ title: string; date: string | null; language: string }>(
    db,
    `SELECT title, date, language FROM article JOIN revision ON revision.id = article.revision_id
     WHERE article.id = ? AND deleted_at IS NULL`,
    [articleId],
  );
  return row && { title: row.title, date: row.date ?? undefined, language: row.language };
}
