import { nameKey } from '../article/name-key.ts';
import type { CallInput } from '../contract/calls.ts';
import type { RegisterEntry } from '../contract/register.ts';
import { ReadoutError } from '../contract/results.ts';
import { listRegister, putEntry } from '../storage/register.ts';
import type { LibraryContext } from './context.ts';
import { registerStep } from './register-step.ts';

/** Writes an entry of the register down, new where `entryId` is null. Throws ReadoutError `not-found`. */
export function saveRegisterEntry(
  desk: LibraryContext,
  { entryId, kind, name, aliases }: CallInput<'saveRegisterEntry'>,
): RegisterEntry {
  return registerStep(desk, 'saveEntry', (db) => {
    if (entryId !== null && !listRegister(db).some(({ id }) => id === entryId)) throw new ReadoutError('not-found');
    const id = entryId ?? desk.ids();
    const others = new Map(aliases.map((alias) => [nameKey(alias), alias]));
    others.delete(nameKey(name));
    putEntry(db, { id, kind, name, aliases: [...others.values()] }, desk.clock());
    const saved = listRegister(db).find((entry) => entry.id === id);
    if (!saved) throw new ReadoutError('not-found');
    return saved;
  });
}
