import type { Sentence } from '../reading/reading.ts';
import { addressees } from './addressees.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';

/** `asked | the legislature | for a grant`: the verb goes with it, without which the words would not tell what is asked. */
function askedFor(course: Course, sentence: Sentence, at: number, to: number, by: string | undefined): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  if (!pack.clauses.askingFor.has(tokens[at]?.lower ?? '')) return undefined;
  for (let mark = to + 1; mark < Math.min(sentence.to - 2, to + 8); mark += 1) {
    if (tokens[mark]?.kind === 'mark') return undefined;
    if (!pack.forWords.has(tokens[mark]?.lower ?? '')) continue;
    const { parties, named } = addressees(course, sentence, at, to, mark);
    const next = tokens[mark + 1];
    const lasting =
      next?.kind === 'number' ||
      (pack.numberWords.get(next?.lower ?? '') ?? 0) > 1 ||
      pack.units.has(next?.lower ?? '');
    const asked = named || pack.clauses.articles.has(tokens[to]?.lower ?? '');
    if (lasting || !asked || parties.length === 0) return undefined;
    const item = { from: at, to: clauseEnd(course.stage.view, sentence, mark) };
    const reason = `asked: ${tokens[at]?.text ?? ''} for`;
    const made = make(course, sentence, item, { parties, by, status: 'requested', confidence: 0.66, reason });
    return { found: [made], to: item.to };
  }
  return undefined;
}

/** `pidió al Gobierno | un plan de empleo |`: what is asked for is a thing. */
export function thing(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
  by: string | undefined,
): Hit | undefined {
  const { reading, names } = course.stage.view;
  const { tokens, pack } = reading;
  if (!pack.clauses.dropsSubject) return askedFor(course, sentence, at, to, by);
  if (!pack.clauses.addressing.has(tokens[to - 1]?.lower ?? '')) return undefined;
  const first = pack.determiners.has(tokens[to]?.lower ?? '') ? to + 1 : to;
  const behind = behindNamed(course, to, sentence.to) ?? names.mentionAt.get(first)?.to ?? first + 1;
  const { parties, named } = addressees(course, sentence, at, to, behind);
  const noun = pack.partyNouns.has(tokens[first]?.lower ?? '');
  if (parties.length === 0 || !(named || noun) || !pack.clauses.askThings.has(tokens[behind]?.lower ?? ''))
    return undefined;
  const item = { from: behind, to: clauseEnd(course.stage.view, sentence, behind) };
  if (item.to - item.from < 2) return undefined;
  const reason = `asked: ${tokens[at]?.text ?? ''}`;
  return {
    found: [make(course, sentence, item, { parties, by, status: 'requested', confidence: 0.66, reason })],
    to: item.to,
  };
}

/** `pidió a la firma de limpieza, | Aguas Rey, | un informe`: the token behind a name that commas set beside them. */
function behindNamed(course: Course, from: number, limit: number): number | undefined {
  const { names, reading } = course.stage.view;
  for (let comma = from + 1; comma < Math.min(limit, from + 8); comma += 1) {
    if (reading.tokens[comma]?.text !== ',') continue;
    const mention = names.mentionAt.get(comma + 1);
    return mention && reading.tokens[mention.to]?.text === ',' ? mention.to + 1 : undefined;
  }
  return undefined;
}
