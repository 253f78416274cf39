import type { Span } from '../contract/text.ts';
import type { ReadableDb } from './handles.ts';
import { allRows } from './statements.ts';

/** A passage that was found elsewhere in the version that the article shows. */
export interface MovedSpan {
  readonly factId: string;
  readonly now: Span;
  readonly quote: string;
  /** Where the same words stood before. */
  readonly before: (Span & { readonly revisionId: string }) | undefined;
}

interface MovedRow {
  readonly fact_id: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly quote: string;
  readonly was_start: number | null;
  readonly was_end: number | null;
  readonly was_in: string | null;
}

/** The passages of an article's visible lines that stand elsewhere than before, until somebody has confirmed them. */
export function listMovedSpans(db: ReadableDb, articleId: string): MovedSpan[] {
  const rows = allRows<MovedRow>(
    db,
    `SELECT now.fact_id, now.start_offset, now.end_offset, now.quote,
       was.start_offset AS was_start, was.end_offset AS was_end, was.revision_id AS was_in
     FROM fact JOIN article ON article.id = fact.article_id AND article.revision_id = fact.revision_id
       JOIN fact_span AS now ON now.fact_id = fact.id AND now.revision_id = fact.revision_id AND now.verdict = 'moved'
       LEFT JOIN fact_span AS was ON was.fact_id = now.fact_id AND was.quote = now.quote AND was.revision_id =
         (SELECT revision.id FROM revision JOIN fact_span AS any_span
            ON any_span.revision_id = revision.id AND any_span.fact_id = fact.id AND any_span.quote = now.quote
          WHERE revision.article_id = fact.article_id AND revision.id <> fact.revision_id
          ORDER BY revision.ordinal DESC LIMIT 1)
     WHERE fact.article_id = ? AND fact.hidden = 0
     GROUP BY now.fact_id, now.ordinal ORDER BY fact.rank, fact.id, now.ordinal`,
    [articleId],
  );
  return rows.map((row) => ({
    factId: row.fact_id,
    now: { start: row.start_offset, end: row.end_offset },
    quote: row.quote,
    before:
      row.was_start === null || row.was_end === null || row.was_in === null
        ? undefined
        : { start: row.was_start, end: row.was_end, revisionId: row.was_in },
  }));
}
