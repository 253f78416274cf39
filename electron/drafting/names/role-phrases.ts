import { type Reading, type Sentence, spanOf } from '../reading/reading.ts';
import type { Entity, Names, RoleFound } from './entity.ts';

export const isRoleNoun = ({ pack }: Reading, lower: string) =>
  pack.offices.has(lower) || (lower.length > 5 && pack.officeEnding.test(lower) && !pack.notOffices.has(lower));

/** Back over `of X`, `de X y Y` to the noun of the role; -1 where something else comes first. */
export function officeThroughLinks(reading: Reading, names: Names, sentence: Sentence, near: number): number {
  const { tokens, pack } = reading;
  let linked = false;
  for (let at = near; at >= Math.max(sentence.from, near - 10); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (linked && pack.offices.has(token.lower)) return at;
    const entity = names.at.get(at);
    if (entity?.kind === 'person') return -1;
    const ties = pack.ofWords.has(token.lower) || pack.forWords.has(token.lower);
    const isLink = (ties || pack.articles.has(token.lower) || pack.and.has(token.lower)) && !token.capital;
    if (ties) linked = true;
    else if (
      !isLink &&
      !token.capital &&
      !pack.officeModifiers.has(token.lower) &&
      !pack.organisationHeads.has(token.lower) &&
      !pack.portfolios.has(token.lower)
    )
      return -1;
  }
  return -1;
}

/** Takes in the adjectives, names and further role nouns that stand before the noun of a role. */
export function modifiersBefore(reading: Reading, names: Names, sentence: Sentence, from: number): number {
  const { tokens, pack } = reading;
  let first = from;
  while (first - 1 >= sentence.from && from - first < 6) {
    const token = tokens[first - 1];
    if (token?.kind !== 'word' || pack.weekdays.has(token.lower)) break;
    if (pack.honorifics.has(token.lower) && !pack.offices.has(token.lower)) break;
    const entity = names.at.get(first - 1);
    const named = entity !== undefined && entity.kind !== 'person';
    const plain =
      pack.officeModifiers.has(token.lower) ||
      pack.offices.has(token.lower) ||
      pack.organisationHeads.has(token.lower) ||
      (pack.officeEnding.test(token.lower) && token.lower.length > 5 && pack.roleByEnding);
    const capital = token.capital && !pack.functionWords.has(token.lower);
    if (entity?.kind === 'person' || (!named && !plain && !capital)) break;
    if (pack.headFirst && !plain) break;
    first -= 1;
  }
  return first;
}

/** `the bank’s | country | director`: plain words between the determiner and the noun of the role. */
export function toDeterminer(reading: Reading, names: Names, sentence: Sentence, from: number): number {
  const { tokens, pack } = reading;
  for (let at = from - 1; at >= Math.max(sentence.from, from - 3); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return from;
    if (token.possessive || pack.determiners.has(token.lower)) return at + 1;
    if (token.capital || pack.functionWords.has(token.lower) || pack.speech.has(token.lower) || names.at.has(at))
      return from;
  }
  return from;
}

export function closesApposition({ tokens, pack }: Reading, sentence: Sentence, at: number): boolean {
  const token = tokens[at];
  if (at >= sentence.to || !token) return true;
  if (/^[,.;:()!?—–”"»]$/.test(token.text)) return true;
  if (pack.and.has(token.lower)) return true;
  // `La delegada del Gobierno, Ana Ruiz | ha manifestado |`: the second comma is often left out.
  return (
    pack.verbFirst &&
    (pack.speech.has(token.lower) || pack.clauses.auxiliaries.has(token.lower) || pack.clauses.isToldVerb(token.lower))
  );
}

/** Whether a phrase is a role: its noun stands before the first preposition or relative. */
export function headsRole(reading: Reading, names: Names, from: number, to: number): boolean {
  const { tokens, pack } = reading;
  if (names.at.get(from)?.kind === 'person' || pack.copulas.has(tokens[from]?.lower ?? '')) return false;
  for (let at = from; at < to && at < from + 9; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind !== 'word' && token.text !== '-') return false;
    if (pack.offices.has(token.lower) || (isRoleNoun(reading, token.lower) && !token.capital)) return true;
    if (names.at.get(at)?.kind === 'person') return false;
    if (pack.prepositions.has(token.lower) || (pack.speech.has(token.lower) && !token.possessive)) return false;
    if (pack.clauseSigns.has(token.lower)) return false;
    if (pack.futureVerb?.test(token.lower)) return false;
  }
  return false;
}

export function endOfRole(reading: Reading, names: Names, sentence: Sentence, from: number): number {
  const { tokens, pack } = reading;
  let at = from;
  for (; at < Math.min(sentence.to, from + 18); at += 1) {
    const token = tokens[at];
    if (!token || /^(?:[,;:.)!?(—–“”"«»]|\.\.\.)$/.test(token.text)) break;
    if (pack.roleEnds.has(token.lower)) break;
    // `as chair | and accepted | the offer`
    if (pack.and.has(token.lower) && pack.clauses.isToldVerb(tokens[at + 1]?.lower ?? '')) break;
    if (
      pack.and.has(token.lower) &&
      (names.at.get(at + 1)?.kind === 'person' ||
        (pack.determiners.has(tokens[at + 1]?.lower ?? '') && !pack.nameArticles.has(tokens[at + 1]?.lower ?? '')))
    )
      break;
    if (at > from && names.at.get(at)?.kind === 'person') break;
  }
  return at;
}

export function isKindOfBody({ tokens, pack }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !token.capital &&
    (pack.partyNouns.has(token.lower) || pack.organisationHeads.has(token.lower))
  );
}

export function makeRole(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
  rule: string,
): RoleFound | undefined {
  if (to <= from) return undefined;
  const span = spanOf(reading.tokens, from, to);
  const text = reading.text.slice(span.start, span.end);
  let affiliation: string | undefined;
  let country: string | undefined;
  for (let at = from; at < to; at += 1) {
    const entity = names.at.get(at);
    if (entity?.kind === 'organisation') affiliation = entity.name;
    else if (entity?.kind === 'place' && entity.code !== undefined) country ??= entity.name;
  }
  const before = names.at.get(from - 1);
  if (
    affiliation === undefined &&
    before &&
    before.kind !== 'person' &&
    (reading.tokens[from - 1]?.possessive ?? false)
  )
    affiliation = before.name;
  if (affiliation === undefined && reading.pack.bodyPronouns.has(reading.tokens[from - 1]?.lower ?? ''))
    affiliation = bodyBefore(reading, names, from - 1)?.name;
  return {
    ...span,
    text,
    affiliation: affiliation ?? country,
    past: reading.pack.formerWords.has(text.split(' ')[0]?.toLowerCase() ?? ''),
    kin: reading.pack.kin.has(text.split(' ')[0]?.toLowerCase() ?? ''),
    rule,
  };
}

/** `Shelterline called on ... | Its | director`: the body named last, in this sentence or the one before. */
function bodyBefore(reading: Reading, names: Names, at: number): Entity | undefined {
  const sentence = reading.sentences[(reading.sentenceOf[at] ?? 0) - 1] ?? reading.sentences[0];
  for (let before = at - 1; before >= (sentence?.from ?? 0); before -= 1) {
    const entity = names.at.get(before);
    if (entity?.kind === 'organisation') return entity;
  }
  return undefined;
}
