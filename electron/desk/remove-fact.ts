import type { CallInput } from '../contract/calls.ts';
import * as facts from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';

/** Removes a line that was added by hand. Throws ReadoutError `not-found`; `bad-input` for a drafted line. */
export function removeFact(desk: LibraryContext, { factId }: CallInput<'removeFact'>): undefined {
  factStep(desk, 'removeFact', (db) => {
    const fact = facts.getFact(db, factId);
    facts.removeFact(db, factId);
    return fact;
  });
}
