import type { Evidence, Fact, FactBody } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import type { Span } from '../contract/text.ts';
import { getFact } from './fact-rows.ts';
import { replaceSpans, type SettledSpan, textOf, written } from './fact-writing.ts';
import type { WritableDb } from './handles.ts';
import { change, inTransaction } from './statements.ts';

/** The text that redrafted lines rest on. It is handed in, since reading a book anew for each line would take long. */
export interface DraftedText {
  readonly revisionId: string;
  readonly text: string;
}

/**
 * Lets a drafted line that no hand has touched say what is drafted now, under its own id: notes on it hold.
 *
 * @throws ReadoutError `bad-input` for a body that the contract refuses or a span outside the text.
 */
export function redraftFact(
  db: WritableDb,
  { factId, body, evidence }: { factId: string; body: FactBody; evidence: Evidence },
  { revisionId, text }: DraftedText,
): void {
  inTransaction(db, () => {
    const { confidence, reason, drafter, spans } = evidence;
    const kept = written(body, text);
    change(
      db,
      `UPDATE fact SET revision_id = ?, body = ?, drafted_body = ?, confidence = ?, reason = ?, drafter = ?
       WHERE id = ? AND origin = 'engine'`,
      [revisionId, kept, kept, confidence, reason, drafter ? 1 : 0, factId],
    );
    replaceSpans(db, { id: factId, revisionId }, text, spans);
  });
}

/**
 * Takes a drafted line away that is no longer found.
 *
 * @throws ReadoutError `bad-input` for a line that a hand added, or that is not there.
 */
export function dropFact(db: WritableDb, factId: string): void {
  inTransaction(db, () => {
    change(db, 'DELETE FROM fact_span WHERE fact_id = ?', [factId]);
    if (change(db, "DELETE FROM fact WHERE id = ? AND origin = 'engine'", [factId]) === 0) {
      throw new ReadoutError('bad-input', 'factId');
    }
  });
}

/**
 * Lets a line rest on the passages of another revision, in which its words stand as well; those of the one before are
 * kept.
 *
 * @param fact with what was drafted of it, where it was, as both read in that revision
 * @throws ReadoutError `bad-input`
 */
export function carryFact(
  db: WritableDb,
  { id, body, drafted }: Pick<Fact, 'id' | 'body'> & { readonly drafted?: FactBody | undefined },
  spans: readonly SettledSpan[],
  { revisionId, text }: DraftedText,
): void {
  inTransaction(db, () => {
    change(
      db,
      'UPDATE fact SET revision_id = @revisionId, body = @body, drafted_body = coalesce(@drafted, drafted_body) WHERE id = @id',
      { revisionId, body: written(body, text), drafted: drafted === undefined ? null : written(drafted, text), id },
    );
    replaceSpans(db, { id, revisionId }, text, spans);
  });
}

/** Lets a line rest on other passages of its own revision. Throws ReadoutError `not-found`, `bad-input`. */
export function setFactSpans(db: WritableDb, factId: string, spans: readonly Span[]): Fact {
  return inTransaction(db, () => {
    const fact = getFact(db, factId);
    replaceSpans(db, fact, textOf(db, fact), spans);
    return getFact(db, factId);
  });
}
