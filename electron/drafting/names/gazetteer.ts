import { cities } from '../gazetteer/cities.ts';
import { nationsFor } from '../gazetteer/countries.ts';
import { knownOrganisations } from '../gazetteer/organisations.ts';
import { regions } from '../gazetteer/regions.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Reading } from '../reading/reading.ts';

/** What the gazetteers say of a name. */
export type Known =
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'place' }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'demonym'; readonly code: string };

export function lookUp(pack: LanguagePack, name: string): Known | undefined {
  const { countries, demonyms, shortForm } = nationsFor(pack);
  const plain = name.replace(/'/g, '’');
  const code = countries.get(plain);
  if (code !== undefined) return { kind: 'country', code };
  // `Federal Republic of | Nigeria |`, `Kingdom of | Norway |`
  const state = plain.includes(' ') ? shortForm(plain) : undefined;
  const stateCode = state === undefined ? undefined : countries.get(state);
  if (stateCode !== undefined) return { kind: 'country', code: stateCode };
  if (cities().has(plain) || regions().has(plain)) return { kind: 'place' };
  if (knownOrganisations().has(plain)) return { kind: 'organisation' };
  const people = demonyms.get(plain.toLowerCase());
  return people === undefined ? undefined : { kind: 'demonym', code: people };
}

/** The code of the country that an adjective of nationality means: `la empresa | alemana | Kaltwerk`. */
export function nationOf(pack: LanguagePack, lower: string): string | undefined {
  return nationsFor(pack).demonyms.get(lower);
}

/** Where a name of these tokens ends: before a possessive ending, unless that is part of a known name, as in `St. John’s`. */
export function endOfName({ tokens, text, pack }: Reading, from: number, to: number): number {
  const last = tokens[to - 1];
  if (!last) return 0;
  if (!last.possessive || lookUp(pack, text.slice(tokens[from]?.start ?? 0, last.end))) return last.end;
  return last.end - 2;
}

/** Longest name of a gazetteer that begins at a token, as the token behind it. */
export function longestKnown(reading: Reading, from: number, limit: number): { to: number; known: Known } | undefined {
  const { tokens, text } = reading;
  const start = tokens[from]?.start ?? 0;
  for (let to = Math.min(limit, from + 6); to > from; to -= 1) {
    const last = tokens[to - 1];
    if (!last || last.kind === 'mark') continue;
    const known = lookUp(reading.pack, text.slice(start, endOfName(reading, from, to)));
    if (known) return { to, known };
  }
  return undefined;
}
