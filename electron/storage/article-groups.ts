import type { CountedGroup, ListGroup, ListStatus, ListView } from '../contract/article-list.ts';
import type { ReadableDb } from './handles.ts';
import { allRows, firstRow } from './statements.ts';

/** A condition on rows of `article`, with the values that it names. */
export interface Condition {
  readonly sql: string;
  readonly values: Readonly<Record<string, string>>;
}

/** People with groups of their own, the most frequent first: a list with more groups than this is none. */
const mostPeople = 200;

/** As the index of names has them. */
const visiblePerson = "kind = 'person' AND hidden = 0 AND name IS NOT NULL";

/**
 * The standing of each article with undertakings: 3 overdue, 2 open, 1 done. `@day` is the day it is told for. Left to
 * itself, SQLite takes another index, and reads every line for what that one does not hold.
 */
const standings = `SELECT article_id, max(CASE
    WHEN progress = 'done' OR (progress IS NULL AND firmness = 'done') THEN 1
    WHEN progress = 'overdue' OR (progress IS NULL AND due_by < substr(@day, 1, length(due_by))) THEN 3
    ELSE 2 END) AS standing
  FROM fact INDEXED BY fact_by_standing
  WHERE kind = 'commitment' AND firmness <> 'requested' AND hidden = 0 GROUP BY article_id`;

const standingOf: { readonly [Status in ListStatus]: number } = { overdue: 3, open: 2, done: 1, none: 0 };

/**
 * Lines of the articles of one shelf. What is not on it is looked up: for the desk that is the smaller part by far, and
 * the lines are then read from their index alone.
 */
const onShelf = (shelf: string) => `article_id NOT IN (SELECT id FROM article WHERE shelf <> '${shelf}')`;

const topPeople = (shelf: string) => `SELECT name FROM fact
  WHERE ${visiblePerson} AND ${onShelf(shelf)} GROUP BY name
  ORDER BY count(DISTINCT article_id) DESC, name LIMIT ${mostPeople}`;

const tagged = ' AND article.id IN (SELECT article_id FROM article_tag WHERE tag = @tag)';

/** Lines of the articles that a view shows, the pinned ones left out. */
function linesOf({ shelf, tag }: ListView): string {
  const ofTag = tag === undefined ? '' : ' AND article_id IN (SELECT article_id FROM article_tag WHERE tag = @tag)';
  return `${onShelf(shelf)}${ofTag}`;
}

/** The articles of one shelf, as the table says it, that a view shows. */
export function shelfCondition(view: ListView, shelf: string): Condition {
  const sql = `article.shelf = '${shelf}'${view.tag === undefined ? '' : tagged}`;
  return { sql, values: view.tag === undefined ? {} : { tag: view.tag } };
}

/**
 * The articles of one group.
 *
 * @param day `YYYY-MM-DD`, for what is overdue
 */
export function groupCondition(view: ListView, { kind, value }: ListGroup, day: string): Condition {
  const shelf = kind === 'pinned' ? 'pinned' : view.shelf;
  const base = shelfCondition(view, shelf);
  const and = (sql: string, values: Condition['values'] = {}): Condition => ({
    sql: `${base.sql} AND ${sql}`,
    values: { ...base.values, ...values },
  });
  switch (kind) {
    case 'pinned':
    case 'all':
      return base;
    case 'month':
      if (value === '') return and("article.list_date = ''");
      return and(
        "article.list_date >= @value AND article.list_date < @value || '~' AND substr(article.list_date, 1, 7) = @value",
        { value },
      );
    case 'tag':
      return value === ''
        ? and('NOT EXISTS (SELECT 1 FROM article_tag WHERE article_id = article.id)')
        : and('article.id IN (SELECT article_id FROM article_tag WHERE tag = @value)', { value });
    case 'person':
      return value === ''
        ? and(`article.id NOT IN (SELECT article_id FROM fact WHERE ${visiblePerson}
            AND name IN (${topPeople(shelf)}))`)
        : and(`article.id IN (SELECT article_id FROM fact WHERE ${visiblePerson} AND name = @value)`, {
            value,
          });
    case 'status':
      return value === 'none'
        ? and(
            `NOT EXISTS (SELECT 1 FROM fact WHERE article_id = article.id AND kind = 'commitment'
            AND firmness <> 'requested' AND hidden = 0)`,
          )
        : and(`article.id IN (SELECT article_id FROM (${standings}) WHERE standing = ${standingNumber(value)})`, {
            day,
          });
  }
}

function standingNumber(value: string): number {
  return Object.entries(standingOf).find(([status]) => status === value)?.[1] ?? 0;
}

type Counted = { readonly value: string | number; readonly count: number };

function count(db: ReadableDb, { sql, values }: Condition): number {
  return firstRow<{ count: number }>(db, `SELECT count(*) AS count FROM article WHERE ${sql}`, values)?.count ?? 0;
}

/** The groups of a view with how many articles each holds, in order; empty ones are left out. */
export function countGroups(db: ReadableDb, view: ListView, day: string): CountedGroup[] {
  const pinned: CountedGroup[] =
    view.shelf === 'desk' ? [{ kind: 'pinned', value: '', count: count(db, shelfCondition(view, 'pinned')) }] : [];
  return [...pinned, ...others(db, view, day)].filter((group) => group.count > 0);
}

function others(db: ReadableDb, view: ListView, day: string): CountedGroup[] {
  const base = shelfCondition(view, view.shelf);
  const rest = (group: ListGroup): CountedGroup => ({ ...group, count: count(db, groupCondition(view, group, day)) });
  // What was deleted is looked for by itself: in several groups one article would seem to be several.
  switch (view.shelf === 'bin' ? 'none' : view.grouping) {
    case 'none':
      return [rest({ kind: 'all', value: '' })];
    case 'date':
      return allRows<Counted>(
        db,
        `SELECT substr(list_date, 1, 7) AS value, count(*) AS count FROM article WHERE ${base.sql}
         GROUP BY 1 ORDER BY 1 DESC`,
        base.values,
      ).map(({ value, count }) => ({ kind: 'month', value: String(value), count }));
    case 'tag':
      return [
        ...allRows<Counted>(
          db,
          `SELECT article_tag.tag AS value, count(*) AS count FROM article_tag JOIN article ON article.id = article_id
           WHERE ${base.sql} GROUP BY article_tag.tag ORDER BY article_tag.tag`,
          base.values,
        ).map(({ value, count }): CountedGroup => ({ kind: 'tag', value: String(value), count })),
        rest({ kind: 'tag', value: '' }),
      ];
    case 'person':
      return [
        ...allRows<Counted>(
          db,
          `SELECT name AS value, count(DISTINCT article_id) AS count
           FROM fact
           WHERE ${visiblePerson} AND name IN (${topPeople(view.shelf)}) AND ${linesOf(view)}
           GROUP BY name ORDER BY 2 DESC, 1`,
          base.values,
        ).map(({ value, count }): CountedGroup => ({ kind: 'person', value: String(value), count })),
        rest({ kind: 'person', value: '' }),
      ];
    case 'status':
      return statusGroups(db, view, day, base);
  }
}

function statusGroups(db: ReadableDb, view: ListView, day: string, base: Condition): CountedGroup[] {
  const counted = new Map(
    allRows<Counted>(
      db,
      `SELECT standing AS value, count(*) AS count FROM (${standings}) WHERE ${linesOf(view)} GROUP BY standing`,
      { ...base.values, day },
    ).map(({ value, count }) => [value, count]),
  );
  const all = count(db, shelfCondition(view, view.shelf));
  const some = [...counted.values()].reduce((sum, number) => sum + number, 0);
  const of = (value: Exclude<ListStatus, 'none'>): CountedGroup => ({
    kind: 'status',
    value,
    count: counted.get(standingOf[value]) ?? 0,
  });
  return [of('overdue'), of('open'), of('done'), { kind: 'status', value: 'none', count: all - some }];
}
