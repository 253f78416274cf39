import type { Revision } from '../contract/articles.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { blocksSchema, parseColumn } from './json-columns.ts';
import { change, firstRow, inTransaction } from './statements.ts';

interface RevisionRow {
  readonly id: string;
  readonly article_id: string;
  readonly ordinal: number;
  readonly created_at: number;
  readonly origin: Revision['origin'];
  readonly title: string;
  readonly title_is_ours: 0 | 1;
  readonly place: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly source: string | null;
  readonly blocks: string;
  readonly text: string;
}

function revisionOf(db: ReadableDb, row: RevisionRow): Revision {
  return {
    id: row.id,
    articleId: row.article_id,
    ordinal: row.ordinal,
    createdAt: row.created_at,
    origin: row.origin,
    title: row.title,
    titleIsOurs: row.title_is_ours === 1,
    place: row.place ?? undefined,
    date: row.date ?? undefined,
    language: row.language,
    source: row.source ?? undefined,
    blocks: parseColumn(db, blocksSchema, row.blocks),
    text: row.text,
  };
}

/**
 * The revision that an article shows.
 *
 * @throws ReadoutError `not-found` where the article is not there, or in the bin.
 */
export function currentRevision(db: ReadableDb, articleId: string): Revision {
  const row = firstRow<RevisionRow>(
    db,
    `SELECT revision.* FROM article JOIN revision ON revision.id = article.revision_id
     WHERE article.id = ? AND article.deleted_at IS NULL`,
    [articleId],
  );
  if (row === undefined) {
    throw new ReadoutError('not-found');
  }
  return revisionOf(db, row);
}

/**
 * Any revision, whether or not its article still shows it.
 *
 * @throws ReadoutError `not-found`.
 */
export function getRevision(db: ReadableDb, revisionId: string): Revision {
  const row = firstRow<RevisionRow>(db, 'SELECT * FROM revision WHERE id = ?', [revisionId]);
  if (row === undefined) {
    throw new ReadoutError('not-found');
  }
  return revisionOf(db, row);
}

/** Writes a revision down, for the room's own functions: which one its article shows is not touched. */
export function insertRevision(db: WritableDb, revision: Revision, originalHash?: string): void {
  change(
    db,
    `INSERT INTO revision (id, article_id, ordinal, created_at, origin, original_hash, title, title_is_ours, place, date,
       language, source, blocks, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      revision.id,
      revision.articleId,
      revision.ordinal,
      revision.createdAt,
      revision.origin,
      originalHash ?? null,
      revision.title,
      revision.titleIsOurs ? 1 : 0,
      revision.place ?? null,
      revision.date ?? null,
      revision.language,
      revision.source ?? null,
      JSON.stringify(revision.blocks),
      revision.text,
    ],
  );
}

/**
 * Adds a state of an article's text and shows it. The states before stay.
 *
 * @throws ReadoutError `not-found` where the article is not there.
 */
export function addRevision(db: WritableDb, revision: Revision, originalHash?: string): void {
  inTransaction(db, () => {
    if (change(db, 'UPDATE article SET revision_id = ? WHERE id = ?', [revision.id, revision.articleId]) === 0) {
      throw new ReadoutError('not-found');
    }
    insertRevision(db, revision, originalHash);
  });
}
