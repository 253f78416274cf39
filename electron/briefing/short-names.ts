import type { Person } from '../contract/facts.ts';
import type { InterfaceLanguage } from '../texts/catalogue.ts';
import { shortCountries } from './country-names.ts';

const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'al',
  'bin',
  'ibn',
  'le',
  'di',
]);
const generations = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Parties as a table has room for them: `Mexico, US`, `Ebrard, Creamer`. A person is shortened to the part of the name
 * by which the article itself goes on, or to the surname; not where two people would then read alike.
 */
export function shortNames(names: readonly string[], people: readonly Person[], language: InterfaceLanguage): string {
  const short = names.map((name) => shortName(name, people, language));
  const count = new Map<string, number>();
  for (const name of short) count.set(name, (count.get(name) ?? 0) + 1);
  const kept = names.map((name, index) => {
    const shortened = short[index] ?? name;
    return count.get(shortened) === 1 ? shortened : name;
  });
  return [...new Set(kept)].join(', ');
}

function shortName(name: string, people: readonly Person[], language: InterfaceLanguage): string {
  const bare = name.replace(/^(?:the|el|la|los|las)\s+/i, '');
  const country = shortCountries[language].get(bare.toLowerCase()) ?? otherLanguage(bare, language);
  if (country) return country;
  const person = people.find((known) => known.name === name || known.aliases.includes(name));
  if (!person) return bare.length < name.length && /^\p{Lu}/u.test(bare) ? bare : name;
  const short = surnameOf(person);
  const rivals = people.filter((other) => other !== person && surnameOf(other) === short);
  return rivals.length > 0 ? person.name : short;
}

function otherLanguage(name: string, language: InterfaceLanguage): string | undefined {
  return shortCountries[language === 'es' ? 'en' : 'es'].get(name.toLowerCase());
}

function surnameOf({ name, aliases }: Person): string {
  const used = aliases.filter((alias) => name.endsWith(` ${alias}`)).sort((a, b) => b.length - a.length)[0];
  if (used) return used;
  const words = name.split(' ');
  // Two names, the first a patronymic, are two surnames: López Obrador.
  if (words.length < 2 || (words.length === 2 && /[eií]z$/i.test(words[0] ?? ''))) return name;
  let at = words.length - 1;
  if (generations.test(words[at] ?? '') && at > 1) at -= 1;
  if (words.length > 3 && /[eií]z$/i.test(words[at - 1] ?? '')) at -= 1;
  while (at > 1 && particles.has((words[at - 1] ?? '').toLowerCase())) at -= 1;
  return words.slice(at).join(' ');
}
