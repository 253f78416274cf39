import { personFor } from '../discourse/referents.ts';
import type { Sentence } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import type { Course } from './find-commitments.ts';
import { speakerBefore } from './speaker.ts';

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
  if (!date || date.from >= to) return to;
  return pack.prepositions.has(tokens[date.from - 1]?.lower ?? '') ? date.from - 1 : date.from;
}
