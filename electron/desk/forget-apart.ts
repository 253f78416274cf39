import type { CallInput } from '../contract/calls.ts';
import { removeApart } from '../storage/register.ts';
import type { LibraryContext } from './context.ts';
import { registerStep } from './register-step.ts';

/** Forgets that two entries of the register are not one. Lines of briefings stay as they are. */
export function forgetApart(desk: LibraryContext, { entryId, otherId }: CallInput<'forgetApart'>): undefined {
  registerStep(desk, 'forgetApart', (db) => removeApart(db, entryId, otherId));
}
