import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import * as facts from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';

/**
 * Takes back what a hand changed: the line as it was drafted. Throws ReadoutError `not-found`; `bad-input` for a line
 * that was added by hand.
 */
export function restoreFact(desk: LibraryContext, { factId }: CallInput<'restoreFact'>): Fact {
  return factStep(desk, 'restoreFact', (db) => facts.restoreFact(db, factId));
}
