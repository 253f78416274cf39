import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { setFactHidden } from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';
import { forgetDenial, namedBody } from './teach.ts';

/** Leaves a fact out of the briefing, or takes it in again; it is kept either way. Throws ReadoutError `not-found`. */
export function hideFact(desk: LibraryContext, { factId, hidden }: CallInput<'hideFact'>): Fact {
  return factStep(desk, hidden ? 'hideFact' : 'showFact', (db) => {
    const fact = setFactHidden(db, factId, hidden);
    const named = namedBody(fact);
    if (named && !hidden) forgetDenial(desk, named);
    return fact;
  });
}
