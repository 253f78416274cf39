import type { Person } from '../contract/facts.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
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
  const { byForm, bearers } = directoryOf(people);
  const person = byForm.get(name);
  if (!person) return bare.length < name.length && /^\p{Lu}/u.test(bare) ? bare : name;
  const short = surnameOf(person);
  return (bearers.get(short) ?? 0) > 1 ? person.name : short;
}

/** The people of an article by every form of their names, and how many go by each short name. */
interface Directory {
  readonly byForm: ReadonlyMap<string, Person>;
  readonly bearers: ReadonlyMap<string, number>;
}

const directories = new WeakMap<readonly Person[], Directory>();

/** Made once for a list of people, since a book has thousands of lines that name them. */
function directoryOf(people: readonly Person[]): Directory {
  const known = directories.get(people);
  if (known) return known;
  const byForm = new Map<string, Person>();
  const bearers = new Map<string, number>();
  for (const person of people) {
    for (const form of [person.name, ...person.aliases]) if (!byForm.has(form)) byForm.set(form, person);
    const short = surnameOf(person);
    bearers.set(short, (bearers.get(short) ?? 0) + 1);
  }
  const directory = { byForm, bearers };
  directories.set(people, directory);
  return directory;
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
