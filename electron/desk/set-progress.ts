import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import { getFact, setFactProgress } from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';

/**
 * Keeps what the user says of an undertaking's progress; null leaves it to its due date again. Throws ReadoutError
 * `not-found`; `bad-input` for what is no undertaking.
 */
export function setProgress(desk: LibraryContext, { factId, progress }: CallInput<'setProgress'>): Fact {
  return factStep(desk, 'setProgress', (db) => {
    const { kind } = getFact(db, factId).body;
    if (kind !== 'commitment') throw new ReadoutError('bad-input', kind);
    return setFactProgress(db, factId, progress);
  });
}
