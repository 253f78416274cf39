import { lineText } from '../briefing/line-text.ts';
import { readFactBody } from '../contract/entity-readers.ts';
import type { FactBody } from '../contract/facts.ts';
import type { ReadableDb } from './handles.ts';
import { readWords } from './json-columns.ts';
import { allRows, firstRow } from './statements.ts';

/** A version's own words. */
export interface VersionWords {
  readonly title: string;
  readonly text: string;
}

/** A visible line of a briefing, as far as it is searched. */
export interface LineWords {
  readonly factId: string;
  readonly body: FactBody;
  readonly words: string;
  /** True where the user calls what is undertaken done. */
  readonly done: boolean;
}

/** A printable note outside the bin. */
export interface NoteWords {
  readonly noteId: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly modifiedAt: number;
}

/** All of an article that can be searched by whoever can read the library's file. */
export interface ArticleWords extends VersionWords {
  /** Of the last change to the article. */
  readonly stamp: number;
  readonly revisionId: string;
  readonly date: string | null;
  /** Publisher and web address. */
  readonly source: string;
  readonly lines: readonly LineWords[];
  readonly notes: readonly NoteWords[];
}

type HeadRow = Pick<ArticleWords, 'stamp' | 'revisionId' | 'date' | 'title' | 'text'> & {
  readonly source: string | null;
  readonly address: string | null;
};

/** What is searched of an article; undefined where it is gone or in the bin. */
export function articleWords(db: ReadableDb, articleId: string): ArticleWords | undefined {
  const row = firstRow<HeadRow>(
    db,
    `SELECT stamp, article.revision_id AS revisionId, date, source, address, title, text
     FROM article JOIN revision ON revision.id = article.revision_id
       JOIN article_change ON article_change.article_id = article.id
       LEFT JOIN revision_address ON revision_address.revision_id = revision.id
     WHERE article.id = ? AND article.deleted_at IS NULL`,
    [articleId],
  );
  if (row === undefined) return undefined;
  const source = [row.source, row.address].filter((part) => part !== null).join(' ');
  return { ...row, source, lines: lineWords(db, articleId), notes: noteWords(db, articleId) };
}

/** A version's title and text, whether it is shown or not; undefined where there is no such version. */
export function versionWords(db: ReadableDb, revisionId: string): VersionWords | undefined {
  return firstRow<VersionWords>(db, 'SELECT title, text FROM revision WHERE id = ?', [revisionId]);
}

/**
 * The visible lines of an article in their order; one that cannot be read is left out.
 *
 * @param mayHold told each line as it is kept, before it is read: false where it cannot be one that is looked for
 */
export function lineWords(
  db: ReadableDb,
  articleId: string,
  mayHold: (kept: string) => boolean = () => true,
): LineWords[] {
  return allRows<{ id: string; body: string; progress: string | null }>(
    db,
    'SELECT id, body, progress FROM fact WHERE article_id = ? AND hidden = 0 ORDER BY rank, id',
    [articleId],
  ).flatMap(({ id, body: column, progress }) => {
    const body = mayHold(column) ? readable(column) : undefined;
    return body === undefined ? [] : [{ factId: id, body, words: lineText(body), done: progress === 'done' }];
  });
}

/** Looking at the library is for `check`: a line that cannot be read must not keep the rest from being found. */
function readable(column: string): FactBody | undefined {
  try {
    return readFactBody(JSON.parse(column));
  } catch {
    return undefined;
  }
}

interface NoteRow {
  readonly id: string;
  readonly text: string;
  readonly tags: string;
  readonly modified_at: number;
}

function noteWords(db: ReadableDb, articleId: string): NoteWords[] {
  return allRows<NoteRow>(
    db,
    `SELECT id, text, tags, modified_at FROM annotation
     WHERE article_id = ? AND deleted_at IS NULL AND (text <> '' OR tags <> '[]')`,
    [articleId],
  ).map((row) => ({ noteId: row.id, text: row.text, tags: tagsOf(row.tags), modifiedAt: row.modified_at }));
}

function tagsOf(column: string): readonly string[] {
  try {
    return readWords(JSON.parse(column));
  } catch {
    return [];
  }
}

/** Whether a printable annotation is still one, in the bin or not. */
export function isPrintable(db: ReadableDb, noteId: string): boolean {
  return firstRow(db, 'SELECT 1 FROM annotation WHERE id = ?', [noteId]) !== undefined;
}
