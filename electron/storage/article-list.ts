import type {
  ListGroup,
  ListOutline,
  ListPlace,
  ListSort,
  ListView,
  ListWindow,
  Shelf,
} from '../contract/article-list.ts';
import type { ArticleListing } from '../contract/articles.ts';
import { countGroups, groupCondition } from './article-groups.ts';
import type { ReadableDb } from './handles.ts';
import { parseColumn, readWords } from './json-columns.ts';
import { allRows, firstRow } from './statements.ts';

interface ListingRow {
  readonly id: string;
  readonly title: string;
  readonly title_is_ours: 0 | 1;
  readonly place: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly commitments: number;
  readonly imported_at: number;
  readonly shelf: Shelf | 'pinned';
  readonly tags: string;
}

/** Each order, as an index holds it. */
const orders: { readonly [Sort in ListSort]: string } = {
  imported: 'article.imported_at DESC, article.list_date DESC, article.list_title, article.id',
  date: 'article.list_date DESC, article.imported_at DESC, article.list_title, article.id',
  title: 'article.list_title, article.list_date DESC, article.id',
};

/** What stands before the article `@id` in each order; its own row is `mine`. */
const before: { readonly [Sort in ListSort]: string } = {
  imported: `(article.imported_at > mine.imported_at OR article.imported_at = mine.imported_at AND
    (article.list_date > mine.list_date OR article.list_date = mine.list_date AND
    (article.list_title, article.id) < (mine.list_title, mine.id)))`,
  date: `(article.list_date > mine.list_date OR article.list_date = mine.list_date AND
    (article.imported_at > mine.imported_at OR article.imported_at = mine.imported_at AND
    (article.list_title, article.id) < (mine.list_title, mine.id)))`,
  title: `(article.list_title < mine.list_title OR article.list_title = mine.list_title AND
    (article.list_date > mine.list_date OR article.list_date = mine.list_date AND article.id < mine.id))`,
};

const columns = `article.id, title, title_is_ours, place, date, language, article.imported_at, article.shelf,
  (SELECT count(*) FROM fact WHERE fact.article_id = article.id
     AND kind = 'commitment' AND firmness <> 'requested' AND hidden = 0) AS commitments,
  (SELECT json_group_array(tag) FROM article_tag WHERE article_tag.article_id = article.id) AS tags`;

const withRevision = 'JOIN revision ON revision.id = article.revision_id';

function listingOf(db: ReadableDb, row: ListingRow): ArticleListing {
  return {
    id: row.id,
    title: row.title,
    titleIsOurs: row.title_is_ours === 1,
    place: row.place ?? undefined,
    date: row.date ?? undefined,
    language: row.language,
    commitments: row.commitments,
    importedAt: row.imported_at,
    pinned: row.shelf === 'pinned',
    shelf: row.shelf === 'pinned' ? 'desk' : row.shelf,
    tags: parseColumn(db, readWords, row.tags),
  };
}

/** The article that stands first where the library is listed by its imports; undefined where nothing is listed. */
export function firstListed(db: ReadableDb): string | undefined {
  const first = (shelf: string) =>
    firstRow<{ id: string }>(db, `SELECT id FROM article WHERE shelf = ? ORDER BY ${orders.imported} LIMIT 1`, [shelf])
      ?.id;
  return first('pinned') ?? first('desk');
}

/** All articles outside the bin, archived ones too: the newest import first, then the newest article. */
export function listArticles(db: ReadableDb): ArticleListing[] {
  return allRows<ListingRow>(
    db,
    `SELECT ${columns} FROM article ${withRevision} WHERE article.deleted_at IS NULL
     ORDER BY ${orders.imported}`,
  ).map((row) => listingOf(db, row));
}

/**
 * What a list holds, without its rows.
 *
 * @param day `YYYY-MM-DD`, for what is overdue
 */
export function listOutline(db: ReadableDb, view: ListView, day: string): ListOutline {
  const counts = Object.fromEntries(
    allRows<{ shelf: string; count: number }>(db, 'SELECT shelf, count(*) AS count FROM article GROUP BY shelf').map(
      ({ shelf, count }) => [shelf, count],
    ),
  );
  return {
    groups: countGroups(db, view, day),
    shelves: {
      desk: (counts.desk ?? 0) + (counts.pinned ?? 0),
      archive: counts.archive ?? 0,
      bin: counts.bin ?? 0,
    },
    tags: allRows<{ tag: string }>(db, 'SELECT DISTINCT tag FROM article_tag ORDER BY tag').map(({ tag }) => tag),
  };
}

/** A window of one group of a list, which costs what it holds and a walk over an index. */
export function listWindow(db: ReadableDb, { view, group, offset, limit }: ListWindow, day: string): ArticleListing[] {
  const { sql, values } = groupCondition(view, group, day);
  const rows = allRows<ListingRow>(
    db,
    `SELECT ${columns} FROM (SELECT id FROM article WHERE ${sql} ORDER BY ${orders[view.sort]}
       LIMIT @limit OFFSET @offset) AS chosen
     JOIN article ON article.id = chosen.id ${withRevision}
     ORDER BY ${orders[view.sort]}`,
    { ...values, limit, offset },
  );
  return rows.map((row) => listingOf(db, row));
}

/** The ids of a window of one group of a list, in its order. */
export function listIds(db: ReadableDb, { view, group, offset, limit }: ListWindow, day: string): string[] {
  const { sql, values } = groupCondition(view, group, day);
  const ids = `SELECT id FROM article WHERE ${sql} ORDER BY ${orders[view.sort]} LIMIT @limit OFFSET @offset`;
  return allRows<{ id: string }>(db, ids, { ...values, limit, offset }).map(({ id }) => id);
}

/** Where an article stands first in a list; null where the list does not hold it. */
export function listPlace(db: ReadableDb, view: ListView, articleId: string, day: string): ListPlace | null {
  // Where a group is told from the lines of every article, looking for the place costs more than it is worth.
  if (view.grouping === 'person' || view.grouping === 'status') return null;
  const group = countGroups(db, view, day).find((each) => holds(db, view, each, articleId, day));
  if (group === undefined) return null;
  const { sql, values } = groupCondition(view, group, day);
  const index =
    firstRow<{ rows: number }>(
      db,
      `SELECT count(*) AS rows FROM article JOIN article AS mine ON mine.id = @id
       WHERE ${sql} AND ${before[view.sort]}`,
      { ...values, id: articleId },
    )?.rows ?? 0;
  return { group: { kind: group.kind, value: group.value }, index };
}

function holds(db: ReadableDb, view: ListView, group: ListGroup, articleId: string, day: string): boolean {
  const { sql, values } = groupCondition(view, group, day);
  return (
    firstRow(db, `SELECT 1 FROM article WHERE article.id = @id AND ${sql}`, { ...values, id: articleId }) !== undefined
  );
}

/** What articles are called; those that are not there are left out. */
export function titlesOf(db: ReadableDb, ids: readonly string[]): { articleId: string; title: string }[] {
  return ids.flatMap((id) => {
    const row = firstRow<{ title: string }>(db, `SELECT title FROM article ${withRevision} WHERE article.id = ?`, [id]);
    return row === undefined ? [] : [{ articleId: id, title: row.title }];
  });
}
