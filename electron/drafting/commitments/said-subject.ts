import { endingAt, type Subject } from '../discourse/phrases.ts';
import type { Course } from './find-commitments.ts';
import { namesOf } from './parties.ts';

/** The subject with which a clause begins at a token: a name, a pronoun or a short noun phrase; undefined where none does. */
export function opensClause({ stage }: Course, from: number): Subject | undefined {
  const { tokens, pack } = stage.view.reading;
  const first = pack.clauses.that.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  for (let at = first; at < first + 5; at += 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    const found = endingAt(stage.view, at, first);
    const article = pack.determiners.has(tokens[first]?.lower ?? '');
    // `the union | leaders |`: the last noun of the phrase heads it.
    if (found && !(endingAt(stage.view, at + 1, first)?.from === found.from && !found.entity))
      return found.from === first || (article && found.from === first + 1) ? found : undefined;
  }
  return undefined;
}

/** Those with whom a clause begins. */
export function subjectsFrom(course: Course, from: number): string[] {
  const subject = opensClause(course, from);
  return subject ? namesOf(course.stage, subject, course.memory) : [];
}
