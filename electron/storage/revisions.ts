import type { Revision } from '../contract/articles.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { parseColumn, readBlocks } from './json-columns.ts';
import { allRows, change, firstRow, inTransaction } from './statements.ts';

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
  readonly address: string | null;
  readonly blocks: string;
  readonly text: string;
}

const withAddress = 'LEFT JOIN revision_address ON revision_address.revision_id = revision.id';

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
    address: row.address ?? undefined,
    blocks: parseColumn(db, readBlocks, row.blocks),
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
    `SELECT revision.*, address FROM article JOIN revision ON revision.id = article.revision_id ${withAddress}
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
  const row = firstRow<RevisionRow>(db, `SELECT revision.*, address FROM revision ${withAddress} WHERE id = ?`, [
    revisionId,
  ]);
  if (row === undefined) {
    throw new ReadoutError('not-found');
  }
  return revisionOf(db, row);
}

/** The ids of all revisions of all articles, in no order. */
export function listRevisionIds(db: ReadableDb): string[] {
  return allRows<{ id: string }>(db, 'SELECT id FROM revision').map(({ id }) => id);
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
  if (revision.address !== undefined) {
    change(db, 'INSERT INTO revision_address (revision_id, address) VALUES (?, ?)', [revision.id, revision.address]);
  }
}

/**
 * Adds a state of an article's text and shows it. The states before stay.
 *
 * @throws ReadoutError `not-found` where the article is not there.
 */
export function addRevision(db: WritableDb, revision: Revision, originalHash?: string): void {
  inTransaction(db, () => {
    showRevision(db, revision);
    insertRevision(db, revision, originalHash);
  });
}

/** Lets an article show one of its states. Throws ReadoutError `not-found` where the article is not there. */
export function showRevision(db: WritableDb, { id, articleId }: Pick<Revision, 'id' | 'articleId'>): void {
  if (change(db, 'UPDATE article SET revision_id = ? WHERE id = ?', [id, articleId]) === 0) {
    throw new ReadoutError('not-found');
  }
}

/** The last state before or at an ordinal that an import brought; undefined where none did. */
export function lastImported(db: ReadableDb, articleId: string, ordinal: number): Revision | undefined {
  const row = firstRow<RevisionRow>(
    db,
    `SELECT revision.*, address FROM revision ${withAddress} WHERE article_id = ? AND ordinal <= ? AND origin = 'import' ORDER BY ordinal DESC LIMIT 1`,
    [articleId, ordinal],
  );
  return row && revisionOf(db, row);
}
