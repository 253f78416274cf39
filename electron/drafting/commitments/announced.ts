import type { Sentence } from '../reading/reading.ts';
import type { Course } from './find-commitments.ts';
import { isConditional } from './triggers.ts';

/** How far before "would" the verb that announces it may stand: right before its clause, or behind "that". */
const near = 8;
const far = 28;
/** How far behind it that verb may stand at the end of the sentence. */
const reachBehind = 60;

/**
 * The verb of speech that announces what would be done: `said it | would close`, `told us that if prices fell, they |
 * would sell`; or, behind a condition, the one that ends the sentence. Undefined where it is a guess or a supposition.
 */
export function announcedBy(course: Course, sentence: Sentence, at: number): number | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  let comma = false;
  let condition = false;
  for (let back = at - 1; back >= Math.max(sentence.from, at - far); back -= 1) {
    if (view.quoted[back]) continue;
    const { text = '', lower = '' } = tokens[back] ?? {};
    if (text === ';' || text === ':') return undefined;
    if (text === ',') comma = true;
    if (pack.clauses.ifs.has(lower) && comma) condition = true;
    else if (at - back <= near && (pack.clauses.notAnnounced.has(lower) || pack.negations.has(lower))) return undefined;
    if (!pack.speech.has(lower) || view.names.at.has(back)) continue;
    if (pack.clauses.guessing.has(lower) || isPaper(course, sentence, back)) return undefined;
    const that = saysThat(course, back, at);
    return that || (at - back <= near && !comma) || condition ? back : joinedTo(course, back, at);
  }
  const supposed = condition || isConditional(view.reading, at, sentence.to);
  return supposed ? saidBehind(course, sentence, at) : undefined;
}

/** `said | that |`, `told us | that |`, `announced, with some pride, | that |`: behind a few words, or behind a circumstance in commas. */
function saysThat(course: Course, said: number, limit: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  let behind = said;
  if (tokens[said + 1]?.text === ',')
    for (let at = said + 2; at < limit && behind === said; at += 1) if (tokens[at]?.text === ',') behind = at;
  return [1, 2, 3, 4].some((offset) => {
    const near = tokens[said + offset]?.lower ?? '';
    return pack.clauses.that.has(near) || pack.clauses.that.has(tokens[behind + offset]?.lower ?? '');
  });
}

/** `The daily X had said that Kenya would pay`: a paper's words about others. */
function isPaper(course: Course, sentence: Sentence, said: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  for (let at = said - 1; at >= Math.max(sentence.from, said - 12); at -= 1)
    if (pack.clauses.mediaNouns.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `said the ministry was reading it and | would seek`: the second verb of what is said. */
function joinedTo(course: Course, said: number, at: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  // `and | would seek`, `and | Germany | would double its share`
  for (let back = at - 1; back > at - 4; back -= 1) if (pack.and.has(tokens[back]?.lower ?? '')) return said;
  return undefined;
}

/** `If it grows, the bureau would open the dam, | an official told reporters |` */
function saidBehind(course: Course, sentence: Sentence, at: number): number | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  let comma = false;
  for (let next = at; next < Math.min(sentence.to, at + reachBehind); next += 1) {
    if (view.quoted[next]) continue;
    if (tokens[next]?.text === ',') comma = true;
    const lower = tokens[next]?.lower ?? '';
    if (comma && pack.speech.has(lower) && !pack.clauses.guessing.has(lower)) return next;
  }
  return undefined;
}
