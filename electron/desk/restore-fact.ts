import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import * as facts from '../storage/facts.ts';
import { setFactSpans } from '../storage/redrafted-facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';

/**
 * Takes back what a hand changed: the line as it was drafted; lines that were merged into it stand by themselves again.
 * Throws ReadoutError `not-found`; `bad-input` for a line
 * that was added by hand.
 */
export function restoreFact(desk: LibraryContext, { factId }: CallInput<'restoreFact'>): Fact {
  return factStep(desk, 'restoreFact', (db) => {
    const { articleId, evidence } = facts.getFact(db, factId);
    const parts = facts.listFacts(db, articleId).filter(({ mergedInto }) => mergedInto === factId);
    for (const { id } of parts) facts.setFactHidden(db, id, false);
    const theirs = new Set(parts.flatMap((part) => part.evidence.spans.map(placeOf)));
    const own = evidence.spans.filter((span) => !theirs.has(placeOf(span)));
    if (theirs.size > 0 && own.length > 0) setFactSpans(db, factId, own);
    return facts.restoreFact(db, factId);
  });
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
