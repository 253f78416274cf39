import type { CallInput } from '../contract/calls.ts';
import { removeEntry } from '../storage/register.ts';
import type { LibraryContext } from './context.ts';
import { registerStep } from './register-step.ts';

/** Forgets an entry of the register. Lines of briefings stay as they are. Throws ReadoutError `not-found`. */
export function deleteRegisterEntry(desk: LibraryContext, { entryId }: CallInput<'deleteRegisterEntry'>): undefined {
  registerStep(desk, 'deleteEntry', (db) => removeEntry(db, entryId));
}
