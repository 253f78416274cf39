import { type Reading, type Sentence, spanOf } from '../reading/reading.ts';
import type { Names, RoleFound } from './entity.ts';

/** Gives an office in the plural to all whose names follow it: `los presidentes Ana Ruiz y Luis Rey`. */
export function shareRoles(reading: Reading, names: Names): void {
  const { tokens, pack } = reading;
  if (pack.pluralOffices.size === 0) return;
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (!pack.pluralOffices.has(tokens[at]?.lower ?? '') || names.at.get(at)?.kind === 'person') continue;
      const before = tokens[at - 1];
      if (
        pack.headFirst &&
        before &&
        !pack.determiners.has(before.lower) &&
        before.kind === 'word' &&
        !/^\d+$/.test(before.text)
      )
        continue;
      share(reading, names, sentence, at);
    }
  }
}

/** How far the names may stand from their office. */
const reach = 60;

/** `los ministros de Chile, | Ana Ruiz |, y de Perú, | Luis Rey |`; `los consejeros | Oria | y | Martín |` */
function share(reading: Reading, names: Names, sentence: Sentence, office: number): void {
  const { tokens, pack } = reading;
  let from = office;
  let shared = office + 1;
  let named = 0;
  let behindNames = false;
  for (let at = office + 1; at < Math.min(sentence.to, office + reach); ) {
    const mention = names.mentionAt.get(at);
    const person = names.at.get(at);
    if (person?.kind === 'person' && mention) {
      // `los gobernadores Ana Ruiz, | de Loreto |; Luis Rey, | de Puno |`: each place behind its name.
      behindNames ||= named === 0 && at === office + 1;
      const place = behindNames && named < 12 ? placeBehind(reading, names, mention.to) : undefined;
      if (place) {
        person.roles.push(roleOfPlace(reading, names, office, place));
        named += 1;
        from = place.to;
        at = place.to;
        continue;
      }
      const role = roleFrom(reading, names, office, from === office ? Math.max(at, shared) : from, at);
      if (role && named < 12) person.roles.push(role);
      named += 1;
      from = mention.to;
      at = mention.to;
      continue;
    }
    const token = tokens[at];
    if (!token || /^[.:“”"«»()]$/.test(token.text)) return;
    const small = pack.and.has(token.lower) || pack.prepositions.has(token.lower) || pack.determiners.has(token.lower);
    const goesOn = token.kind === 'mark' || small || token.capital || (named === 0 && !pack.speech.has(token.lower));
    if (!goesOn || pack.clauses.isToldVerb(token.lower) || pack.clauses.relatives.has(token.lower)) return;
    // `..., de Hacienda, Luis Rey, y la ministra de Sanidad, Eva Gil`: an office of her own.
    if (pack.offices.has(token.lower)) return;
    if (named === 0) shared = at + 1;
    at += 1;
  }
}

/** `, de Loreto` right behind a name, up to the mark or the "and" that ends it: the tokens from its preposition on. */
function placeBehind(
  { tokens, pack }: Reading,
  names: Names,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const mention = names.mentionAt.get(at + 2);
  if (tokens[at]?.text !== ',' || !pack.ofWords.has(tokens[at + 1]?.lower ?? '') || !mention) return undefined;
  const ends = tokens[mention.to]?.kind === 'mark' || pack.and.has(tokens[mention.to]?.lower ?? '');
  return ends && names.at.get(at + 2)?.kind === 'place' ? { from: at + 1, to: mention.to } : undefined;
}

function roleOfPlace(
  { tokens, text }: Reading,
  names: Names,
  office: number,
  { from, to }: { readonly from: number; readonly to: number },
): RoleFound {
  const span = spanOf(tokens, from, to);
  return {
    ...span,
    text: `${tokens[office]?.text ?? ''} ${text.slice(span.start, span.end)}`,
    affiliation: names.at.get(to - 1)?.name,
    kin: false,
    rule: 'office that several share',
  };
}

/** The office with what follows it, or with the part that stands before this name. */
function roleFrom(reading: Reading, names: Names, office: number, from: number, name: number): RoleFound | undefined {
  const { tokens, pack, text } = reading;
  let to = name;
  while (to > office + 1 && (tokens[to - 1]?.kind === 'mark' || pack.determiners.has(tokens[to - 1]?.lower ?? '')))
    to -= 1;
  // `Defenders of the Harl say`: the office of those who defend it, not of whom it is named after.
  if (to - office > 24 || (to === name - 1 && pack.ofWords.has(tokens[to - 1]?.lower ?? ''))) return undefined;
  let own = from;
  while (own < to && (tokens[own]?.kind === 'mark' || pack.and.has(tokens[own]?.lower ?? ''))) own += 1;
  const first = from <= office + 1 || own >= to || from === name;
  const head = tokens[office]?.text ?? '';
  const only = first ? undefined : placeAlone(reading, names, own, to);
  if (only) return withoutPlace(reading, names, office, only);
  const span = first ? spanOf(tokens, office, endOfShared(reading, names, office, to)) : spanOf(tokens, own, to);
  const words = text.slice(span.start, span.end);
  let affiliation: string | undefined;
  for (let at = first ? office : own; at < to; at += 1) {
    const entity = names.at.get(at);
    if (entity && entity.kind !== 'person') affiliation ??= entity.name;
  }
  return {
    ...span,
    text: first ? words : `${head} ${words}`,
    affiliation,
    kin: false,
    rule: 'office that several share',
  };
}

/** The first complement alone, where a name already stands inside the stretch. */
function endOfShared(reading: Reading, names: Names, office: number, to: number): number {
  for (let at = office + 1; at < to; at += 1) {
    if (names.at.get(at)?.kind === 'person') return reading.tokens[at - 1]?.kind === 'mark' ? at - 1 : at;
  }
  return to;
}

/** `..., y | de Perú |, Luis Rey`: the name of the place where that is all that stands before the name. */
function placeAlone({ tokens, pack }: Reading, names: Names, from: number, to: number): string | undefined {
  const first = pack.ofWords.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const entity = names.at.get(first);
  return entity?.kind === 'place' && (names.mentionAt.get(first)?.to ?? 0) >= to ? entity.name : undefined;
}

/** `ministros de Relaciones Exteriores | de Chile |`: the office without the place of the first. */
function withoutPlace({ tokens, pack, text }: Reading, names: Names, office: number, place: string): RoleFound {
  let to = office + 1;
  while (tokens[to] && tokens[to]?.kind !== 'mark' && names.at.get(to)?.kind !== 'place') to += 1;
  while (
    to > office + 1 &&
    (pack.ofWords.has(tokens[to - 1]?.lower ?? '') || pack.articles.has(tokens[to - 1]?.lower ?? ''))
  )
    to -= 1;
  const span = spanOf(tokens, office, to);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    affiliation: place,
    kin: false,
    rule: 'office that several share',
  };
}
