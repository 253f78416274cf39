import type { Evidence, Fact, FactBody, Progress, Verdict } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import { lastRank, nextRank } from './fact-rank.ts';
import { getFact } from './fact-rows.ts';
import { insertSpans, textOf, written } from './fact-writing.ts';
import type { WritableDb } from './handles.ts';
import { change, inOneTransaction, inTransaction, type Value } from './statements.ts';

export { moveFact, placeFact, placeFacts } from './fact-rank.ts';
export { draftedBodies, getFact, listFacts } from './fact-rows.ts';

/** A fact that is to be written down. */
export interface NewFact {
  readonly id: string;
  readonly articleId: string;
  /** The revision whose text the spans count in. */
  readonly revisionId: string;
  readonly body: FactBody;
  readonly evidence: Evidence;
  readonly origin: Fact['origin'];
  readonly hidden?: boolean | undefined;
}

function insertFact(db: WritableDb, fact: NewFact, text: string, rank: number): void {
  const { spans, confidence, reason, drafter } = fact.evidence;
  if (spans.length === 0 && !drafter) {
    throw new ReadoutError('bad-input', 'spans');
  }
  const body = written(fact.body, text);
  change(
    db,
    `INSERT INTO fact (id, article_id, revision_id, rank, origin, hidden, changed_by_hand, confidence, reason, drafter,
       body, drafted_body)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)`,
    [
      fact.id,
      fact.articleId,
      fact.revisionId,
      rank,
      fact.origin,
      fact.hidden === true ? 1 : 0,
      confidence,
      reason,
      drafter ? 1 : 0,
      body,
      fact.origin === 'engine' ? body : null,
    ],
  );
  insertSpans(db, fact, text, spans);
}

/**
 * Adds facts at the end of their articles' briefings, in the order given; all of them or none, and none of the transaction
 * that it is called in.
 *
 * @throws ReadoutError `not-found` where the revision is not of the article; `bad-input` for a body that the contract
 *   refuses, a span outside the text, or a line that is not the drafter's own and has no source.
 */
export function insertFacts(db: WritableDb, facts: readonly NewFact[]): void {
  inOneTransaction(db, () => {
    const texts = new Map<string, string>();
    const ranks = new Map<string, number>();
    for (const fact of facts) {
      const place = JSON.stringify([fact.articleId, fact.revisionId]);
      const text = texts.get(place) ?? textOf(db, fact);
      texts.set(place, text);
      const rank = ranks.get(fact.articleId) ?? lastRank(db, fact.articleId);
      ranks.set(fact.articleId, nextRank(rank));
      insertFact(db, fact, text, rank);
    }
  });
}

function changed(db: WritableDb, factId: string, sql: string, values: Readonly<Record<string, Value>>): Fact {
  return inTransaction(db, () => {
    if (change(db, sql, { ...values, id: factId }) === 0) {
      throw new ReadoutError('not-found');
    }
    return getFact(db, factId);
  });
}

const setBody = 'UPDATE fact SET body = @body, changed_by_hand = (drafted_body IS NOT @body) WHERE id = @id';

/**
 * Changes what a fact says; its sources stay. A line that says again what was drafted counts as unchanged.
 *
 * @throws ReadoutError `not-found`, or `bad-input` for a body that the contract refuses.
 */
export function changeFactBody(db: WritableDb, factId: string, body: FactBody): Fact {
  return changed(db, factId, setBody, { body: written(body, textOf(db, getFact(db, factId))) });
}

/**
 * Changes what many facts say, all of them or none. The text is read once for all, since that of a book is long.
 *
 * @throws ReadoutError as `changeFactBody`
 */
export function changeFactBodies(
  db: WritableDb,
  changes: readonly { readonly fact: Fact; readonly body: FactBody }[],
): void {
  inTransaction(db, () => {
    const texts = new Map<string, string>();
    for (const { fact, body } of changes) {
      const text = texts.get(fact.revisionId) ?? textOf(db, fact);
      texts.set(fact.revisionId, text);
      if (change(db, setBody, { id: fact.id, body: written(body, text) }) === 0) throw new ReadoutError('not-found');
    }
  });
}

/**
 * Gives a fact back the words it was drafted with.
 *
 * @throws ReadoutError `not-found`; `bad-input` for a line that a hand added, which was never drafted.
 */
export function restoreFact(db: WritableDb, factId: string): Fact {
  return inTransaction(db, () => {
    if (getFact(db, factId).origin === 'hand') {
      throw new ReadoutError('bad-input', 'factId');
    }
    return changed(db, factId, 'UPDATE fact SET body = drafted_body, changed_by_hand = 0 WHERE id = @id', {});
  });
}

/**
 * Leaves a fact out of the briefing, or takes it in again: then it is no longer wrong, nor a part of another line.
 * Throws ReadoutError `not-found`.
 */
export function setFactHidden(db: WritableDb, factId: string, hidden: boolean): Fact {
  const sql = hidden
    ? 'UPDATE fact SET hidden = 1 WHERE id = @id'
    : "UPDATE fact SET hidden = 0, verdict = nullif(verdict, 'rejected'), merged_into = NULL WHERE id = @id";
  return changed(db, factId, sql, {});
}

/**
 * Keeps what the user says of a line as a whole; null takes it back. A line that is wrong leaves the briefing, one that
 * is right stands in it. Throws ReadoutError `not-found`.
 */
export function setFactVerdict(db: WritableDb, factId: string, verdict: Verdict | null): Fact {
  const hidden = verdict === null ? "CASE verdict WHEN 'rejected' THEN 0 ELSE hidden END" : "(@verdict = 'rejected')";
  // A line that stands is a part of no other one.
  const mergedInto = `CASE WHEN ${hidden} THEN merged_into END`;
  return changed(
    db,
    factId,
    `UPDATE fact SET hidden = ${hidden}, merged_into = ${mergedInto}, verdict = @verdict WHERE id = @id`,
    { verdict },
  );
}

/** Makes a line a part of another one, which says all of it from then on. Throws ReadoutError `not-found`. */
export function setFactMerged(db: WritableDb, factId: string, intoId: string): Fact {
  return changed(db, factId, 'UPDATE fact SET hidden = 1, merged_into = @intoId WHERE id = @id', { intoId });
}

/** Keeps what the user says of an undertaking's progress; null takes it back. Throws ReadoutError `not-found`. */
export function setFactProgress(db: WritableDb, factId: string, progress: Progress | null): Fact {
  return changed(db, factId, 'UPDATE fact SET progress = @progress WHERE id = @id', { progress });
}

/**
 * Removes a line that a hand added. Drafted lines are hidden instead, so that the source's own are never lost.
 *
 * @throws ReadoutError `not-found`; `bad-input` for a drafted line.
 */
export function removeFact(db: WritableDb, factId: string): void {
  inTransaction(db, () => {
    if (getFact(db, factId).origin !== 'hand') {
      throw new ReadoutError('bad-input', 'factId');
    }
    // Lines that were a part of it stand by themselves again.
    change(db, 'UPDATE fact SET hidden = 0, merged_into = NULL WHERE merged_into = ?', [factId]);
    change(db, 'DELETE FROM fact_span WHERE fact_id = ?', [factId]);
    change(db, 'DELETE FROM fact WHERE id = ?', [factId]);
  });
}
