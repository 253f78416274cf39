import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { namedIn } from './named-in.ts';
import { isConditional, isUnreal } from './triggers.ts';
import { isInfinitive } from './verbs.ts';

/** How many tokens the owner's name may take. */
const reach = 10;

/** `el compromiso | de Panamá de reparar | el cable`: whose pledge it is undertakes it. */
export function ownedPledge(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  const status = pack.future.ownedPledges.get(tokens[at]?.lower ?? '');
  if (status === undefined || !pack.clauses.of.has(tokens[at + 1]?.lower ?? '')) return undefined;
  if (isUnreal(view.reading, sentence.from, at)) return undefined;
  const verb = verbBehind(course, sentence, at + 2);
  if (verb === undefined) return undefined;
  const parties = namedIn(course.stage, at + 2, verb);
  if (parties.length === 0) return undefined;
  const whole = { from: verb, to: clauseEnd(view, sentence, verb) };
  const firm = isConditional(view.reading, whole.from, sentence.to) ? 'conditional' : status;
  const reason = `${tokens[at]?.text ?? ''} + verb`;
  const found = splitItems(view, whole).map((item) =>
    make(course, sentence, item, { parties, status: firm, confidence: 0.75, reason }),
  );
  return { found, to: whole.to };
}

/** The infinitive behind a further "of", with nothing but a name before it. */
function verbBehind({ stage }: Course, sentence: Sentence, from: number): number | undefined {
  const { reading, names } = stage.view;
  const { tokens, pack } = reading;
  for (let at = from + 1; at < Math.min(sentence.to - 1, from + reach); at += 1) {
    const linked = pack.clauses.of.has(tokens[at - 1]?.lower ?? '');
    if (linked && isInfinitive(reading, pack.clauses.nots.has(tokens[at]?.lower ?? '') ? at + 1 : at)) return at;
    const token = tokens[at - 1];
    const small = pack.determiners.has(token?.lower ?? '') || pack.and.has(token?.lower ?? '') || linked;
    if (!token || !(names.at.has(at - 1) || token.capital || small)) return undefined;
  }
  return undefined;
}
