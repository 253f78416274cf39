import type { Span } from '../contract/text.ts';

/**
 * A word or phrase that is looked for. Words are as `searchedForm` makes them; where `open`, the last one may go on, as
 * while it is being typed.
 */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly open: boolean;
}

const wordCharacter = /[\p{L}\p{N}\p{Co}]|[\u0300-\u0331]/u;
/** An accent goes on with a word and begins none: alone, behind a sign or a space, the index does not have it. */
const word = /[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}]|[\u0300-\u0331])*/gu;
/** All characters that may have another form: signs, the commonest beyond ASCII, are not asked for theirs. */
const mayChange = /[\u00c0-\u1fff\u2100-\u{10ffff}]/gu;
const strangers = /(?![\u0300-\u0331])[^\p{ASCII}\p{L}\p{N}\p{Co}]/gu;

const forms = new Map<string, string>();
/** Capitals that the index keeps, of those that have been met. */
const keptCapitals = new Set<string>();

/** Scripts whose capitals the index knows: Latin, Greek, Cyrillic, Armenian and the wide forms of Latin. */
const knowsCapitals = /[\u00c0-\u037e\u0380-\u0527\u0531-\u0556\u1e00-\u1fff\uff21-\uff3a]/u;
/** Letters whose accents the index keeps, among those with two. */
const keepsAccents = /[\u01e0\u01e1]/u;

/** A character as the index keeps it, without case and accent, where that is a single code unit too; itself else. */
function formOf(character: string): string {
  let form = forms.get(character);
  if (form === undefined) {
    const [base = character, ...marks] = [...character.normalize('NFD')];
    const isAccented = marks.length > 0 && /[a-z]/iu.test(base) && base.length === 1 && !keepsAccents.test(character);
    const lower = isAccented ? base.toLowerCase() : knowsCapitals.test(character) ? character.toLowerCase() : character;
    form = lower.length === character.length ? lower : character;
    forms.set(character, form);
    if (form.toLowerCase() !== form) keptCapitals.add(form);
  }
  return form;
}

/** A text without case and accents, each code unit in its place, so that what is found in it stands there in the text. */
export function searchedForm(text: string): string {
  let keeps = false;
  const known = text.replace(mayChange, (character) => {
    const form = formOf(character);
    keeps ||= keptCapitals.has(form);
    return form;
  });
  return keeps ? known.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : known.toLowerCase();
}

/**
 * A text for an index, without signs that FTS5 does not know and would take for letters. What a word is follows from the
 * Unicode of this runtime alone then.
 */
export function indexedForm(text: string): string {
  return text.replace(strangers, ' ');
}

/** The words of a text, as an index takes them apart. */
export function searchedWords(text: string): string[] {
  return searchedForm(text).match(word) ?? [];
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  const whole = code >= 0xdc00 && code <= 0xdfff ? text.codePointAt(at - 1) : text.codePointAt(at);
  return whole !== undefined && wordCharacter.test(String.fromCodePoint(whole));
}

/** Where the word that begins at a place ends. */
function endOfWord(form: string, at: number): number {
  let end = at;
  while (end < form.length && isWordAt(form, end)) end += 1;
  return end;
}

/** Where a term that begins at a place ends; undefined where it does not stand there. */
function endOfTerm(form: string, at: number, { words, open }: SearchTerm): number | undefined {
  let place = at;
  for (const [index, wanted] of words.entries()) {
    if (index > 0) {
      while (place < form.length && !isWordAt(form, place)) place += 1;
      if (!form.startsWith(wanted, place)) return undefined;
    }
    const end = place + wanted.length;
    const goesOn = isWordAt(form, end);
    if (goesOn && !(open && index === words.length - 1)) return undefined;
    place = goesOn ? endOfWord(form, end) : end;
  }
  return place;
}

/**
 * Where a term stands in a text, in order.
 *
 * @param form of the text, by `searchedForm`
 * @param most how many at the most
 */
export function placesOf(form: string, term: SearchTerm, most = Number.POSITIVE_INFINITY): Span[] {
  const [first = ''] = term.words;
  const found: Span[] = [];
  if (first === '') return found;
  for (let at = form.indexOf(first); at >= 0 && found.length < most; at = form.indexOf(first, at + 1)) {
    if (at > 0 && isWordAt(form, at - 1)) continue;
    const end = endOfTerm(form, at, term);
    if (end !== undefined) found.push({ start: at, end });
  }
  return found;
}

/** Where any of the terms stands in a text, in order and apart from one another. */
export function placesOfAny(text: string, terms: readonly SearchTerm[], most = 2000): Span[] {
  const form = searchedForm(text);
  const all = terms.flatMap((term) => placesOf(form, term, most)).sort((one, other) => one.start - other.start);
  const apart: Span[] = [];
  for (const span of all) {
    const last = apart.at(-1);
    if (last !== undefined && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart.slice(0, most);
}

/**
 * Whether every term stands in a text.
 *
 * @param form of the text, by `searchedForm`
 */
export function standsIn(text: string, terms: readonly SearchTerm[], form = searchedForm(text)): boolean {
  return terms.every((term) => placesOf(form, term, 1).length > 0);
}
