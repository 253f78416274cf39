import { isGoverned } from '../discourse/governed.ts';
import type { Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';
import { nationsFor } from '../gazetteer/countries.ts';
import type { Sentence } from '../reading/reading.ts';

/** Those who are joined to a subject, from the nearest to the first: `Kenya, | Uganda and | Rwanda |`. */
export function joinedTo(stage: Stage, sentence: Sentence, subject: Subject): Subject[] {
  const { tokens, pack } = stage.view.reading;
  const joined: Subject[] = [];
  let first = subject.from;
  let listed = false;
  for (;;) {
    const next = joinedBefore(stage, sentence, first, listed);
    if (!next) return joined;
    for (let at = next.to; at < first; at += 1)
      if (pack.and.has(tokens[at]?.lower ?? '') || pack.clauses.with.has(tokens[at]?.lower ?? '')) listed = true;
    joined.push(next);
    first = next.from;
  }
}

/** `Mexico and | the US |`: what is joined to a subject by a comma or "and". */
function joinedBefore(stage: Stage, sentence: Sentence, from: number, listed: boolean): Subject | undefined {
  const { reading, names } = stage.view;
  const { tokens, pack } = reading;
  let at = behindApposition(stage, sentence, from) ?? from - 1;
  // `la Asociación de Camioneros | (ACC)`: the short form stands for the name before it.
  if (tokens[at]?.text === '(' && names.mentionAt.has(at - 1)) at = (names.mentionAt.get(at - 1)?.from ?? at) - 1;
  while (
    at > sentence.from &&
    (pack.honorifics.has(tokens[at]?.lower ?? '') ||
      pack.determiners.has(tokens[at]?.lower ?? '') ||
      pack.officeModifiers.has(tokens[at]?.lower ?? '') ||
      pack.partyNouns.has(tokens[at]?.lower ?? '') ||
      nationsFor(pack).demonyms.has(tokens[at]?.lower ?? '') ||
      pack.offices.has(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  const joint = tokens[at];
  if (!joint || at <= sentence.from) return undefined;
  if (!pack.and.has(joint.lower) && joint.text !== ',' && !pack.clauses.with.has(joint.lower)) return undefined;
  let left = at - 1;
  if (tokens[left]?.text === ',') left -= 1;
  // `the Energy Directorate (NVE) and | the Survey |`
  if (tokens[left]?.text === ')') {
    while (left > sentence.from && tokens[left]?.text !== '(') left -= 1;
    left -= 1;
  }
  const mention = names.mentionAt.get(left);
  const entity = names.at.get(left);
  // `The Secretary and | the Foreign Minister |`
  if (!mention && pack.and.has(joint.lower) && pack.offices.has(tokens[left]?.lower ?? '')) {
    let first = left;
    while (
      first > sentence.from &&
      (pack.officeModifiers.has(tokens[first - 1]?.lower ?? '') || pack.offices.has(tokens[first - 1]?.lower ?? ''))
    )
      first -= 1;
    if (pack.determiners.has(tokens[first - 1]?.lower ?? '')) first -= 1;
    return { from: first, to: left + 1, head: tokens[left]?.lower };
  }
  // `The Ministry and | the University of Mona |`
  const noun = !mention && pack.and.has(joint.lower) && pack.organisationNouns.has(tokens[left]?.lower ?? '');
  if (noun && pack.clauses.definites.has(tokens[left - 1]?.lower ?? ''))
    return { from: left - 1, to: left + 1, head: tokens[left]?.lower };
  // `El Gobierno colombiano y | la Asociación |`
  if (mention?.adjective && entity && pack.headFirst && pack.stateNouns.has(tokens[left - 1]?.lower ?? ''))
    return { from: left - 1, to: left + 1, entity };
  if (!mention || !entity || mention.adjective) return undefined;
  // `al sur de Talca y | Perú | pondrá`: what a preposition governs is no subject.
  const place = entity.kind === 'place' && entity.code === undefined;
  if (place && pack.and.has(joint.lower) && isGoverned(stage.view, mention.from, sentence.from)) return undefined;
  // `said Ann Roe, her office`: a comma joins the first of a list that "and" closes, or two states that open a headline.
  const headline = mention.from === sentence.from && entity.code !== undefined;
  if (joint.text === ',' && !listed && !headline) return undefined;
  // A comma alone may end an introduction: `In Mexico, Harris ...`.
  if (joint.text === ',' && pack.prepositions.has(tokens[mention.from - 1]?.lower ?? '')) return undefined;
  return { from: mention.from, to: mention.to, entity };
}

/** `y el primer ministro marroquí, | Aziz Benjelloun |`: the token before the role that a name is set beside. */
function behindApposition(stage: Stage, sentence: Sentence, from: number): number | undefined {
  const { reading, names } = stage.view;
  const { tokens, pack } = reading;
  let comma = from - 1;
  // `the Minister of Trade, | Ms | Lee`
  while (pack.honorifics.has(tokens[comma]?.lower ?? '')) comma -= 1;
  if (tokens[comma]?.text !== ',' || names.at.get(from)?.kind !== 'person') return undefined;
  let office = false;
  for (let at = comma - 1; at > Math.max(sentence.from, from - 16); at -= 1) {
    // `la presidenta de la Red de Aguas | (RA) |, Ana Ruiz`
    if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(') at -= 3;
    const token = tokens[at];
    if (!token || names.at.get(at)?.kind === 'person') return undefined;
    if (pack.offices.has(token.lower)) office = true;
    // `..., Ana Ruiz, y | de Perú, Luis Rey`: the office is the one that several share.
    if (pack.and.has(token.lower) && pack.ofWords.has(tokens[at + 1]?.lower ?? '')) return at;
    // `el ministro de Energía y Minas, Luis Rey`: a further field of the office.
    if (pack.and.has(token.lower) && !office && tokens[at + 1]?.capital) continue;
    if (token.kind === 'mark' || pack.and.has(token.lower)) return office ? at : undefined;
  }
  return undefined;
}
