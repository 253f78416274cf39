import type { CallInput } from '../contract/calls.ts';
import * as facts from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';

/** Puts a fact before another of the same article, or last. Throws ReadoutError `not-found`, `bad-input`. */
export function moveFact(desk: LibraryContext, { factId, beforeId }: CallInput<'moveFact'>): undefined {
  factStep(desk, 'moveFact', (db) => {
    facts.moveFact(db, factId, beforeId);
    return facts.getFact(db, factId);
  });
}
