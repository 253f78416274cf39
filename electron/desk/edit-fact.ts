import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import { changeFactBody, getFact } from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';
import { namedBody, teach } from './teach.ts';

/**
 * Changes what a fact says; its kind and its sources stay. What is said of a person or an organisation enters the
 * register. Throws ReadoutError `not-found`, `bad-input`.
 */
export function editFact(desk: LibraryContext, { factId, body }: CallInput<'editFact'>): Fact {
  return factStep(desk, 'editFact', (db) => {
    if (getFact(db, factId).body.kind !== body.kind) throw new ReadoutError('bad-input', body.kind);
    const fact = changeFactBody(db, factId, body);
    const named = namedBody(fact);
    if (named && fact.changedByHand) teach(desk, fact.articleId, named);
    return fact;
  });
}
