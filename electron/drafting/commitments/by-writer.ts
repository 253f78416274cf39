import type { Sentence } from '../reading/reading.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { make } from './make.ts';
import { partiesOf } from './parties.ts';
import { isInfinitive } from './verbs.ts';

/** `I would ask two things of Ann Roe. Open the books. And she should name a date.`: a writer's own requests, in one paragraph. */
export function byWriter(course: Course, sentence: Sentence): FoundCommitment[] {
  const { memory } = course;
  const asks = askedOf(course, sentence);
  if (asks) {
    memory.asked = { name: asks.name, block: sentence.block };
    return [];
  }
  if (memory.asked?.block !== sentence.block) return [];
  const verb = askedVerb(course, sentence, memory.asked.name === undefined);
  if (verb === undefined) return [];
  const item = { from: verb, to: clauseEnd(course.stage.view, sentence, verb) };
  if (item.to - item.from < 2) return [];
  const { name } = memory.asked;
  const parties = name === undefined ? partiesOf(course.stage, sentence, verb - 1, memory).parties : [name];
  return [
    make(course, sentence, item, { parties, status: 'requested', confidence: 0.66, reason: 'asked by the writer' }),
  ];
}

/** Of whom a sentence in the first person asks things; without a name where the next sentences say it: `Here is what I would ask.` */
function askedOf({ stage }: Course, sentence: Sentence): { readonly name: string | undefined } | undefined {
  const { names, quoted, reading } = stage.view;
  const { tokens, pack } = reading;
  // `What ought to be done is simple.`
  const open = tokens[sentence.from]?.text === '¿' ? sentence.from + 1 : sentence.from;
  const short = sentence.to - sentence.from <= 12;
  if (
    short &&
    pack.asking.openers.some((words) => words.every((word, offset) => tokens[open + offset]?.lower === word))
  )
    return { name: undefined };
  let first = false;
  let asks = false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (quoted[at]) return undefined;
    if (pack.clauses.firstPerson.has(lower)) first = true;
    if (
      (first || pack.clauses.dropsSubject) &&
      pack.clauses.askingThings.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`)
    )
      asks = true;
    const entity = names.at.get(at);
    if (asks && entity && entity.kind !== 'place') return { name: entity.name };
  }
  const closes = /^[.:]$/.test(tokens[sentence.to - 1]?.text ?? '');
  const last = `${tokens[sentence.to - 2]?.lower ?? ''} ${tokens[sentence.to - 1]?.text ?? ''}`;
  return closes && asks && pack.clauses.askingThings.has(last) ? { name: undefined } : undefined;
}

/** The verb of `Open the books`, `And close the door`, `She should open`. */
function askedVerb(course: Course, sentence: Sentence, open: boolean): number | undefined {
  const { quoted, reading } = course.stage.view;
  const { tokens, pack } = reading;
  const from = pack.and.has(tokens[sentence.from]?.lower ?? '') ? sentence.from + 1 : sentence.from;
  if (quoted[from]) return undefined;
  const wished = wishedVerb(course, from, sentence.to);
  if (open && wished !== undefined) return wished;
  const opener = tokens[from];
  if (!open && opener && isInfinitive({ ...reading, tokens: [{ ...opener, capital: false }] }, 0)) return from;
  for (let at = from + 1; at < Math.min(sentence.to - 2, from + 5); at += 1)
    if (pack.clauses.oughts.has(tokens[at]?.lower ?? '')) {
      const next = tokens[at + 1]?.lower === pack.clauses.infinitiveMark ? at + 2 : at + 1;
      const unknown = open && tokens[next]?.kind === 'word' && !pack.negations.has(tokens[next]?.lower ?? '');
      if (isInfinitive(reading, next) || unknown) return next;
    }
  return undefined;
}

/** `Que el Banco de España | publique | cada año el mapa`: the wish, behind whoever is asked. */
function wishedVerb({ stage }: Course, from: number, limit: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  if (!pack.clauses.dropsSubject || !pack.clauses.that.has(tokens[from]?.lower ?? '')) return undefined;
  for (let at = from + 2; at < Math.min(limit - 2, from + 10); at += 1) {
    const { lower = '', capital, kind } = tokens[at] ?? {};
    if (kind === 'mark' && tokens[at]?.text !== ',') return undefined;
    const noun =
      pack.determiners.has(tokens[at - 1]?.lower ?? '') || pack.prepositions.has(tokens[at - 1]?.lower ?? '');
    const plain = kind === 'word' && !capital && !noun && !pack.prepositions.has(lower) && !pack.determiners.has(lower);
    if (plain && pack.forms.wish.test(lower) && !pack.functionWords.has(lower)) return at;
  }
  return undefined;
}
