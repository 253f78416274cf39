import type { Register } from '../contract/register.ts';
import { listRegister } from '../storage/register.ts';
import type { LibraryContext } from './context.ts';

/** All that the user has taught about names. */
export function register({ db }: LibraryContext): Register {
  return listRegister(db);
}
