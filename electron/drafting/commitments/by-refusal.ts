import { subjectBefore } from '../discourse/subjects.ts';
import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import { canUndertake, firmness } from './future.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { issuer, partiesOf } from './parties.ts';
import { isFutureAction, isInfinitive } from './verbs.ts';

/** How many tokens the one may take who will be spared: no employee, no house on low land. */
const longest = 12;

/** What will not be done, where somebody is bound to it: a thing that nobody will suffer, or a deed left undone up to a day. */
export function byRefusal(course: Course, sentence: Sentence, at: number): Hit | undefined {
  return nobodyWill(course, sentence, at) ?? willNot(course, sentence, at);
}

/** `| No employee will be made redundant |`, `| Nobody will lose | a post`: told of all, at the head of a clause. */
function nobodyWill(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  const { willWords, be } = pack.clauses;
  if (!willWords.has(tokens[at]?.lower ?? '')) return undefined;
  const done = be.has(tokens[at + 1]?.lower ?? '') && pack.future.spared.test(tokens[at + 2]?.lower ?? '');
  if (!done && !isInfinitive(view.reading, at + 1)) return undefined;
  let from = at - 1;
  while (from > sentence.from && at - from < longest && !pack.future.nobodyWords.has(tokens[from]?.lower ?? '')) {
    if (tokens[from]?.kind === 'mark') return undefined;
    from -= 1;
  }
  if (!pack.future.nobodyWords.has(tokens[from]?.lower ?? '')) return undefined;
  const opens = from === sentence.from || pack.clauses.that.has(tokens[from - 1]?.lower ?? '') || done;
  if (!opens) return undefined;
  return hit(course, sentence, { from, verb: at + 1, parties: issuer(course.stage), confidence: 0.55 });
}

/** `Acme | will not raise | fares before 2028`, `las empresas | no despedirán | a nadie hasta mayo`: a party, and up to when. */
function willNot(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  const { willWords, nots } = pack.clauses;
  const modal = willWords.has(tokens[at]?.lower ?? '') && nots.has(tokens[at + 1]?.lower ?? '');
  const verb = modal ? at + 2 : at + 1;
  if (!modal && !(nots.has(tokens[at]?.lower ?? '') && isFutureAction(view.reading, verb))) return undefined;
  if (modal && !isInfinitive(view.reading, verb)) return undefined;
  const to = clauseEnd(view, sentence, verb);
  if (!isBound(course, verb, to) && !isLaidDown(course, sentence, at)) return undefined;
  const subject = subjectBefore(view, sentence, at);
  if (!subject || !canUndertake(course, subject.from, subject.head, subject.entity?.kind)) return undefined;
  const { parties } = partiesOf(course.stage, sentence, at, course.memory);
  if (parties.length === 0) return undefined;
  return hit(course, sentence, { from: modal ? at + 1 : at, verb, parties, confidence: 0.58 });
}

/** `El acta establece que las empresas | no descontarán | los días`: a paper lays it down. */
function isLaidDown({ stage }: Course, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = stage.view.reading;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 24); back -= 1)
    if (pack.future.layingDown.test(tokens[back]?.lower ?? ''))
      return pack.clauses.that.has(tokens[back + 1]?.lower ?? '');
  return false;
}

/** `before 2028`, `hasta mayo`: a date behind a word that makes it a deadline. */
function isBound({ dates, stage }: Course, from: number, to: number): boolean {
  const { tokens, pack } = stage.view.reading;
  return dates.some((date) => date.from > from && date.to <= to && nearDeadline(date.from));
  function nearDeadline(at: number): boolean {
    for (let back = at; back >= at - 3; back -= 1)
      if (pack.clauses.deadlines.has(tokens[back]?.lower ?? '')) return true;
    return false;
  }
}

interface Refusal {
  readonly from: number;
  readonly verb: number;
  readonly parties: readonly string[];
  readonly confidence: number;
}

function hit(course: Course, sentence: Sentence, { from, verb, parties, confidence }: Refusal): Hit {
  const item = { from, to: clauseEnd(course.stage.view, sentence, verb) };
  const status = firmness(course, sentence);
  return {
    found: [make(course, sentence, item, { parties, status, confidence, reason: 'what will not be done' })],
    to: item.to,
  };
}
