import type { Sentence } from '../reading/reading.ts';
import type { Stretch } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { make } from './make.ts';
import { twoNations } from './nations.ts';
import { partiesOf } from './parties.ts';
import { isFuture, isInfinitive } from './verbs.ts';

/** A sentence that ends with a colon and speaks of agreements: its parties and firmness hold for the list below it. */
export function listOpens(
  course: Course,
  sentence: Sentence,
  found: readonly FoundCommitment[],
): FoundCommitment | undefined {
  const { reading } = course.stage.view;
  if (!reading.text.slice(sentence.start, sentence.end).endsWith(':')) return undefined;
  let at = -1;
  for (let token = sentence.from; token < sentence.to; token += 1)
    if (reading.pack.listOpeners.has(reading.tokens[token]?.lower ?? '')) at = token;
  if (at < 0) return undefined;
  const known = found.at(-1);
  const status = reading.pack.clauses.pledging.test(reading.tokens[at]?.lower ?? '') ? 'pledged' : 'agreed';
  const parties = known?.parties ?? partiesOf(course.stage, sentence, at, course.memory).parties;
  const fallback =
    parties.length > 0 ? parties : course.memory.group.length > 0 ? course.memory.group : twoNations(course.stage);
  return make(
    course,
    sentence,
    { from: sentence.from, to: sentence.to },
    { parties: fallback, status, confidence: 0.7, reason: 'list' },
  );
}

/** The lines of such a list; several may stand in one paragraph. */
export function byListing(course: Course, sentence: Sentence, list: FoundCommitment): FoundCommitment[] {
  const { tokens } = course.stage.view.reading;
  const found: FoundCommitment[] = [];
  let from = sentence.from;
  for (let at = sentence.from + 1; at <= sentence.to; at += 1) {
    const bullet = at === sentence.to || (/^[-•*–]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.capital === true);
    if (!bullet) continue;
    const item = lineOf(course, sentence, { from, to: at }, list);
    if (item) found.push(item);
    from = at;
  }
  return found;
}

function lineOf(course: Course, sentence: Sentence, line: Stretch, list: FoundCommitment): FoundCommitment | undefined {
  const { reading } = course.stage.view;
  let { from } = line;
  while (from < line.to && reading.tokens[from]?.kind !== 'word') from += 1;
  if (reading.tokens[from]?.lower === 'to') from += 1;
  const verb = reading.tokens[from];
  if (!verb) return undefined;
  const lowered = isInfinitive({ ...reading, tokens: [{ ...verb, capital: false }] }, 0) || isFuture(reading, from);
  if (!lowered && line.to - from < 3) return undefined;
  let { to } = line;
  while (to > from && /^[.;,]$/.test(reading.tokens[to - 1]?.text ?? '')) to -= 1;
  return make(
    course,
    sentence,
    { from, to },
    {
      parties: list.parties,
      status: list.status,
      confidence: lowered ? 0.8 : 0.62,
      reason: 'item of a list of agreements',
      line: true,
    },
  );
}
