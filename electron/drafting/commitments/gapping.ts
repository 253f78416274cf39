import type { Sentence } from '../reading/reading.ts';
import { clauseEnd, type Stretch } from './clause.ts';
import type { Course } from './find-commitments.ts';
import { isInfinitive } from './verbs.ts';

/** Parties further on in a sentence, each with its own deed and no verb of undertaking. */
export interface Gapped {
  /** The token at which the deed of the first party ends. */
  readonly first: number;
  readonly rest: readonly { readonly party: string; readonly item: Stretch }[];
}

/** How far on such parties are looked for, so that the work stays linear in a sentence without end. */
const reach = 120;

/** `Chile agreed to pay, | Peru to build | and | Bolivia to share |`; `Chile se comprometió a pagar y | Perú, a construir |` */
export function gapped(course: Course, sentence: Sentence, from: number): Gapped | undefined {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  const starts: { joint: number; verb: number; party: string }[] = [];
  for (let at = from + 1; at < Math.min(sentence.to - 3, from + reach); at += 1) {
    if (view.quoted[at] || /^[;:]$/.test(tokens[at]?.text ?? '')) break;
    if (tokens[at]?.text !== ',' && !pack.and.has(tokens[at]?.lower ?? '')) continue;
    let next = at + 1;
    if (pack.and.has(tokens[next]?.lower ?? '')) next += 1;
    if (pack.clauses.articles.has(tokens[next]?.lower ?? '')) next += 1;
    const mention = view.names.mentionAt.get(next);
    const party = view.names.at.get(next);
    if (!mention || !party || mention.from !== next || mention.adjective) continue;
    const mark = tokens[mention.to]?.text === ',' && pack.clauses.dropsSubject ? mention.to + 1 : mention.to;
    const verb = mark + 1;
    if (!pack.doers.deedMarks.has(tokens[mark]?.lower ?? '') || !isInfinitive(view.reading, verb)) continue;
    starts.push({ joint: at, verb, party: party.name });
    at = verb;
  }
  const [first] = starts;
  if (!first) return undefined;
  const rest = starts.map(({ verb, party }, index) => {
    const to = Math.min(starts[index + 1]?.joint ?? sentence.to, clauseEnd(view, sentence, verb));
    return { party, item: { from: verb, to: Math.max(to, verb + 1) } };
  });
  return { first: first.joint, rest };
}
