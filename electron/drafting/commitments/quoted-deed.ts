import type { Trigger } from '../languages/pack.ts';
import type { Sentence } from '../reading/reading.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { partiesOf } from './parties.ts';
import { isInfinitive } from './verbs.ts';

/** `pledged to “take immediate action”`: what is undertaken stands in the words of the paper. */
export function quotedDeed(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
  trigger: Trigger,
): Hit | undefined {
  const { reading, quoted } = course.stage.view;
  if (!/^[“"«]$/.test(reading.tokens[to]?.text ?? '') || quoted[to + 1] !== 1 || trigger.status === 'planned')
    return undefined;
  let verb = to + 1;
  while (verb < to + 3 && reading.pack.clauses.isInnerAdverb(reading.tokens[verb]?.lower ?? '')) verb += 1;
  if (!isInfinitive(reading, verb)) return undefined;
  let end = verb;
  while (end < sentence.to && quoted[end] === 1) end += 1;
  while (end > verb && /^[,.;:…!?”"»]$/.test(reading.tokens[end - 1]?.text ?? '')) end -= 1;
  if (end - verb < 2) return undefined;
  const { parties } = partiesOf(course.stage, sentence, at, course.memory);
  const reason = `${trigger.status}, in the words of the source`;
  const made = make(
    course,
    sentence,
    { from: verb, to: end },
    { parties, status: trigger.status, confidence: 0.8, reason },
  );
  return { found: [made], to: end };
}
