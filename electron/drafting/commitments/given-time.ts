import type { Sentence } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import { addressees } from './addressees.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { speakerBefore } from './speaker.ts';
import { isUnreal } from './triggers.ts';
import { isInfinitive, mayBeVerb } from './verbs.ts';

/** How many tokens may stand between the verb and the time that it gives. */
const reach = 12;

/** `gives Kenya | until 31 December | to open ...`, `dio a Acme | un plazo de 30 días | para retirar ...`: whoever is given a time should do it. */
export function givenTime(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  if (!pack.asking.givingTime.has(tokens[at]?.lower ?? '') || isUnreal(reading, sentence.from, at)) return undefined;
  for (let next = at + 2; next < Math.min(sentence.to - 3, at + reach); next += 1) {
    if (tokens[next]?.kind === 'mark' && tokens[next]?.text !== ',') return undefined;
    const time = timeAt(course, next);
    if (time === undefined) continue;
    const verb = time + 1;
    const deed =
      isInfinitive(reading, verb) || (pack.asking.toDo === pack.clauses.infinitiveMark && mayBeVerb(reading, verb));
    if (tokens[time]?.lower !== pack.asking.toDo || !deed) return undefined;
    return hit(course, sentence, { at, time: next, verb });
  }
  return undefined;
}

/** The token behind `until 31 December`, `90 days`, `un plazo de 30 días`. */
function timeAt(course: Course, at: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  if (pack.asking.untils.has(tokens[at]?.lower ?? '')) {
    const date = course.dates[firstFrom(course.dates, ({ from }) => from < at)];
    if (!date || date.from > at + 2) return undefined;
    return date.to;
  }
  const number = tokens[at]?.kind === 'number' || pack.numberWords.has(tokens[at]?.lower ?? '');
  return number && pack.units.has(tokens[at + 1]?.lower ?? '') ? at + 2 : undefined;
}

function hit(
  course: Course,
  sentence: Sentence,
  { at, time, verb }: { at: number; time: number; verb: number },
): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  // `un plazo de | 30 días`: the noun for the time is nobody.
  let end = time;
  while (end > at + 1 && (pack.clauses.of.has(tokens[end - 1]?.lower ?? '') || isTerm(course, end - 1))) end -= 1;
  if (end <= at + 1) return undefined;
  const { parties, named } = addressees(course, sentence, at, at + 1, end);
  const item = { from: verb, to: clauseEnd(course.stage.view, sentence, verb) };
  if (parties.length === 0 || item.to - item.from < 2) return undefined;
  const by = speakerBefore(course, sentence, at);
  const told = {
    parties,
    by,
    status: 'requested' as const,
    confidence: named ? 0.72 : 0.6,
    reason: 'a time is given to do it',
  };
  return { found: [make(course, sentence, item, told)], to: item.to };
}

/** `un plazo`: an article and a noun of time. */
function isTerm(course: Course, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  const { lower = '', capital } = tokens[at] ?? {};
  if (pack.numberWords.get(lower) === 1) return true;
  return !capital && pack.numberWords.get(tokens[at - 1]?.lower ?? '') === 1 && !pack.partyNouns.has(lower);
}
