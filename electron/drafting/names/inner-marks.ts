import { givenNames } from '../gazetteer/given-names.ts';
import type { Reading } from '../reading/reading.ts';
import { lookUp } from './gazetteer.ts';

/** `Nestor | "Boy" | Agcaoili`: the token behind a nickname in marks, inside one name; undefined where there is none. */
export function afterNickname({ tokens }: Reading, at: number): number | undefined {
  const bracket = tokens[at]?.text === '(';
  if (!/^[“"‘'«(]$/.test(tokens[at]?.text ?? '') || !tokens[at - 1]?.capital) return undefined;
  // `Elizabeth (Ebeth) Sawchuk`, but not `World Bank (WB) President`.
  if (bracket && !(givenNames().has(tokens[at - 1]?.base ?? '') && /^\p{Lu}\p{Ll}+$/u.test(tokens[at + 1]?.text ?? '')))
    return undefined;
  for (let close = at + 2; close <= at + 3; close += 1) {
    if (!/^[”"’'»)]$/.test(tokens[close]?.text ?? '')) continue;
    const next = tokens[close + 1];
    const inside = tokens[at + 1];
    const spaced =
      (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0) && next?.start === (tokens[close]?.end ?? 0) + 1;
    return inside?.capital && next?.capital && spaced ? close + 1 : undefined;
  }
  return undefined;
}

/**
 * `the Fish, | Food and Allied Workers Union |`: the last token of a body's name that goes on behind a comma. Only behind
 * an article or at the head of a line, where no part is a name by itself, and where the whole ends with its head-word.
 */
export function afterComma(reading: Reading, start: number, at: number, limit: number): number | undefined {
  const { tokens, pack } = reading;
  if (tokens[at]?.text !== ',' || at - start > 2) return undefined;
  const opener = tokens[start - 1];
  const opened = opener === undefined || pack.articles.has(opener.lower) || opener.text === ':';
  if (!opened || !plainWords(reading, start, at)) return undefined;
  let joined = false;
  let from = at + 1;
  for (let next = at + 1; next < Math.min(limit, at + 9); next += 1) {
    const token = tokens[next];
    if (!token) return undefined;
    if (token.text === ',' && !joined && plainWords(reading, from, next)) {
      from = next + 1;
      continue;
    }
    if ((pack.and.has(token.lower) || token.text === '&') && !joined && plainWords(reading, from, next)) {
      joined = true;
      continue;
    }
    if (!token.capital) return undefined;
    const goesOn = pack.jointHeads.has(tokens[next + 1]?.lower ?? '') && tokens[next + 1]?.capital;
    if (joined && pack.jointHeads.has(token.lower) && !goesOn) return next;
  }
  return undefined;
}

/** `the University of Technology, | Jamaica |`: a head-word and a field of work, told from its namesakes by a place. */
export function afterCampus({ tokens, pack, text }: Reading, start: number, at: number): number | undefined {
  const place = tokens[at + 1];
  if (tokens[at]?.text !== ',' || at - start !== 3 || !place?.capital) return undefined;
  const field = pack.fieldNouns.has(tokens[at - 1]?.lower ?? '') && pack.ofWords.has(tokens[at - 2]?.lower ?? '');
  const known = field && pack.organisationHeads.has(tokens[start]?.lower ?? '');
  const kind = known ? lookUp(pack, text.slice(place.start, place.end))?.kind : undefined;
  return kind === 'country' || kind === 'place' ? at + 1 : undefined;
}

/** One or two capitalised words that name nobody and no country by themselves. */
function plainWords({ tokens, pack, text }: Reading, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token?.capital || token.possessive || givenNames().has(token.base) || pack.honorifics.has(token.lower))
      return false;
  }
  return lookUp(pack, text.slice(tokens[from]?.start, tokens[to - 1]?.end)) === undefined;
}
