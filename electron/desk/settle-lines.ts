import type { WritableDb } from '../storage/handles.ts';
import { carryFact, type DraftedText } from '../storage/redrafted-facts.ts';
import { stands } from './carry-passages.ts';
import type { LineOnDesk } from './stored-lines.ts';

/**
 * Lets lines rest on another version of the text, in which all their words stand still. One of whose words something has
 * changed or gone stays behind, unverified, until its user has said what becomes of it; somebody's name only needs to
 * stand in the text anywhere.
 *
 * @param drafted ids of lines that were drafted in the very same words at the very same places again
 */
export function settleLines(
  db: WritableDb,
  lines: readonly LineOnDesk[],
  drafted: ReadonlySet<string>,
  into: DraftedText,
): void {
  for (const one of lines) {
    const { fact, line } = one;
    if (fact.revisionId === into.revisionId) continue;
    const spans = drafted.has(fact.id) ? line.spans : standingSpans(one);
    if (spans !== undefined) carryFact(db, { id: fact.id, body: line.body, drafted: line.drafted }, spans, into);
  }
}

/** The passages on which a line can rest without anybody being asked; undefined where that is not enough of them. */
function standingSpans({ fact, passages }: LineOnDesk) {
  const standing = passages.filter(stands);
  const isEnough = 'name' in fact.body ? standing.length > 0 : standing.length === passages.length;
  return isEnough ? standing.map(({ now, verdict }) => ({ ...now, verdict })) : undefined;
}
