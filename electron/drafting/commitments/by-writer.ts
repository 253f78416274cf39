import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { make } from './make.ts';
import { isInfinitive } from './verbs.ts';

/** `I would ask two things of Ann Roe. Open the books. And she should name a date.`: a writer's own requests, in one paragraph. */
export function byWriter(course: Course, sentence: Sentence): FoundCommitment[] {
  const { memory } = course;
  const name = askedOf(course, sentence);
  if (name !== undefined) {
    memory.asked = { name, block: sentence.block };
    return [];
  }
  if (memory.asked?.block !== sentence.block) return [];
  const verb = askedVerb(course, sentence);
  if (verb === undefined) return [];
  const item = { from: verb, to: clauseEnd(course.stage.view, sentence, verb) };
  if (item.to - item.from < 2) return [];
  const parties = [memory.asked.name];
  return [
    make(course, sentence, item, { parties, status: 'requested', confidence: 0.66, reason: 'asked by the writer' }),
  ];
}

/** The person of whom a sentence in the first person asks things. */
function askedOf({ stage }: Course, sentence: Sentence): string | undefined {
  const { names, quoted, reading } = stage.view;
  const { tokens, pack } = reading;
  let first = false;
  let asks = false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (quoted[at]) return undefined;
    if (pack.clauses.firstPerson.has(lower)) first = true;
    if (first && pack.clauses.askingThings.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`)) asks = true;
    const entity = names.at.get(at);
    if (asks && entity && entity.kind !== 'place') return entity.name;
  }
  return undefined;
}

/** The verb of `Open the books`, `And close the door`, `She should open`. */
function askedVerb({ stage }: Course, sentence: Sentence): number | undefined {
  const { quoted, reading } = stage.view;
  const { tokens, pack } = reading;
  const from = pack.and.has(tokens[sentence.from]?.lower ?? '') ? sentence.from + 1 : sentence.from;
  if (quoted[from]) return undefined;
  const opener = tokens[from];
  if (opener && isInfinitive({ ...reading, tokens: [{ ...opener, capital: false }] }, 0)) return from;
  for (let at = from + 1; at < Math.min(sentence.to - 2, from + 5); at += 1)
    if (pack.clauses.oughts.has(tokens[at]?.lower ?? '') && isInfinitive(reading, at + 1)) return at + 1;
  return undefined;
}
