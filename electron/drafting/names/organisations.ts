import { companyTails, legalForm } from '../gazetteer/company-forms.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { NameWords } from '../languages/name-words.ts';
import type { Entity, Mention } from './entity.ts';
import { type Keys, keyFor } from './entity-index.ts';

/** The organisation that a name means, among those already named: the same words, its first words, or its initials. */
export function matchOrganisation(
  words: NameWords,
  organisations: readonly Entity[],
  mention: Mention,
): Entity | undefined {
  const key = keyOf(words, mention.text);
  const acronym = /^\p{Lu}{2,8}$/u.test(mention.text) ? mention.text : undefined;
  for (const organisation of organisations) {
    for (const known of organisation.forms) {
      const other = keyOf(words, known);
      if (other === key) return organisation;
      if (other.startsWith(`${key} `) && !words.general.has(key)) return organisation;
      if (key.startsWith(`${other} `) && !words.general.has(other) && companyTails.test(mention.text))
        return organisation;
      if (isEndOf(key, known, other)) return organisation;
      if (acronym && initialsOf(words, known) === acronym) return organisation;
      if (/^\p{Lu}{2,8}$/u.test(known) && initialsOf(words, mention.text) === known) return organisation;
    }
  }
  return undefined;
}

/** `Ría Nova` for `Conservas Ría Nova, S.A.`, `Tirant` for `Cerámicas Tirant, S. A.`: what a company is called by stands behind its trade. */
function isEndOf(key: string, known: string, other: string): boolean {
  if (!legalForm.test(known) || !other.endsWith(` ${key}`)) return false;
  return key.includes(' ') || (/^\p{L}+ \p{L}+$/u.test(other) && !givenNames().has(known.split(' ')[0] ?? ''));
}

/** An organisation is found by its first word, an acronym by the initials of what it is short for, and the reverse. */
export const organisationKeys = (words: NameWords): Keys => ({
  under: (form) => [
    firstWord(words, form),
    // `Conservas Ría Nova, S.A.`, later `Ría Nova`
    legalForm.test(form) ? (keyOf(words, form).split(' ')[1] ?? '') : '',
    isAcronym(form) ? keyFor('acronym', form) : keyFor('initials', initialsOf(words, form)),
  ],
  sought: (form) => [
    firstWord(words, form),
    isAcronym(form) ? keyFor('initials', form) : keyFor('acronym', initialsOf(words, form)),
  ],
});

const isAcronym = (form: string) => /^\p{Lu}{2,8}$/u.test(form);
const firstWord = (words: NameWords, form: string) => keyOf(words, form).split(' ')[0] ?? '';

function keyOf(words: NameWords, name: string): string {
  const key = withoutLead(name, words.leads).replace(companyTails, '').replace(companyTails, '').toLowerCase();
  return words.sameBodies.get(key) ?? key;
}

/** A name without its first word, where that is one of the articles. */
function withoutLead(name: string, articles: ReadonlySet<string>): string {
  const [first = ''] = name.split(/\s/, 1);
  return first.length < name.length && articles.has(first.toLowerCase()) ? name.slice(first.length).trimStart() : name;
}

/** `Brightwell Energy` for `Brightwell Energy Inc.` */
export function withoutLegalForm(name: string): string {
  return name.replace(legalForm, '');
}

/** The initials of a name, small words left out. */
function initialsOf({ noInitial }: NameWords, name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !noInitial.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** `CARICOM` for Caribbean Community: letters that open the long words of a name, one after another, some from each. */
export function abbreviates({ noInitial }: NameWords, short: string, name: string): boolean {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => !noInitial.has(word.toLowerCase()))
    .map((word) => word.toUpperCase());
  if (words.length < 2 || words.length > 6 || short.length > 10) return false;
  return opensWords(short, words);
}

function opensWords(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  for (let length = 1; length <= Math.min(word.length, letters.length); length += 1) {
    if (word.charAt(length - 1) !== letters.charAt(length - 1)) return false;
    if (opensWords(letters.slice(length), rest)) return true;
  }
  return false;
}

/** The name to show: the fullest form, without an article that is no part of it. */
export function nameOrganisation({ unshown }: NameWords, fullest: string): string {
  return withoutLead(fullest, unshown);
}
