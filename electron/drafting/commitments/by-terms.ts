import { subjectBefore } from '../discourse/subjects.ts';
import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import { canUndertake, negated } from './future.ts';
import type { Hit } from './hit.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { partiesOf } from './parties.ts';
import { isInfinitive, mayBeVerb } from './verbs.ts';

/** `Under the settlement, Acme | must | publish its prices`: a duty, where the paragraph tells the terms of a paper. */
export function byTerms(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  if (!pack.clauses.duties.has(tokens[at]?.lower ?? '') || negated(course, at)) return undefined;
  let verb = afterAside(course, at + 1);
  const most = verb + 2;
  while (verb < most && !isInfinitive(view.reading, verb) && pack.clauses.isInnerAdverb(tokens[verb]?.lower ?? ''))
    verb += 1;
  const known = isInfinitive(view.reading, verb);
  const object = pack.determiners.has(tokens[verb + 1]?.lower ?? '');
  if (!known && !(object && mayBeVerb(view.reading, verb))) return undefined;
  const before = view.reading.sentences[sentence.index - 1];
  const told = opensTerms(course, sentence) || (before?.block === sentence.block && opensTerms(course, before));
  const subject = told ? subjectBefore(view, sentence, at) : undefined;
  if (!subject || !canUndertake(course, subject.from, subject.head, subject.entity?.kind)) return undefined;
  const { parties } = partiesOf(course.stage, sentence, at, course.memory);
  if (parties.length === 0) return undefined;
  const whole = { from: verb, to: clauseEnd(view, sentence, verb) };
  const found = splitItems(view, whole).map((item) =>
    make(course, sentence, item, { parties, status: 'planned', confidence: 0.6, reason: 'a duty under the terms' }),
  );
  return { found, to: whole.to };
}

/** `must | , within 28 days, | place`: a short aside between two commas. */
function afterAside({ stage }: Course, at: number): number {
  const { tokens } = stage.view.reading;
  if (tokens[at]?.text !== ',') return at;
  for (let end = at + 2; end <= at + 8; end += 1) if (tokens[end]?.text === ',') return end + 1;
  return at;
}

/** `Under a clause added at ...,`, `In the agreement,`, `En virtud del acuerdo,`: the paper, or a part of it, right behind the opener. */
export function opensTerms({ stage }: Pick<Course, 'stage'>, { from, to }: Sentence): boolean {
  const { tokens, pack } = stage.view.reading;
  const { inReturn, termsUnder, termsIn, paperParts, articles, of } = pack.clauses;
  const opener = tokens[from]?.lower ?? '';
  if (inReturn.has(`${opener} ${tokens[from + 1]?.lower}`)) return true;
  const loose = termsUnder.has(opener);
  if (!loose && !termsIn.has(opener)) return false;
  for (let at = from + 1; at < Math.min(to, from + 6); at += 1) {
    const { lower = '', kind } = tokens[at] ?? {};
    if (kind === 'mark') return false;
    const before = tokens[at - 1]?.lower ?? '';
    const near = loose || articles.has(before) || pack.subjects.contracted.has(before);
    if (near && (pack.signables.has(lower) || paperParts.has(lower)) && !of.has(lower)) return true;
  }
  return false;
}
