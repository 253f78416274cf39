import type { Reading } from '../reading/reading.ts';
import { lookUp } from './gazetteer.ts';

/** What stands around a name that makes it a place; undefined where nothing does. */
export function placeSign(reading: Reading, from: number, to: number): string | undefined {
  if (isFollowedByKind(reading, from, to)) return 'named as a place';
  if (isWithin(reading, from, to)) return 'a place in a place';
  if (isSite(reading, from)) return 'where something stands';
  if (isInList(reading, from) || isBesidePlace(reading, from, to)) return 'in a list of places';
  if (isHome(reading, from)) return 'where somebody is from';
  if (isEndOfRoad(reading, from, to)) return 'one end of a road or a line';
  if (isCalledFrom(reading, from)) return 'where somebody speaks from';
  if (isWhere(reading, from, to) || isWayFrom(reading, from)) return 'where something stands or somebody goes';
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
  return next > to + 1 && pack.writing.plural.test(kind) && pack.placeFollowers.has(kind) && !tokens[next]?.capital;
}

/** `the dam at | Magat |`, `a battalion at | Baggao |` */
function isSite({ tokens, pack }: Reading, from: number): boolean {
  return pack.nameWords.atWords.has(tokens[from - 1]?.lower ?? '') && pack.sites.has(tokens[from - 2]?.lower ?? '');
}

/** `de Tambo, | en el departamento de | Rivera`: behind the comma, what the place is a part of. */
function isPartOfRegion({ tokens, pack }: Pick<Reading, 'tokens' | 'pack'>, from: number): boolean {
  let at = pack.inWords.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (pack.articles.has(tokens[at]?.lower ?? '')) at += 1;
  const noun = tokens[at];
  return (
    noun?.capital === false && pack.settlementNouns.has(noun.lower) && pack.ofWords.has(tokens[at + 1]?.lower ?? '')
  );
}

/** `move to | Debrecen | in Hungary`, `in | Lahore |, Pakistan`: behind a preposition, and a known place holds it. */
function isWithin({ tokens, pack, text }: Reading, from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (
    !(pack.placeWords.has(before) || pack.inWords.has(before) || pack.nameWords.atWords.has(before)) ||
    tokens[to - 1]?.possessive
  )
    return false;
  const link = tokens[to];
  if (link?.text === ',' && isPartOfRegion({ tokens, pack }, to + 1)) return true;
  if (link?.text !== ',' && !pack.inWords.has(link?.lower ?? '')) return false;
  for (let end = to + 4; end > to + 1; end -= 1) {
    const last = tokens[end - 1];
    if (!last?.capital || last.possessive) continue;
    const known = lookUp(pack, text.slice(tokens[to + 1]?.start, last.end));
    if (known?.kind === 'country' || known?.kind === 'place') return true;
  }
  return false;
}

/** `the road between Tolna and | Berek |`, `between here and | Berek |`, `el ramal a | Rufo |` */
function isEndOfRoad(reading: Reading, from: number, to: number): boolean {
  const { tokens, pack, text } = reading;
  const before = tokens[from - 1]?.lower ?? '';
  if (pack.betweenWords.has(before))
    return pack.and.has(tokens[to]?.lower ?? '') && (isRoad(reading, from - 2) || isKnownAt(reading, to + 1));
  if (pack.towardWords.has(before)) return pack.roads.has(tokens[from - 2]?.lower ?? '');
  if (!pack.and.has(before)) return false;
  let first = from - 2;
  while (tokens[first]?.capital && first > from - 5) first -= 1;
  const here = pack.nameWords.here.has(tokens[first]?.lower ?? '') && first === from - 2;
  if (!pack.betweenWords.has(tokens[here ? first - 1 : first]?.lower ?? '')) return false;
  const name = text.slice(tokens[first + 1]?.start, tokens[from - 2]?.end);
  return here || isRoad(reading, first - 1) || lookUp(pack, name)?.kind === 'place';
}

/** Whether a known place begins at a token. */
function isKnownAt({ tokens, pack, text }: Reading, at: number): boolean {
  for (let end = at + 3; end > at; end -= 1) {
    const last = tokens[end - 1];
    if (!last?.capital || last.possessive || tokens[end]?.capital) continue;
    const known = lookUp(pack, text.slice(tokens[at]?.start, last.end));
    if (known?.kind === 'place' || known?.kind === 'country') return true;
  }
  return false;
}

/** `Cartagena, Santa Marta, | Turbo | y Neiva`: a known place right before it or behind it in a list that a preposition of place governs. */
function isBesidePlace(reading: Reading, from: number, to: number): boolean {
  const { tokens, pack } = reading;
  if (tokens[from - 1]?.capital || tokens[to - 1]?.possessive) return false;
  const ties = (at: number) => tokens[at]?.text === ',' || pack.and.has(tokens[at]?.lower ?? '');
  if (!ties(from - 1) && !ties(to)) return false;
  let first = from;
  while (first > from - 12 && ties(first - 1) && tokens[first - 2]?.capital) {
    first -= 2;
    while (tokens[first - 1]?.capital) first -= 1;
  }
  const governor = tokens[first - 1]?.lower ?? '';
  const placed = pack.inWords.has(governor) || pack.nameWords.atWords.has(governor) || pack.betweenWords.has(governor);
  const ofPlaces = pack.ofWords.has(governor) && pack.governors.has(tokens[first - 2]?.lower ?? '');
  if (!(placed || ofPlaces)) return false;
  const ahead = ties(from - 1) && [from - 2, from - 3].some((at) => at >= first && isKnownAt(reading, at));
  return ahead || (ties(to) && isKnownAt(reading, to + 1));
}

/** `Kevin Stott, 52, of | Pontefract |` */
function isHome({ tokens, pack }: Reading, from: number): boolean {
  const aged =
    tokens[from - 2]?.text === ',' && /^\d\d$/.test(tokens[from - 3]?.text ?? '') && tokens[from - 4]?.text === ',';
  return (
    aged &&
    (pack.ofWords.has(tokens[from - 1]?.lower ?? '') || pack.nameWords.fromWords.has(tokens[from - 1]?.lower ?? ''))
  );
}

/** `the | road | between`, `la | línea | de autobús entre` */
function isRoad({ tokens, pack }: Reading, at: number): boolean {
  if (pack.roads.has(tokens[at]?.lower ?? '')) return true;
  return pack.ofWords.has(tokens[at - 1]?.lower ?? '') && pack.roads.has(tokens[at - 2]?.lower ?? '');
}

/** `by telephone from | Mytra |`, `por teléfono desde | Mitra |` */
function isCalledFrom({ tokens, pack }: Reading, from: number): boolean {
  return (
    pack.nameWords.fromWords.has(tokens[from - 1]?.lower ?? '') && pack.callWords.has(tokens[from - 2]?.lower ?? '')
  );
}

/** `At | Lower Wick |, where the river ...`, `en | Mitra |, donde llueve`: the clause behind the comma says that it is a place. */
function isWhere({ tokens, pack }: Reading, from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const placed = pack.inWords.has(before) || pack.nameWords.atWords.has(before) || pack.placeWords.has(before);
  return placed && tokens[to]?.text === ',' && pack.doers.whereWords.has(tokens[to + 1]?.lower ?? '');
}

/** `would fly from | Wau |`, `comes from | Rehoboth | once a month` */
function isWayFrom({ tokens, pack }: Reading, from: number): boolean {
  return (
    pack.nameWords.fromWords.has(tokens[from - 1]?.lower ?? '') &&
    pack.nameWords.comingWords.has(tokens[from - 2]?.lower ?? '')
  );
}

/** How many tokens back a list of places may have begun. */
const listReach = 24;

/** `in Vukovar, | Baja | and | Galați |`: the list began behind "in", and single names make it up. */
function isInList({ tokens, pack }: Reading, from: number): boolean {
  if (tokens[from - 1]?.capital) return false;
  let at = from - 1;
  for (let steps = 0; steps < listReach; steps += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (pack.inWords.has(token.lower) && !token.capital) return at < from - 1;
    if (pack.nameWords.atWords.has(token.lower)) return at < from - 1 && pack.sites.has(tokens[at - 1]?.lower ?? '');
    if (!(token.text === ',' || pack.and.has(token.lower) || (token.capital && !token.possessive))) return false;
    if (token.capital && tokens[at - 1]?.capital && tokens[at - 2]?.capital) return false;
    at -= 1;
  }
  return false;
}
