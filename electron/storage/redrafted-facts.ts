import type { Evidence, Fact, FactBody } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import type { Span } from '../contract/text.ts';
import { getFact } from './fact-rows.ts';
import { replaceSpans, textOf, written } from './fact-writing.ts';
import type { WritableDb } from './handles.ts';
import { change, inTransaction } from './statements.ts';

/**
 * Lets a drafted line that no hand has touched say what is drafted now, under its own id: notes on it hold.
 *
 * @throws ReadoutError `not-found`; `bad-input` for a body that the contract refuses or a span outside the text.
 */
export function redraftFact(
  db: WritableDb,
  { factId, revisionId, body, evidence }: { factId: string; revisionId: string; body: FactBody; evidence: Evidence },
): void {
  inTransaction(db, () => {
    const { articleId } = getFact(db, factId);
    const text = textOf(db, { articleId, revisionId });
    const { confidence, reason, drafter, spans } = evidence;
    const kept = written(body, text);
    change(
      db,
      `UPDATE fact SET revision_id = ?, body = ?, drafted_body = ?, confidence = ?, reason = ?, drafter = ?
       WHERE id = ?`,
      [revisionId, kept, kept, confidence, reason, drafter ? 1 : 0, factId],
    );
    replaceSpans(db, { id: factId, revisionId }, text, spans);
  });
}

/**
 * Takes a drafted line away that is no longer found.
 *
 * @throws ReadoutError `not-found`; `bad-input` for a line that a hand added.
 */
export function dropFact(db: WritableDb, factId: string): void {
  inTransaction(db, () => {
    if (getFact(db, factId).origin === 'hand') throw new ReadoutError('bad-input', 'factId');
    change(db, 'DELETE FROM fact_span WHERE fact_id = ?', [factId]);
    change(db, 'DELETE FROM fact WHERE id = ?', [factId]);
  });
}

/**
 * Lets a line rest on the passages of another revision, in which its words stand as well; those of the one before are
 * kept. Throws ReadoutError `not-found`, `bad-input`.
 */
export function carryFact(db: WritableDb, fact: Fact, revisionId: string, spans: readonly Span[]): void {
  inTransaction(db, () => {
    const text = textOf(db, { articleId: fact.articleId, revisionId });
    change(db, 'UPDATE fact SET revision_id = ?, body = ? WHERE id = ?', [
      revisionId,
      written(fact.body, text),
      fact.id,
    ]);
    replaceSpans(db, { id: fact.id, revisionId }, text, spans);
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
