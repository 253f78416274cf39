import { givenNames } from '../gazetteer/given-names.ts';
import type { Reading } from '../reading/reading.ts';
import { organisationSign } from './body-signs.ts';
import { longestKnown } from './gazetteer.ts';

export function isOffice(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  const { offices, honorifics } = reading.pack;
  if (token.capital && reading.pack.plainOffices.has(token.lower)) return false;
  return offices.has(token.lower) || honorifics.has(token.lower);
}

export function hasOffice(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isOffice(reading, at)) return true;
  return false;
}

/** Behind the last office or title of a run: `Vice President | Kamala Harris`, `Secretary of State | Antony Blinken`. */
export function nameAfterOffice(reading: Reading, from: number, to: number): number {
  const { tokens, pack } = reading;
  // `Commissioners | Thierry Breton`: an office in the plural is no given name.
  const plural = !pack.headFirst && pack.pluralOffices.has(tokens[from]?.lower ?? '');
  const initial = /^\p{Lu}\.$/u.test(tokens[from + 1]?.text ?? '');
  if (plural && (initial || givenNames().has(tokens[from + 1]?.base ?? ''))) return from + 1;
  // `Virginia | Governor | Robert Dale`: a given name that is a state, before an office.
  const ofState = isOffice(reading, from + 1) && to - from >= 4;
  // `Lakshmi Rao, | Dean of Planning | at Acme`: a given name that is an office, behind its holder.
  const ofField = isOffice(reading, from) && pack.ofWords.has(tokens[from + 1]?.lower ?? '');
  const given = givenNames().has(tokens[from]?.base ?? '') && !ofState && !ofField;
  if (given && !pack.honorifics.has(tokens[from]?.lower ?? '')) return from;
  let office = -1;
  for (let at = from; at < to; at += 1) if (isOffice(reading, at)) office = at;
  const body = to - from > 1 && pack.organisationHeads.has(tokens[to - 1]?.lower ?? '');
  if (office < 0) return allModifiers(reading, from, to) && !body && !lookUpBefore(reading, from, to) ? to : from;
  // `Estación Científica Charles Darwin`: a name that begins with the head-word of a body or a place.
  const headed =
    pack.organisationHeads.has(tokens[from]?.lower ?? '') || pack.placeHeads.has(tokens[from]?.lower ?? '');
  if (pack.headFirst && headed && to - from > 2) return from;
  if (office === to - 1) {
    // `Foreign Minister` alone is a role; `Martin King` is a name.
    return pack.portfolios.has(tokens[to - 2]?.lower ?? '') ||
      hasOffice(reading, from, to - 1) ||
      allModifiers(reading, from, to - 1) ||
      to - from === 1 ||
      lookUpBefore(reading, from, to - 1)
      ? to
      : from;
  }
  let next = office + 1;
  const linker = tokens[next]?.lower ?? '';
  if (!tokens[next]?.capital && (pack.linkers.has(linker) || pack.determiners.has(linker))) {
    const behind = behindPortfolio(reading, next + 1, to, pack.forWords.has(linker));
    if (behind !== undefined) return behind;
    for (let at = next; at < to; at += 1) if (givenNames().has(tokens[at]?.base ?? '')) return at;
    const known = longestKnown(reading, next + 1, to);
    next = known && known.to < to ? known.to : to;
    return next >= to || to - next > 4 || !tokens[next]?.capital ? to : next;
  }
  return organisationSign(reading, from, to)?.rule === 'head-word of an organisation' &&
    !givenNames().has(tokens[next]?.base ?? '')
    ? from
    : next;
}

/** `Minister of Foreign and European Affairs | Rastislav Káčer |`: the name behind the fields of work of an office. */
function behindPortfolio({ tokens, pack }: Reading, from: number, to: number, purpose: boolean): number | undefined {
  let at = from;
  while (
    at < to &&
    (pack.portfolios.has(tokens[at]?.lower ?? '') ||
      pack.and.has(tokens[at]?.lower ?? '') ||
      /^[,&]$/.test(tokens[at]?.text ?? '') ||
      pack.articles.has(tokens[at]?.lower ?? ''))
  )
    at += 1;
  // `Special Representative for Disaster | Risk Reduction |`: more of what it is for, unless a given name stands there.
  if (at < to && purpose && !pack.headFirst) {
    while (at < to && !(givenNames().has(tokens[at]?.base ?? '') && at < to - 1)) at += 1;
    return at;
  }
  return at > from && (at === to || (tokens[at]?.capital && to - at <= 4)) ? at : undefined;
}

function lookUpBefore(reading: Reading, from: number, to: number): boolean {
  return longestKnown(reading, from, to)?.to === to;
}

function allModifiers(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!reading.pack.officeModifiers.has(reading.tokens[at]?.lower ?? '')) return false;
  return to > from;
}

/** `Prime Minister (PM) | Imran Khan |`, `Brig. (retd.) | Ugo Fenner |`: the token behind the office, where only its initials or "retired" stand between. */
export function beforeBracket({ tokens, pack }: Reading, from: number): number {
  const retired = tokens[from - 1]?.text === ')' && pack.nameWords.retired.has(inBracket(tokens, from));
  if (retired) return openBefore(tokens, from);
  const short =
    tokens[from - 1]?.text === ')' &&
    tokens[from - 3]?.text === '(' &&
    /^\p{Lu}{2,5}$/u.test(tokens[from - 2]?.text ?? '');
  return short ? from - 3 : from;
}

/** The bracket that the one before a token closes, over one word and its point. */
function openBefore(tokens: Reading['tokens'], from: number): number {
  return tokens[from - 3]?.text === '(' ? from - 3 : from - 4;
}

function inBracket(tokens: Reading['tokens'], from: number): string {
  const open = openBefore(tokens, from);
  return tokens[open]?.text === '(' ? (tokens[open + 1]?.lower ?? '').replace(/\.$/, '') : '';
}

export function precededByTitle(reading: Reading, from: number): boolean {
  const before = reading.tokens[beforeBracket(reading, from) - 1];
  if (before?.kind !== 'word') return false;
  const { honorifics, offices, officeEnding } = reading.pack;
  if (before.possessive) return false;
  if (honorifics.has(before.lower)) return true;
  if (before.capital && beforeBracket(reading, from) < from && offices.has(before.lower)) return true;
  if (
    !before.capital &&
    (offices.has(before.lower) ||
      reading.pack.pluralOffices.has(before.lower) ||
      (before.lower.length > 5 && officeEnding.test(before.lower) && reading.pack.roleByEnding))
  )
    return true;
  return false;
}
