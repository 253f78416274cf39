import type { Reading } from '../reading/reading.ts';
import { lookUp } from './gazetteer.ts';

/** What stands around a name that makes it a place; undefined where nothing does. */
export function placeSign(reading: Reading, from: number, to: number): string | undefined {
  if (isFollowedByKind(reading, from, to)) return 'named as a place';
  if (isWithin(reading, from, to)) return 'a place in a place';
  if (isSite(reading, from)) return 'where something stands';
  if (isInList(reading, from)) return 'in a list of places';
  return undefined;
}

/** `| Lai Chau | province`, `| Macduff | harbour`, `| Cagayan | and Isabela provinces` */
function isFollowedByKind({ tokens, pack }: Reading, from: number, to: number): boolean {
  if (tokens[to - 1]?.possessive || tokens[from - 1]?.capital) return false;
  if (pack.placeFollowers.has(tokens[to]?.lower ?? '')) return !tokens[to]?.capital;
  if (!pack.and.has(tokens[to]?.lower ?? '')) return false;
  let next = to + 1;
  while (tokens[next]?.capital && next < to + 4) next += 1;
  const kind = tokens[next]?.lower ?? '';
  return next > to + 1 && kind.endsWith('s') && pack.placeFollowers.has(kind) && !tokens[next]?.capital;
}

/** `the dam at | Magat |`, `a battalion at | Baggao |` */
function isSite({ tokens, pack }: Reading, from: number): boolean {
  return tokens[from - 1]?.lower === 'at' && pack.sites.has(tokens[from - 2]?.lower ?? '');
}

/** `move to | Debrecen | in Hungary`, `in | Lahore |, Pakistan`: behind a preposition, and a known place holds it. */
function isWithin({ tokens, pack, text }: Reading, from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (!(pack.placeWords.has(before) || pack.inWords.has(before) || before === 'at') || tokens[to - 1]?.possessive)
    return false;
  const link = tokens[to];
  if (link?.text !== ',' && !pack.inWords.has(link?.lower ?? '')) return false;
  for (let end = to + 4; end > to + 1; end -= 1) {
    const last = tokens[end - 1];
    if (!last?.capital || last.possessive) continue;
    const known = lookUp(text.slice(tokens[to + 1]?.start, last.end));
    if (known?.kind === 'country' || known?.kind === 'place') return true;
  }
  return false;
}

/** `in Vukovar, | Baja | and | Galați |`: the list began behind "in", and single names make it up. */
function isInList({ tokens, pack }: Reading, from: number): boolean {
  if (tokens[from - 1]?.capital) return false;
  let at = from - 1;
  for (let steps = 0; steps < 8; steps += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (pack.inWords.has(token.lower) && !token.capital) return at < from - 1;
    if (!(token.text === ',' || pack.and.has(token.lower) || (token.capital && !token.possessive))) return false;
    if (token.capital && tokens[at - 1]?.capital && tokens[at - 2]?.capital) return false;
    at -= 1;
  }
  return false;
}
