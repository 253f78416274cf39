import type { Revision } from '../contract/articles.ts';
import type { HeadProvenance } from '../contract/imports.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { parseColumn, readBlocks } from './json-columns.ts';
import { insertSigns } from './likeness.ts';
import { listTitle } from './list-title.ts';
import { insertOrigins } from './revision-origins.ts';
import { allRows, change, firstRow, inTransaction } from './statements.ts';

/** What is kept with a revision. */
export interface KeptWith {
  /** Hash of bytes that were kept before. */
  readonly originalHash?: string | undefined;
  /** Where the fields of its head were found. */
  readonly origins?: HeadProvenance | undefined;
}

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
  readonly author: string | null;
  readonly blocks: string;
  readonly text: string;
}

const withHead = `LEFT JOIN revision_address ON revision_address.revision_id = revision.id
  LEFT JOIN revision_origin ON revision_origin.revision_id = revision.id`;
const columns = 'revision.*, address, revision_origin.author';

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
    author: row.author || undefined,
    source: row.source || undefined,
    address: row.address ?? undefined,
    blocks: parseColumn(db, readBlocks, row.blocks),
    text: row.text,
  };
}

/**
 * The revision that an article shows, with the author and publisher that a person has named instead of its own.
 *
 * @throws ReadoutError `not-found` where the article is not there, or in the bin.
 */
export function currentRevision(db: ReadableDb, articleId: string): Revision {
  const row = firstRow<RevisionRow>(
    db,
    `SELECT revision.*, address, coalesce(credit.author, revision_origin.author) AS author,
       coalesce(credit.source, revision.source) AS source
     FROM article JOIN revision ON revision.id = article.revision_id ${withHead}
       LEFT JOIN article_credit AS credit ON credit.article_id = article.id
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
  const row = firstRow<RevisionRow>(db, `SELECT ${columns} FROM revision ${withHead} WHERE id = ?`, [revisionId]);
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
export function insertRevision(db: WritableDb, revision: Revision, kept: KeptWith = {}): void {
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
      kept.originalHash ?? null,
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
  insertOrigins(db, revision.id, revision.author, kept.origins ?? {});
  insertSigns(db, revision);
}

/**
 * Adds a state of an article's text and shows it. The states before stay.
 *
 * @throws ReadoutError `not-found` where the article is not there.
 */
export function addRevision(db: WritableDb, revision: Revision, kept: KeptWith = {}): void {
  inTransaction(db, () => {
    showRevision(db, revision);
    insertRevision(db, revision, kept);
  });
}

/** Lets an article show one of its states. Throws ReadoutError `not-found` where the article is not there. */
export function showRevision(
  db: WritableDb,
  { id, articleId, title, date }: Pick<Revision, 'id' | 'articleId' | 'title' | 'date'>,
): void {
  const values = [id, date ?? '', listTitle(title), articleId];
  if (change(db, 'UPDATE article SET revision_id = ?, list_date = ?, list_title = ? WHERE id = ?', values) === 0) {
    throw new ReadoutError('not-found');
  }
}

/** The last state before or at an ordinal that an import brought; undefined where none did. */
export function lastImported(db: ReadableDb, articleId: string, ordinal: number): Revision | undefined {
  const row = firstRow<RevisionRow>(
    db,
    `SELECT ${columns} FROM revision ${withHead} WHERE article_id = ? AND ordinal <= ? AND origin = 'import' ORDER BY ordinal DESC LIMIT 1`,
    [articleId, ordinal],
  );
  return row && revisionOf(db, row);
}
