import { lineText } from '../briefing/line-text.ts';
import { readFactBody } from '../contract/entity-readers.ts';
import type { ReadableDb } from './handles.ts';
import { parseColumn } from './json-columns.ts';
import { allRows } from './statements.ts';

/** A line of an article that is not in the bin. */
export interface FoundLine {
  readonly factId: string;
  readonly articleId: string;
  /** Of its article. */
  readonly title: string;
  readonly words: string;
}

interface LineRow {
  readonly id: string;
  readonly article_id: string;
  readonly title: string;
  readonly body: string;
}

const lines = `SELECT fact.id, fact.article_id, revision.title, fact.body FROM fact
  JOIN article ON article.id = fact.article_id JOIN revision ON revision.id = article.revision_id
  WHERE article.deleted_at IS NULL AND fact.hidden = 0`;

function lineOf(db: ReadableDb, row: LineRow): FoundLine {
  const words = lineText(parseColumn(db, readFactBody, row.body));
  return { factId: row.id, articleId: row.article_id, title: row.title, words };
}

/** The visible lines with these ids, in no order. */
export function linesWithIds(db: ReadableDb, factIds: readonly string[]): FoundLine[] {
  return allRows<LineRow>(db, `${lines} AND fact.id IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(factIds),
  ]).map((row) => lineOf(db, row));
}

/**
 * Visible lines that say some words, in small or capital letters: those of one article first, in their order.
 *
 * @param most how many at the most
 */
export function linesSaying(db: ReadableDb, words: string, articleId: string | null, most: number): FoundLine[] {
  const wanted = words.trim().toLocaleLowerCase();
  // What the database takes for alike is only A to Z: the words are compared here, in batches small enough to stop early.
  const found: FoundLine[] = [];
  const batch = 500;
  for (let from = 0; found.length < most; from += batch) {
    const rows = allRows<LineRow>(
      db,
      `${lines} ORDER BY fact.article_id <> ?, fact.article_id, fact.rank LIMIT ${batch} OFFSET ?`,
      [articleId ?? '', from],
    );
    for (const row of rows) {
      const line = lineOf(db, row);
      if (line.words.toLocaleLowerCase().includes(wanted)) found.push(line);
    }
    if (rows.length < batch || from > batch * 40) break;
  }
  return found.slice(0, most);
}
