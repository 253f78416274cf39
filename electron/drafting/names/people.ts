import { isFamilyFirst } from '../gazetteer/family-names.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import { nameSuffix, nicknames, peerName } from '../gazetteer/nicknames.ts';
import type { Gender } from '../languages/pack.ts';
import type { Reading } from '../reading/reading.ts';
import type { Entity, Mention } from './entity.ts';
import { type Keys, keyFor } from './entity-index.ts';

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

/** A single word finds all who bear it; a full name those who end or begin alike, or were named by one of its words. */
export const personKeys: Keys = {
  under: (form) => {
    const words = nameWords(form);
    const pairs = words.slice(1).map((word, index) => keyFor('pair', words[index], word));
    const alone = words.length === 1 ? [keyFor('alone', words[0])] : [];
    return [...words, keyFor('last', words.at(-1)), ...pairs, ...alone];
  },
  sought: (form) => {
    const words = nameWords(form);
    if (words.length === 1) return words;
    return [
      keyFor('last', words.at(-1)),
      keyFor('pair', words[0], words[1]),
      ...words.map((word) => keyFor('alone', word)),
    ];
  },
};

/** `Lord Hayle of Bude` as `Hayle`; a nickname in marks is left out. */
function withoutTitle(name: string): string {
  const bare = name.replace(/[“"‘«(][^”"’»)]{1,30}[”"’»)]\s*/u, '');
  const peer = peerName.exec(bare);
  return peer?.[1] ?? bare;
}

const folded = new Map<string, readonly string[]>();
/** So many names are remembered folded; a name comes up again and again in one text. */
const remembered = 5000;

/** The words of a name, folded, without suffixes. */
function nameWords(name: string): readonly string[] {
  const known = folded.get(name);
  if (known) return known;
  const words = withoutTitle(name)
    .split(/\s+/)
    .map(fold)
    .filter((word) => !nameSuffix.test(word));
  if (folded.size >= remembered) folded.clear();
  folded.set(name, words);
  return words;
}

/**
 * The person whom a name means, among those already named that share a word with it. A full name fits one that begins and ends alike, or that is a
 * part of it at either end; a single word fits a surname, or a first name that only one person bears. Where several
 * people fit, the one named last.
 */
export function matchPerson(
  people: readonly Entity[],
  mention: Mention,
  full: boolean,
  hint: { readonly gender?: Gender | undefined; readonly paragraph: number },
): Entity | undefined {
  const words = nameWords(mention.text);
  const fitting = people.filter((person) => formsFor(person, words).some((known) => fits(known, words)));
  if (fitting.length === 1) return fitting[0];
  if (fitting.length > 0) return amongNamesakes(fitting, mention, words, hint);
  if (full || words.length !== 1) return undefined;
  const given = people.filter((person) => nameWords(person.mentions[0]?.text ?? '')[0] === words[0]);
  return given.length === 1 ? given[0] : undefined;
}

/** `Noreen Roe`, also called `Roe`: a further full name, `Bride Roe`, is told from her by the full one alone. */
function formsFor({ forms }: Entity, words: readonly string[]): (readonly string[])[] {
  const all = [...forms].map(nameWords);
  const full = words.length > 1 ? all.filter((known) => known.length > 1) : [];
  return full.length > 0 ? full : all;
}

/**
 * A bare surname that several people bear: whom the title fits; whoever is named in full in the same paragraph; whoever
 * has been called by it so far; else the one named last.
 */
function amongNamesakes(
  people: readonly Entity[],
  mention: Mention,
  words: readonly string[],
  { gender, paragraph }: { readonly gender?: Gender | undefined; readonly paragraph: number },
): Entity | undefined {
  const titled = people.filter((person) => gender === undefined || (givenGender(person) ?? gender) === gender);
  const fitting = titled.length > 0 ? titled : people;
  if (fitting.length === 1 || words.length > 1) return lastBefore(fitting, mention.start);
  const near = fitting.filter((person) =>
    person.mentions.some(({ start, text }) => start >= paragraph && start < mention.start && text.includes(' ')),
  );
  if (near.length > 0) return lastBefore(near, mention.start);
  const met = fitting.filter((person) => person.mentions.some(({ start }) => start < mention.start));
  const called = met.filter((person) =>
    person.mentions.some(({ start, text }) => start < mention.start && !text.includes(' ')),
  );
  return lastBefore(called.length > 0 ? called : met.length > 0 ? met : fitting, mention.start);
}

function givenGender(person: Entity): Gender | undefined {
  const full = person.mentions.find(({ text }) => text.includes(' '));
  return givenNames().get(full?.text.split(' ')[0] ?? '');
}

function lastBefore(people: readonly Entity[], at: number): Entity | undefined {
  let best: Entity | undefined;
  let nearest = -1;
  for (const person of people) {
    const last = person.mentions.reduce((most, { start }) => (start < at ? Math.max(most, start) : most), -0.5);
    if (last > nearest) {
      nearest = last;
      best = person;
    }
  }
  return best ?? people[0];
}

function fits(known: readonly string[], words: readonly string[]): boolean {
  if (known.length === 0 || words.length === 0) return false;
  const [long, short] = known.length >= words.length ? [known, words] : [words, known];
  if (short.length === 1) {
    const word = short[0] ?? '';
    return (
      word.length > 1 &&
      (long.at(-1) === word ||
        (long.length > 2 && long.slice(1).includes(word)) ||
        (long.length <= 4 && long[0] === word && isFamilyFirst(word.charAt(0).toUpperCase() + word.slice(1))) ||
        (long.length === 1 && long[0] === word))
    );
  }
  if (sameEnd(long, short)) return true;
  if (short.every((word, index) => long[index] === word)) return true;
  const first = sameGiven(long[0] ?? '', short[0] ?? '');
  return first && long.at(-1) === short.at(-1);
}

function sameEnd(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => long[long.length - short.length + index] === word);
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return nicknames.some((group) => group.includes(a) && group.includes(b));
}

/** He or she, by the title, the given name, or a role noun that has a gender. */
export function genderOf(reading: Reading, person: Entity): Gender | undefined {
  for (const mention of person.mentions) {
    const before = reading.tokens[mention.from - 1]?.lower ?? '';
    const title = reading.pack.honorifics.get(before);
    if (title) return title;
  }
  const given = givenNames().get(person.name.split(' ')[0] ?? '');
  if (given) return given;
  const role = person.roles[0]?.text.split(' ')[0]?.toLowerCase() ?? '';
  if (reading.pack.womanEnding.test(role)) return 'f';
  return reading.pack.manEnding.test(role) ? 'm' : undefined;
}
