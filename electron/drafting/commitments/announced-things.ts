import { subjectBefore } from '../discourse/subjects.ts';
import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { canUndertake, firmness, negated } from './future.ts';
import { isRelative } from './future-ending.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { partiesOf } from './parties.ts';
import { isFuture } from './verbs.ts';

/**
 * `anunció que cada familia recibirá un bono y que las viviendas estarán listas`: where what is announced has a thing
 * for its subject, whoever announces it undertakes it; one undertaking for each clause.
 */
export function announced(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  if (!pack.future.announcing.test(tokens[at]?.lower ?? '') || negated(course, at)) return undefined;
  const parties = partiesOf(course.stage, sentence, at, course.memory).parties;
  if (parties.length === 0) return undefined;
  const found: FoundCommitment[] = [];
  let to = at + 1;
  for (let that = thatAfter(course, sentence, at); that !== undefined; that = nextThat(course, sentence, to)) {
    const end = beforeNextThat(course, that + 1, clauseEnd(course.stage.view, sentence, that + 1));
    const item = ofThings(course, sentence, that + 1, end);
    if (item)
      found.push(
        make(course, sentence, item, {
          parties,
          status: firmness(course, sentence),
          confidence: 0.62,
          reason: 'announced: what will be done',
        }),
      );
    else if (found.length === 0) return undefined;
    to = end;
  }
  return found.length > 0 ? { found, to } : undefined;
}

/** The "que" at most a few words behind the verb. */
function thatAfter(course: Course, sentence: Sentence, verb: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 6); at += 1) {
    if (pack.clauses.that.has(tokens[at]?.lower ?? '')) return isRelative(course, at) ? undefined : at;
    if (tokens[at]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** `..., y | que | las viviendas`: the same verb goes on. */
function nextThat(course: Course, sentence: Sentence, end: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  for (let at = end; at < Math.min(sentence.to, end + 3); at += 1)
    if (pack.clauses.that.has(tokens[at]?.lower ?? '') && pack.and.has(tokens[at - 1]?.lower ?? '')) return at;
  return undefined;
}

/** Where a second "y que" ends the clause. */
function beforeNextThat(course: Course, from: number, to: number): number {
  const { tokens, pack } = course.stage.view.reading;
  for (let at = from + 2; at < to; at += 1)
    if (pack.and.has(tokens[at]?.lower ?? '') && pack.clauses.that.has(tokens[at + 1]?.lower ?? '')) return at;
  return to;
}

/** The clause, where its verb lies ahead and no party stands as its subject. */
function ofThings(
  course: Course,
  sentence: Sentence,
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  for (let at = from + 1; at < to; at += 1) {
    if (!isFuture(view.reading, at) || pack.clauses.supposing.has(tokens[at]?.lower ?? '')) continue;
    if (negated(course, at) || view.quoted[at]) return undefined;
    const subject = subjectBefore(view, sentence, at, from);
    const named = subject?.entity !== undefined && subject.from >= from;
    if (named || !subject || canUndertake(course, subject.from, subject.head, subject.entity?.kind)) return undefined;
    return { from, to };
  }
  return undefined;
}
