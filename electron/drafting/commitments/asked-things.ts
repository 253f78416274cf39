import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { speakerBefore } from './speaker.ts';
import { isUnreal } from './triggers.ts';
import { isInfinitive } from './verbs.ts';

/** What is asked of nobody in particular: `called for a trial in 50 schools`, `urged the release of`, `exigió la retirada de`. */
export function askedThing(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { reading } = course.stage.view;
  const asked = calledFor(course, sentence, at) ?? toBeDone(course, sentence, at) ?? deedAsked(course, sentence, at);
  if (asked === undefined || isUnreal(reading, sentence.from, at)) return undefined;
  const by = speakerBefore(course, sentence, at);
  const item = { from: asked, to: clauseEnd(course.stage.view, sentence, asked) };
  if (by === undefined || item.to - item.from < 3) return undefined;
  const reason = `asked: ${reading.tokens[at]?.text ?? ''}`;
  const told = { parties: [], by, status: 'requested' as const, confidence: 0.55, reason };
  return { found: [make(course, sentence, item, told)], to: item.to };
}

/** `has called for | a trial |`, `appealed to donors for | $3 million |`: with its verb where somebody stands between the two. */
function calledFor({ stage }: Course, sentence: Sentence, at: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  const { callingFor, stillAsking } = pack.asking;
  const { lower = '' } = tokens[at] ?? {};
  const still = stillAsking.has(lower) && pack.doers.passiveMarks.has(tokens[at - 1]?.lower ?? '');
  if (!still && !callingFor.has(lower)) return undefined;
  for (let mark = at + 1; mark < Math.min(sentence.to - 2, at + (still ? 2 : 6)); mark += 1) {
    if (tokens[mark]?.kind === 'mark') return undefined;
    if (!pack.forWords.has(tokens[mark]?.lower ?? '')) continue;
    const next = tokens[mark + 1];
    const sum = next?.kind === 'number' || /^[$€£]$/.test(next?.text ?? '');
    const thing = pack.determiners.has(next?.lower ?? '') && !pack.units.has(tokens[mark + 2]?.lower ?? '');
    const lasts = next?.kind === 'number' && pack.units.has(tokens[mark + 2]?.lower ?? '');
    if (!(sum || thing) || lasts) return undefined;
    return mark === at + 1 ? mark + 1 : at;
  }
  return undefined;
}

/** `asked for | the scans to be kept here |`: the thing and what is to be done with it. */
function toBeDone({ stage }: Course, sentence: Sentence, at: number): number | undefined {
  const { reading } = stage.view;
  const { tokens, pack } = reading;
  if (!pack.clauses.askingFor.has(tokens[at]?.lower ?? '') || !pack.forWords.has(tokens[at + 1]?.lower ?? ''))
    return undefined;
  if (!pack.determiners.has(tokens[at + 2]?.lower ?? '')) return undefined;
  for (let mark = at + 4; mark < Math.min(sentence.to - 2, at + 14); mark += 1) {
    if (tokens[mark]?.kind === 'mark') return undefined;
    if (tokens[mark]?.lower !== pack.clauses.infinitiveMark) continue;
    const be = pack.clauses.be.has(tokens[mark + 1]?.lower ?? '');
    return be || isInfinitive(reading, mark + 1) ? at + 2 : undefined;
  }
  return undefined;
}

/** `urged | the prompt release of |`, `requested | the help of |` */
function deedAsked({ stage }: Course, sentence: Sentence, at: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  if (!pack.asking.askingDeeds.has(tokens[at]?.lower ?? '') || !pack.determiners.has(tokens[at + 1]?.lower ?? ''))
    return undefined;
  for (let noun = at + 2; noun < Math.min(sentence.to - 2, at + 5); noun += 1) {
    const { kind, lower = '' } = tokens[noun] ?? {};
    if (kind !== 'word') return undefined;
    if (pack.deedNouns.has(lower) || pack.asking.askedNouns.has(lower)) return at + 1;
    if (pack.prepositions.has(lower)) return undefined;
  }
  return undefined;
}
