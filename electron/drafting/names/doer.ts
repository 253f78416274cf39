import { triggerAt } from '../commitments/triggers.ts';
import { isFutureAction, isInfinitive } from '../commitments/verbs.ts';
import type { Reading } from '../reading/reading.ts';
import type { Verdict } from './judge.ts';

/** How far behind a name "its" still tells of what bears the name. */
const reach = 8;

/** A name that no list has, and that does what a body does: `Telmar said it will`, `Telmar will share its masts`, `Numerix comprará`. */
export function bodyByDeeds(reading: Reading, { from, to }: Verdict): { confidence: number; rule: string } | undefined {
  if (reading.tokens[to - 1]?.possessive || governed(reading, from) || isCommon(reading, from, to)) return undefined;
  const verb = deedBehind(reading, to);
  if (saysOfItself(reading, to)) return { confidence: 0.7, rule: 'says what it will do' };
  if (verb === undefined) return undefined;
  const { tokens, pack } = reading;
  if (pack.doers.bodyDeeds.test(tokens[verb]?.lower ?? '')) return { confidence: 0.6, rule: 'does what a body does' };
  for (let at = verb + 1; at < verb + reach; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
    if (pack.bodyPronouns.has(token.lower)) return { confidence: 0.6, rule: 'what it does is its own' };
    if (pack.clauses.that.has(token.lower) || pack.speech.has(token.lower)) return undefined;
  }
  return undefined;
}

/** The verb of what a name will do or has undertaken to do, right behind it; undefined where it undertakes nothing. */
export function deedBehind(reading: Reading, to: number): number | undefined {
  const { tokens, pack } = reading;
  let at = to;
  while (at < to + 3 && pack.doers.beforeDeed.has(tokens[at]?.lower ?? '')) at += 1;
  if (isFutureAction(reading, at)) return at;
  if (pack.clauses.willWords.has(tokens[at]?.lower ?? ''))
    return [at + 1, at + 2].find((verb) => isInfinitive(reading, verb));
  const trigger = triggerAt(reading, at) ?? triggerAt(reading, at - 1);
  if (!trigger || trigger.trigger.status === 'requested' || trigger.to <= at) return undefined;
  return isInfinitive(reading, trigger.to) ? trigger.to : undefined;
}

/** `said Tuesday | it will |`, `said that | it has |` */
function saysOfItself({ tokens, pack }: Reading, to: number): boolean {
  if (!pack.speech.has(tokens[to]?.lower ?? '')) return false;
  for (let at = to + 1; at < to + 5; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (pack.talk.bodyPronouns.has(token.lower)) {
      const next = tokens[at + 1]?.lower ?? '';
      return (
        pack.clauses.willWords.has(next) ||
        pack.clauses.wouldWords.has(next) ||
        pack.doers.beforeDeed.has(next) ||
        pack.doers.ownVerbs.test(next)
      );
    }
    if (pack.clauses.that.has(token.lower)) continue;
    if (pack.pronouns.has(token.lower) || pack.determiners.has(token.lower)) return false;
  }
  return false;
}

/** `the Group will`, `el Ministerio transferirá`: a noun with a capital is no name. `Rijksmuseum voor | Volkenkunst |` is half of one. */
export function isCommon({ tokens, pack }: Reading, from: number, to: number): boolean {
  const lower = tokens[from]?.lower ?? '';
  const before = tokens[from - 1];
  const half =
    before?.kind === 'word' &&
    !before.capital &&
    tokens[from - 2]?.capital &&
    !pack.functionWords.has(tokens[from - 2]?.lower ?? '');
  if (half && !pack.speech.has(before.lower) && !pack.functionWords.has(before.lower)) return true;
  if (to - from > 1) return false;
  return [
    pack.organisationHeads,
    pack.organisationTails,
    pack.partyNouns,
    pack.organisationNouns,
    pack.stateNouns,
  ].some((nouns) => nouns.has(lower));
}

/** `the shares of | Telmar | will`: what stands behind a preposition is not what does it. */
function governed({ tokens, pack }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  return before?.kind === 'word' && (pack.prepositions.has(before.lower) || pack.ofWords.has(before.lower));
}
