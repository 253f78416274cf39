import { plainPhrase } from '../discourse/phrases.ts';
import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import { firmness, negated } from './future.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { partiesOf } from './parties.ts';
import { isInfinitive } from './verbs.ts';

/** What will be done, told by the verb's ending, with a thing for its subject or as a duty. */
export function withoutDoer(course: Course, sentence: Sentence, at: number): Hit | undefined {
  if (negated(course, at)) return undefined;
  return (
    willReceive(course, sentence, at) ??
    willBe(course, sentence, at) ??
    paperPays(course, sentence, at) ??
    meetAgain(course, sentence, at)
  );
}

/** `La ruta 5 | será reabierta |` */
function willBe(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const participle = tokens[at + 1]?.lower ?? '';
  if (!pack.future.willBe.has(tokens[at]?.lower ?? '') || !pack.clauses.doneParticiples.test(participle))
    return undefined;
  let from = at - 1;
  while (from > sentence.from && at - from < 8 && !pack.determiners.has(tokens[from]?.lower ?? '')) {
    if (tokens[from]?.kind === 'mark') return undefined;
    from -= 1;
  }
  const opens =
    from === sentence.from || pack.clauses.that.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.text === ',';
  if (!opens || !pack.determiners.has(tokens[from]?.lower ?? '')) return undefined;
  return hit(course, sentence, { from, verb: at + 1, parties: [], confidence: 0.55, reason: 'future passive' });
}

/** `Los armadores peruanos | recibirán | una compensación`: given to them, by whom is left open. */
function willReceive(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  if (!pack.clauses.receiving.has(tokens[at]?.lower ?? '')) return undefined;
  const object = tokens[at + 1];
  const given =
    object?.kind === 'number' || pack.determiners.has(object?.lower ?? '') || pack.numberWords.has(object?.lower ?? '');
  let from = at - 1;
  while (from > sentence.from && at - from < 8 && !pack.determiners.has(tokens[from]?.lower ?? '')) {
    if (tokens[from]?.kind === 'mark') return undefined;
    from -= 1;
  }
  if (!given || at - from < 2 || !pack.determiners.has(tokens[from]?.lower ?? '')) return undefined;
  if (pack.prepositions.has(tokens[from - 1]?.lower ?? '')) return undefined;
  return hit(course, sentence, {
    from,
    verb: at,
    parties: [],
    confidence: 0.5,
    reason: 'will be given to them, by whom is not told',
  });
}

/** `El plan | subvencionará | las obras`: who pays is not told. */
function paperPays(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { clauses } = view.reading.pack;
  if (!clauses.payingVerbs.test(view.reading.tokens[at]?.lower ?? '')) return undefined;
  const subject = plainPhrase(view, at - 1, sentence.from);
  if (!subject || !clauses.payingPapers.has(subject.head ?? '')) return undefined;
  return hit(course, sentence, { from: at, verb: at, parties: [], confidence: 0.55, reason: 'a plan will pay' });
}

/** `volverán a reunirse`, `deberán publicar`: behind a verb that by itself is no deed. */
function meetAgain(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { reading } = course.stage.view;
  const { future } = reading.pack;
  const { lower = '' } = reading.tokens[at] ?? {};
  const again = future.again?.verbs.has(lower) === true && reading.tokens[at + 1]?.lower === future.again.mark;
  const duty = future.duty.has(lower);
  const verb = again ? at + 2 : at + 1;
  if (
    !(again || duty) ||
    !isInfinitive(reading, verb) ||
    !reading.pack.clauses.dutyVerbs.test(reading.tokens[verb]?.lower ?? '')
  )
    return undefined;
  const { parties } = partiesOf(course.stage, sentence, at, course.memory);
  if (parties.length === 0) return undefined;
  return hit(course, sentence, {
    from: again ? at : verb,
    verb,
    parties,
    confidence: 0.6,
    reason: 'again, or as a duty',
  });
}

interface Deed {
  readonly from: number;
  readonly verb: number;
  readonly parties: readonly string[];
  readonly confidence: number;
  readonly reason: string;
}

function hit(course: Course, sentence: Sentence, { from, verb, ...told }: Deed): Hit {
  const item = { from, to: clauseEnd(course.stage.view, sentence, verb) };
  return { found: [make(course, sentence, item, { ...told, status: firmness(course, sentence) })], to: item.to };
}
