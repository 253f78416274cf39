import { personFor } from '../discourse/referents.ts';
import type { Sentence } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import type { Course } from './find-commitments.ts';
import { namedIn } from './named-in.ts';
import { partiesOf } from './parties.ts';
import { speakerBefore } from './speaker.ts';
import { isInfinitive } from './verbs.ts';

/** `called on | her | to`, `urged | him | to`: the person for whom the pronoun stands, who is not the one that asks. */
export function personAsked(course: Course, sentence: Sentence, verb: number, at: number): string | undefined {
  const gender = course.stage.view.reading.pack.pronouns.get(course.stage.view.reading.tokens[at]?.lower ?? '')?.gender;
  if (gender === undefined) return undefined;
  const name = personFor(course.stage, at, gender)?.name;
  return name === speakerBefore(course, sentence, verb) ? undefined : name;
}

/** `asked the state police | on Tuesday | to`: where a date ends the words of those who are asked. */
export function beforeDate(course: Course, from: number, to: number): number {
  const { tokens, pack } = course.stage.view.reading;
  const date = course.dates[firstFrom(course.dates, (one) => one.from <= from)];
  if (!date || date.from >= to) return beforeMeans(course, from, to);
  return pack.prepositions.has(tokens[date.from - 1]?.lower ?? '') ? date.from - 1 : date.from;
}

/** `asked the council | in a letter | to`: how it was asked is no part of who is asked. */
function beforeMeans({ stage }: Course, from: number, to: number): number {
  const { tokens, pack } = stage.view.reading;
  const nouns = [pack.partyNouns, pack.organisationNouns, pack.stateNouns, pack.offices, pack.clauses.peopleGroups];
  for (let at = from + 1; at < to - 1; at += 1) {
    const means = pack.inWords.has(tokens[at]?.lower ?? '') && !tokens[at + 1]?.capital;
    if (means && nouns.some((some) => some.has(tokens[at - 1]?.lower ?? ''))) return at;
  }
  return to;
}

/** `Acme has been ordered by the court | to repay |`: in the passive the subject is asked, and the agent asks. */
export function askedOf(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
): { by: string | undefined; parties: string[]; named: boolean; from: number } | undefined {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  const mark = pack.clauses.infinitiveMark;
  if (mark === undefined || !pack.doers.passiveMarks.has(tokens[at - 1]?.lower ?? '')) return undefined;
  for (let next = to; next < Math.min(sentence.to - 1, to + 10); next += 1) {
    if (tokens[next]?.kind === 'mark') return undefined;
    if (tokens[next]?.lower !== mark || !isInfinitive(reading, next + 1)) continue;
    const { parties } = partiesOf(course.stage, sentence, at, course.memory);
    const [by] = namedIn(course.stage, to, next);
    return parties.length > 0 ? { by, parties, named: true, from: next + 1 } : undefined;
  }
  return undefined;
}
