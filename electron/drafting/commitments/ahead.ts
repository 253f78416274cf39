import type { Sentence } from '../reading/reading.ts';
import type { Course } from './find-commitments.ts';
import { subjectsFrom } from './said-subject.ts';

/** `As part of | its pledge to | halve emissions, Acme will ...`: whose it is stands behind the comma that ends the opening. */
export function ownerAhead(
  course: Course,
  sentence: Sentence,
  at: number,
): { parties: string[]; end: number } | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  const owner = tokens[at - 1]?.lower ?? '';
  if (!pack.doers.ownWords.has(owner) || !pack.prepositions.has(tokens[sentence.from]?.lower ?? '')) return undefined;
  for (let comma = at + 1; comma < Math.min(sentence.to - 2, at + 24); comma += 1) {
    if (tokens[comma]?.text !== ',') continue;
    const parties = subjectsFrom(course, comma + 1);
    return parties.length > 0 ? { parties, end: comma } : undefined;
  }
  return undefined;
}
