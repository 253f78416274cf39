import type { CallInput } from '../contract/calls.ts';
import type { Fact } from '../contract/facts.ts';
import { ReadoutError } from '../contract/results.ts';
import { getFact, setFactVerdict } from '../storage/facts.ts';
import type { LibraryContext } from './context.ts';
import { factStep } from './fact-step.ts';
import { namedBody, teachDenial } from './teach.ts';

/**
 * Says that what stands as a person is none, or what stands as an organisation: the line is wrong, and no article lists
 * the name as one again. Throws ReadoutError `not-found`; `bad-input` for a line that is neither.
 */
export function dismissName(desk: LibraryContext, { factId }: CallInput<'dismissName'>): Fact {
  return factStep(desk, 'dismissName', (db) => {
    const named = namedBody(getFact(db, factId));
    if (!named) throw new ReadoutError('bad-input', 'factId');
    teachDenial(desk, named);
    return setFactVerdict(db, factId, 'rejected');
  });
}
