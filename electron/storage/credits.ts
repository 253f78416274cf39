import type { ReadableDb, WritableDb } from './handles.ts';
import { change, firstRow } from './statements.ts';

/** What a person says of an article's author and publisher; null for as its version says, empty for none. */
export interface Credit {
  readonly author: string | null;
  readonly source: string | null;
}

/** What is said by hand; nothing where nobody has said anything. */
export function creditOf(db: ReadableDb, articleId: string): Credit {
  const row = firstRow<Credit>(db, 'SELECT author, source FROM article_credit WHERE article_id = ?', [articleId]);
  return row ?? { author: null, source: null };
}

/** Keeps what is said by hand, instead of what was said before. */
export function putCredit(db: WritableDb, articleId: string, { author, source }: Credit): void {
  change(
    db,
    `INSERT INTO article_credit (article_id, author, source) VALUES (?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET author = excluded.author, source = excluded.source`,
    [articleId, author, source],
  );
}
