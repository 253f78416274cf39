import type { LanguagePack } from '../languages/pack.ts';
import { packs } from '../languages/packs.ts';

/** The nations under the names that all packs give them. */
export interface NationNames {
  /** The two-letter code of a country or bloc by its name, with a typographic apostrophe. */
  readonly countries: ReadonlyMap<string, string>;
  /** The code behind an adjective of nationality or the noun for a people, singular or plural, lower case. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** The code of the country whose government the press means by its capital, lower case. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Whether a country's name is as often something else's, so that only context makes it a place. */
  readonly isDoubtful: (name: string) => boolean;
  /** The short name inside the long form of a state's name; undefined where it is none. */
  readonly shortForm: (name: string) => string | undefined;
}

/** The code of the union of states that acts as one party and is an organisation rather than a place. */
export const unionOfStates = 'EU';

/** The code of Antarctica, which no government has. */
export const ungoverned = 'AQ';

const known = new WeakMap<LanguagePack, NationNames>();

/** The nations as an article in a pack's language may name them: by its own names and by those of the other packs. Built at first use. */
export function nationsFor(pack: LanguagePack): NationNames {
  const found = known.get(pack);
  if (found) return found;
  const together = packs.includes(pack) ? packs : [...packs, pack];
  const names = namesIn(together);
  for (const one of packs.includes(pack) ? packs : [pack]) known.set(one, names);
  return names;
}

function namesIn(all: readonly LanguagePack[]): NationNames {
  const nations = all.map((pack) => pack.nations);
  const countries = new Map<string, string>();
  for (const each of nations)
    for (const [code, names] of Object.entries(each.countries))
      for (const name of typeof names === 'string' ? [names] : names)
        if (name.length > 3) countries.set(name.replace(/'/g, '’'), code);
  for (const { further } of nations)
    for (const [code, names] of Object.entries(further)) for (const name of names.split('|')) countries.set(name, code);
  const demonyms = new Map<string, string>();
  for (const each of nations)
    for (const [code, words] of Object.entries(each.demonyms))
      for (const word of words.split(' ')) demonyms.set(word.replace(/_/g, ' '), code);
  const longForms = nations.flatMap(({ longForm }) => longForm ?? []);
  return {
    countries,
    demonyms,
    capitals: new Map(nations.flatMap(({ capitals }) => [...capitals])),
    isDoubtful: (name) => nations.some(({ doubtful }) => doubtful.has(name)),
    shortForm: (name) => longForms.map((form) => form.exec(name)?.[1]).find((short) => short !== undefined),
  };
}
