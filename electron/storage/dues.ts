import type { DueFact } from '../briefing/coming-up.ts';
import type { FactKind, Firmness, Progress } from '../contract/facts.ts';
import type { ReadableDb } from './handles.ts';
import { parseColumn, readWords } from './json-columns.ts';
import { allRows } from './statements.ts';

/** Where the next piece begins: behind this one. */
export interface DueCursor {
  readonly until: string;
  readonly factId: string;
}

interface DueRow {
  readonly id: string;
  readonly article_id: string;
  readonly kind: FactKind;
  readonly text: string;
  readonly iso: string | null;
  readonly firmness: Firmness | null;
  readonly progress: Progress | null;
  readonly parties: string | null;
  readonly toward: string | null;
  readonly due_until: string;
}

/**
 * A piece of all that is due in the library, what is dated by words alone first and then by its last day.
 *
 * @param most rows to read at a time: a thousand take a few milliseconds
 * @returns the piece, and where the next one begins; undefined where there is none
 */
export function duesAfter(
  db: ReadableDb,
  after: DueCursor | undefined,
  most: number,
): { readonly dues: readonly DueFact[]; readonly next: DueCursor | undefined } {
  const rows = allRows<DueRow>(
    db,
    `SELECT fact.id, fact.article_id, kind, body ->> 'text' AS text, CASE due_until WHEN '' THEN NULL ELSE due ->> 'iso' END AS iso, firmness,
       progress, body ->> 'parties' AS parties, body ->> 'toward' AS toward, due_until
     FROM fact JOIN article ON article.id = fact.article_id
     WHERE hidden = 0 AND due_until IS NOT NULL AND (due_until, fact.id) > (@until, @factId) AND deleted_at IS NULL
     ORDER BY due_until, fact.id LIMIT @most`,
    { until: after?.until ?? '', factId: after?.factId ?? '', most },
  );
  const last = rows.length < most ? undefined : rows.at(-1);
  const words = (column: string | null) => (column === null ? [] : parseColumn(db, readWords, column));
  return {
    dues: rows.map((row) => ({
      factId: row.id,
      articleId: row.article_id,
      kind: row.kind,
      text: row.text,
      iso: row.iso ?? undefined,
      status: row.firmness ?? undefined,
      progress: row.progress ?? undefined,
      parties: [...words(row.parties), ...words(row.toward)],
    })),
    next: last && { until: last.due_until, factId: last.id },
  };
}
