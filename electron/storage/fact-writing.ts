import { readFactBody } from '../contract/entity-readers.ts';
import type { Fact, FactBody } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import type { Span } from '../contract/text.ts';
import type { WritableDb } from './handles.ts';
import { readBack } from './json-columns.ts';
import { change, firstRow } from './statements.ts';

/** Throws ReadoutError `bad-input` for a span that the text does not have. */
function checkSpan(span: Span, text: string): void {
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
    throw new ReadoutError('bad-input', `${span.start}-${span.end}`);
  }
}

/**
 * A body as it is kept: trimmed, its fields in the contract's order, so that equal bodies are equal texts.
 *
 * @param text of the revision that a span in the body points into
 */
export function written(body: FactBody, text: string): string {
  const tidy = readBack(readFactBody, body);
  if (tidy.kind === 'quote' && tidy.speakerSpan !== undefined) checkSpan(tidy.speakerSpan, text);
  return JSON.stringify(tidy);
}

/** The text that a fact's spans count in. Throws ReadoutError `not-found`. */
export function textOf(db: WritableDb, fact: Pick<Fact, 'articleId' | 'revisionId'>): string {
  const row = firstRow<{ text: string }>(db, 'SELECT text FROM revision WHERE id = ? AND article_id = ?', [
    fact.revisionId,
    fact.articleId,
  ]);
  if (row === undefined) {
    throw new ReadoutError('not-found');
  }
  return row.text;
}

/** What a span belongs to. */
export interface SpanOwner {
  readonly id: string;
  /** The revision whose text the spans count in. */
  readonly revisionId: string;
}

/** A passage, and what became of it on the way from another version of the text. */
export interface SettledSpan extends Span {
  readonly verdict?: 'exact' | 'moved' | undefined;
}

/** Writes down the passages of a fact in the revision that it rests on; it has none there yet. */
export function insertSpans(db: WritableDb, fact: SpanOwner, text: string, spans: readonly SettledSpan[]): void {
  spans.forEach((span, index) => {
    checkSpan(span, text);
    change(
      db,
      `INSERT INTO fact_span (fact_id, revision_id, ordinal, start_offset, end_offset, quote, verdict)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        fact.id,
        fact.revisionId,
        index + 1,
        span.start,
        span.end,
        text.slice(span.start, span.end),
        span.verdict ?? null,
      ],
    );
  });
}

/** Lets a fact rest on other passages of its revision. Throws ReadoutError `bad-input`. */
export function replaceSpans(db: WritableDb, fact: SpanOwner, text: string, spans: readonly SettledSpan[]): void {
  change(db, 'DELETE FROM fact_span WHERE fact_id = ? AND revision_id = ?', [fact.id, fact.revisionId]);
  insertSpans(db, fact, text, spans);
}
