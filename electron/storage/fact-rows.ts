import { paragraphsOf } from '../article/paragraphs.ts';
import { readFactBody } from '../contract/entity-readers.ts';
import type { Fact, FactBody } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import type { Block, Span } from '../contract/text.ts';
import type { ReadableDb } from './handles.ts';
import { parseColumn, readBlocks } from './json-columns.ts';
import { allRows, firstRow } from './statements.ts';

interface FactRow {
  readonly id: string;
  readonly article_id: string;
  readonly revision_id: string;
  readonly origin: Fact['origin'];
  readonly hidden: 0 | 1;
  readonly changed_by_hand: 0 | 1;
  readonly progress: NonNullable<Fact['progress']> | null;
  readonly confidence: number;
  readonly reason: string;
  readonly drafter: 0 | 1;
  readonly body: string;
  readonly verdict: Fact['verdict'] | null;
  readonly moved: 0 | 1;
  readonly merged_into: string | null;
}

interface SpanRow {
  readonly fact_id: string;
  readonly start_offset: number;
  readonly end_offset: number;
  /** Whether it counts in the article's present text: a line whose words are not found there stays behind. */
  readonly stands: 0 | 1;
}

const columns = `fact.id, fact.article_id, fact.revision_id, fact.origin, fact.hidden, fact.changed_by_hand,
  fact.progress, fact.confidence, fact.reason, fact.drafter, fact.body, fact.verdict, fact.moved, fact.merged_into`;
const spanColumns = `fact_span.fact_id, fact_span.start_offset, fact_span.end_offset,
  article.revision_id = fact.revision_id AS stands`;
const spanTables = 'fact JOIN article ON article.id = fact.article_id JOIN fact_span';
const ofItsRevision = 'fact_span.fact_id = fact.id AND fact_span.revision_id = fact.revision_id';

function factOf(db: ReadableDb, row: FactRow, spanRows: readonly SpanRow[], blocks: readonly Block[]): Fact {
  const spans = spanRows.map(spanOf);
  return {
    id: row.id,
    articleId: row.article_id,
    revisionId: row.revision_id,
    body: parseColumn(db, readFactBody, row.body),
    evidence: { spans, confidence: row.confidence, reason: row.reason, drafter: row.drafter === 1 },
    paragraphs: paragraphsOf(spans, blocks),
    origin: row.origin,
    changedByHand: row.changed_by_hand === 1,
    hidden: row.hidden === 1,
    progress: row.progress ?? undefined,
    verdict: row.verdict ?? undefined,
    moved: row.moved === 1 ? true : undefined,
    mergedInto: row.merged_into ?? undefined,
    ...(spanRows.some(({ stands }) => stands === 0) ? { unverified: true } : {}),
  };
}

function spanOf(row: SpanRow): Span {
  return { start: row.start_offset, end: row.end_offset };
}

function spansByFact(rows: readonly SpanRow[]): ReadonlyMap<string, SpanRow[]> {
  const byFact = new Map<string, SpanRow[]>();
  for (const row of rows) {
    const ofFact = byFact.get(row.fact_id) ?? [];
    ofFact.push(row);
    byFact.set(row.fact_id, ofFact);
  }
  return byFact;
}

function blocksOf(db: ReadableDb, revisionId: string): Block[] {
  const row = firstRow<{ blocks: string }>(db, 'SELECT blocks FROM revision WHERE id = ?', [revisionId]);
  return row === undefined ? [] : parseColumn(db, readBlocks, row.blocks);
}

/** The facts of an article in the order of its briefing, hidden ones included. Empty where there is no such article. */
export function listFacts(db: ReadableDb, articleId: string): Fact[] {
  const rows = allRows<FactRow>(db, `SELECT ${columns} FROM fact WHERE article_id = ? ORDER BY rank, id`, [articleId]);
  const spans = spansByFact(
    allRows<SpanRow>(
      db,
      `SELECT ${spanColumns} FROM ${spanTables} ON ${ofItsRevision}
       WHERE fact.article_id = ? ORDER BY fact_span.ordinal`,
      [articleId],
    ),
  );
  const blocks = new Map([...new Set(rows.map((row) => row.revision_id))].map((id) => [id, blocksOf(db, id)]));
  return rows.map((row) => factOf(db, row, spans.get(row.id) ?? [], blocks.get(row.revision_id) ?? []));
}

/** What the engine drafted, by fact, whatever a hand has made of it since; lines that a hand added are not among them. */
export function draftedBodies(db: ReadableDb, articleId: string): ReadonlyMap<string, FactBody> {
  const rows = allRows<{ id: string; drafted_body: string }>(
    db,
    'SELECT id, drafted_body FROM fact WHERE article_id = ? AND drafted_body IS NOT NULL',
    [articleId],
  );
  return new Map(rows.map((row) => [row.id, parseColumn(db, readFactBody, row.drafted_body)]));
}

/** Whether there is a line with this id, of whatever article. */
export function factExists(db: ReadableDb, factId: string): boolean {
  return firstRow(db, 'SELECT 1 FROM fact WHERE id = ?', [factId]) !== undefined;
}

/** The passages that a fact rests on in its present version, word for word, the fullest first. */
export function quotesOfFact(db: ReadableDb, factId: string): string[] {
  return allRows<{ quote: string }>(
    db,
    `SELECT quote FROM fact JOIN fact_span ON ${ofItsRevision} WHERE fact.id = ? ORDER BY ordinal`,
    [factId],
  ).map(({ quote }) => quote);
}

/**
 * One fact, wherever its article lies.
 *
 * @throws ReadoutError `not-found`.
 */
export function getFact(db: ReadableDb, factId: string): Fact {
  const row = firstRow<FactRow>(db, `SELECT ${columns} FROM fact WHERE id = ?`, [factId]);
  if (row === undefined) {
    throw new ReadoutError('not-found');
  }
  const spans = allRows<SpanRow>(
    db,
    `SELECT ${spanColumns} FROM ${spanTables} ON ${ofItsRevision}
     WHERE fact.id = ? ORDER BY fact_span.ordinal`,
    [factId],
  );
  return factOf(db, row, spans, blocksOf(db, row.revision_id));
}
