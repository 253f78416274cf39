import type { NamedKind } from '../contract/people.ts';
import type { IsoDate } from '../contract/text.ts';
import type { ReadableDb } from './handles.ts';
import { parseColumn, readWords } from './json-columns.ts';
import { allRows } from './statements.ts';

/** A person or an organisation as one article names them. */
export interface StoredNaming {
  readonly kind: NamedKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly articleId: string;
}

/** Where the next piece begins: behind this row. */
export type NamingCursor = readonly [kind: string, name: string, aliases: string, articleId: string, row: number];

interface NamingRow {
  readonly kind: NamedKind;
  readonly name: string;
  readonly aliases: string;
  readonly article_id: string;
  readonly at: number;
}

/** Articles in the bin, whose names count for nothing. */
export function binnedArticles(db: ReadableDb): ReadonlySet<string> {
  return new Set(
    allRows<{ id: string }>(db, 'SELECT id FROM article WHERE deleted_at IS NOT NULL').map(({ id }) => id),
  );
}

/**
 * A piece of all names of people and organisations, read from their index alone.
 *
 * @param most rows to read at a time: a thousand take a few milliseconds
 */
export function namingsAfter(
  db: ReadableDb,
  after: NamingCursor | undefined,
  most: number,
): { readonly namings: readonly StoredNaming[]; readonly next: NamingCursor | undefined } {
  const [kind, name, aliases, articleId, row] = after ?? ['', '', '', '', 0];
  const rows = allRows<NamingRow>(
    db,
    `SELECT kind, name, aliases, article_id, rowid AS at FROM fact INDEXED BY fact_by_name
     WHERE hidden = 0 AND name IS NOT NULL
       AND (kind, name, aliases, article_id, rowid) > (@kind, @name, @aliases, @articleId, @row)
     ORDER BY kind, name, aliases, article_id, rowid LIMIT @most`,
    { kind, name, aliases, articleId, row, most },
  );
  const last = rows.length < most ? undefined : rows.at(-1);
  return {
    namings: rows.map((each) => ({
      kind: each.kind,
      name: each.name,
      aliases: each.aliases === '[]' ? [] : parseColumn(db, readWords, each.aliases),
      articleId: each.article_id,
    })),
    next: last && [last.kind, last.name, last.aliases, last.article_id, last.at],
  };
}

/** One naming with what its article says of the bearer. */
export interface NamedIn {
  readonly factId: string;
  readonly articleId: string;
  readonly title: string;
  readonly date?: IsoDate | undefined;
  readonly aliases: readonly string[];
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
}

/** Every fact by one name, the newest article first; those of articles in the bin are left out. */
export function namingsBy(db: ReadableDb, kind: NamedKind, name: string): NamedIn[] {
  return allRows<{
    id: string;
    article_id: string;
    title: string;
    date: string | null;
    aliases: string;
    role: string | null;
    affiliation: string | null;
  }>(
    db,
    `SELECT fact.id, fact.article_id, title, date, aliases, body ->> 'role' AS role, body ->> 'affiliation' AS affiliation
     FROM fact JOIN article ON article.id = fact.article_id JOIN revision ON revision.id = article.revision_id
     WHERE kind = ? AND name = ? AND hidden = 0 AND deleted_at IS NULL
     ORDER BY date IS NULL, date DESC, imported_at DESC, fact.id`,
    [kind, name],
  ).map((row) => ({
    factId: row.id,
    articleId: row.article_id,
    title: row.title,
    date: row.date ?? undefined,
    aliases: parseColumn(db, readWords, row.aliases),
    role: row.role ?? undefined,
    affiliation: row.affiliation ?? undefined,
  }));
}

/** Changes whenever the library does, by whatever program: what was worked out before may be old then. */
export function libraryStamp(db: ReadableDb): string {
  const own = allRows<{ total: number }>(db, 'SELECT total_changes() AS total')[0]?.total ?? 0;
  return `${own} ${String(db.pragma('data_version', { simple: true }))}`;
}
