import { nameKey } from '../../article/name-key.ts';
import type { Register } from '../../contract/register.ts';

/** What a name of a party, a body or a country is known by, whatever it is called. */
export type WhoIsMeant = (name: string) => string;

/**
 * Tells names that mean the same: a country by its code in whatever language, a person or a body by the user's register.
 *
 * @param countryCode the code of a country's name; undefined for what is none
 */
export function whoIsMeant(register: Register, countryCode: (name: string) => string | undefined): WhoIsMeant {
  const entries = new Map(
    register.flatMap(({ kind, name, aliases }) =>
      kind === 'person' || kind === 'organisation'
        ? [name, ...aliases].map((form): [string, string] => [nameKey(form), nameKey(name)])
        : [],
    ),
  );
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = nameKey(name);
    const meant = entries.get(key) ?? countryCode(name) ?? key;
    known.set(name, meant);
    return meant;
  };
}
