import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { getFact, setFactVerdict } from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';
import { forgetDenial, namedBody, teach } from './teach.ts';

const steps = { confirmed: 'confirmFact', rejected: 'rejectFact', none: 'unjudgeFact' } as const;

/**
 * Keeps that a line is right, so that it need not be checked any more, or wrong, so that it is hidden and never drafted
 * again; null takes that back. A person or an organisation that is right enters the register. Throws ReadoutError
 * `not-found`.
 */
export function judgeFact(desk: LibraryContext, { factId, verdict }: CallInput<'judgeFact'>): Fact {
  return factStep(desk, steps[verdict ?? 'none'], (db) => {
    const named = namedBody(getFact(db, factId));
    const fact = setFactVerdict(db, factId, verdict);
    if (named && verdict === 'confirmed') teach(desk, fact.articleId, named);
    if (named && verdict === null) forgetDenial(desk, named);
    return fact;
  });
}
