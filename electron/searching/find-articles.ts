import type { Ranking } from '../contract/search.ts';
import type { IndexDb } from './index-file.ts';
import { type Circumstances, type Conditions, conditionsOf, matchOf } from './match.ts';
import { row, rows } from './prepared.ts';
import type { Question } from './question.ts';

/** An article that was found. */
export interface FoundArticle {
  readonly articleId: string;
}

/** What was found, a part of it. */
export interface Found {
  readonly articles: readonly FoundArticle[];
  /** In all; absent where that is not known yet. */
  readonly count: number | undefined;
  readonly ranking: Ranking;
}

/** Which part of what is found is wanted. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Among so many hits, the newest, the first answer is ranked: all of them would take a tenth of a second. */
const window = 2000;

/** How long looking for a phrase may hold up the first answer, and how long where it is ranked as well, in milliseconds. */
const budget = 6;
const budgetToRank = 2;
/** Where ranking took longer than this, in milliseconds, counting waits until typing pauses: it takes up to as long again. */
const budgetToCount = 6;
/** How many of the newest articles a phrase is looked for in first; each further look goes through twice as many. */
const firstLook = 4000;

const relevance = 'bm25(words, 8, 1, 2, 3, 1)';

function source(conditions: Conditions): string {
  // The words lead: with SQLite's own choice, an index of days would, and each of them would be looked up in the words.
  return conditions.sql === ''
    ? 'words WHERE words MATCH ?'
    : `words CROSS JOIN doc ON doc.id = words.rowid WHERE words MATCH ?${conditions.sql}`;
}

interface Ranked {
  readonly articleId: string;
  readonly n: number;
}

/** Ranked among the newest hits: SQLite makes the inner query up to its limit and no further. */
function rankNewest(index: IndexDb, match: string, conditions: Conditions, { offset, limit }: Slice): Ranked[] {
  return rows<Ranked>(
    index,
    `SELECT doc.article_id AS articleId, n FROM (
       SELECT id, score, count(*) OVER () AS n FROM (
         SELECT words.rowid AS id, ${relevance} AS score FROM ${source(conditions)}
         ORDER BY words.rowid DESC LIMIT ${window}
       ) ORDER BY score, id DESC LIMIT ? OFFSET ?
     ) AS best JOIN doc ON doc.id = best.id ORDER BY score, best.id DESC`,
    [match, ...conditions.values, limit, offset],
  );
}

function countOf(index: IndexDb, match: string, conditions: Conditions): number {
  return (
    row<{ n: number }>(index, `SELECT count(*) AS n FROM ${source(conditions)}`, [match, ...conditions.values])?.n ?? 0
  );
}

/**
 * Looks for a phrase in the newest articles first, until enough are found or the time is over. Words that are frequent
 * one by one have to be held against each other in every article; no index knows how often they stand together.
 */
function lookForPhrase(index: IndexDb, match: string, conditions: Conditions, { offset, limit }: Slice) {
  const began = performance.now();
  const newest = row<{ id: number | null }>(index, 'SELECT max(id) AS id FROM doc')?.id ?? 0;
  const found: FoundArticle[] = [];
  let until = newest;
  let width = firstLook;
  const enough = offset + limit;
  const range = `${source(conditions)} AND words.rowid BETWEEN ? AND ?`;
  while (until > 0 && found.length < enough && performance.now() - began < budget) {
    found.push(
      ...rows<FoundArticle>(
        index,
        `SELECT doc.article_id AS articleId FROM (SELECT words.rowid AS id FROM ${range} ORDER BY words.rowid DESC LIMIT ?) AS hit
         JOIN doc ON doc.id = hit.id ORDER BY hit.id DESC`,
        [match, ...conditions.values, until - width + 1, until, enough - found.length],
      ),
    );
    until -= width;
    width *= 2;
  }
  const isWhole = until <= 0 && found.length < enough;
  return { found: found.slice(offset), isWhole, count: found.length, took: performance.now() - began };
}

function withoutWords(index: IndexDb, conditions: Conditions, { offset, limit }: Slice): Found {
  const condition = `FROM doc WHERE doc.stamp IS NOT NULL${conditions.sql}`;
  const articles = rows<FoundArticle>(
    index,
    `SELECT article_id AS articleId ${condition} ORDER BY doc.id DESC LIMIT ? OFFSET ?`,
    [...conditions.values, limit, offset],
  );
  const count = row<{ n: number }>(index, `SELECT count(*) AS n ${condition}`, conditions.values)?.n ?? 0;
  return { articles, count, ranking: 'byTime' };
}

/** Finds articles fast enough for each keystroke. The answer says how it is ranked. */
export function findArticlesNow(index: IndexDb, question: Question, slice: Slice, around: Circumstances): Found {
  const match = matchOf(question);
  const conditions = conditionsOf(question, around);
  if (match === undefined) return withoutWords(index, conditions, slice);
  const hasPhrase = [...question.words, ...question.from, ...question.who].some(({ words }) => words.length > 1);
  if (hasPhrase) {
    const { found, isWhole, count, took } = lookForPhrase(index, match, conditions, slice);
    if (!(isWhole && took < budgetToRank))
      return { articles: found, count: isWhole ? count : undefined, ranking: 'byTime' };
  }
  const began = performance.now();
  const ranked = rankNewest(index, match, conditions, slice);
  const isQuick = performance.now() - began < budgetToCount;
  const n = ranked[0]?.n ?? 0;
  if (n < window && (ranked.length > 0 || slice.offset === 0)) return { articles: ranked, count: n, ranking: 'all' };
  return { articles: ranked, count: isQuick ? countOf(index, match, conditions) : undefined, ranking: 'newest' };
}

/** Finds articles ranked among all; at 100,000 articles that may take a third of a second. */
export function findAllArticles(index: IndexDb, question: Question, slice: Slice, around: Circumstances): Found {
  const match = matchOf(question);
  const conditions = conditionsOf(question, around);
  if (match === undefined) return withoutWords(index, conditions, slice);
  const articles = rows<FoundArticle>(
    index,
    `SELECT doc.article_id AS articleId FROM (
       SELECT words.rowid AS id, ${relevance} AS score FROM ${source(conditions)}
       ORDER BY score, words.rowid DESC LIMIT ? OFFSET ?
     ) AS best JOIN doc ON doc.id = best.id ORDER BY score, best.id DESC`,
    [match, ...conditions.values, slice.limit, slice.offset],
  );
  return { articles, count: countOf(index, match, conditions), ranking: 'all' };
}

/** Articles in whose lines the words stand, the most relevant of the newest first. */
export function findLineArticles(
  index: IndexDb,
  question: Question,
  limit: number,
  around: Circumstances,
): readonly FoundArticle[] {
  const match = matchOf(question, 'facts people');
  const conditions = conditionsOf(question, around);
  if (match === undefined) return withoutWords(index, conditions, { offset: 0, limit }).articles;
  return rankNewest(index, match, conditions, { offset: 0, limit });
}
