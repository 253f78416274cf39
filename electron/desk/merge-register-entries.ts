import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { listRegister } from '../storage/register.ts';
import type { LibraryContext } from './context.ts';
import { registerStep } from './register-step.ts';
import { mergeEntries } from './teach.ts';

/**
 * Makes two entries of the register one, under the name of the second. Throws ReadoutError `not-found`; `bad-input` for
 * entries of two kinds.
 */
export function mergeRegisterEntries(
  desk: LibraryContext,
  { entryId, intoId }: CallInput<'mergeRegisterEntries'>,
): undefined {
  registerStep(desk, 'mergeEntries', (db) => {
    const entries = listRegister(db);
    const [from, into] = [entryId, intoId].map((id) => entries.find((entry) => entry.id === id));
    if (!from || !into) throw new ReadoutError('not-found');
    if (from.kind !== into.kind || from.id === into.id) throw new ReadoutError('bad-input', 'intoId');
    mergeEntries(desk, from, into);
  });
}
