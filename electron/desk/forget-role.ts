import type { CallInput } from '../contract/calls.ts';
import { removeRole } from '../storage/register.ts';
import type { LibraryContext } from './context.ts';
import { registerStep } from './register-step.ts';

/** Forgets what an entry of the register was in one article. */
export function forgetRole(desk: LibraryContext, { entryId, articleId }: CallInput<'forgetRole'>): undefined {
  registerStep(desk, 'forgetRole', (db) => removeRole(db, entryId, articleId));
}
