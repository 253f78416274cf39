import type { Trigger } from '../languages/pack.ts';
import type { Sentence } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import { clauseEnd } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { namedIn } from './named-in.ts';
import { partiesOf } from './parties.ts';
import { isConditional } from './triggers.ts';

/** Nobody is named: those who agreed before. */
export function impersonalParties(course: Course): readonly string[] {
  return course.memory.group.length > 0 ? course.memory.group : course.memory.single;
}

/** `signed a memorandum of understanding`; `the signing of a memorandum between A and B`; `agreed on a ceasefire` */
export function noun(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
  status: FoundCommitment['status'],
  impersonal: boolean,
): Hit | undefined {
  const { view } = course.stage;
  const { reading } = view;
  const whole = clauseEnd(view, sentence, to);
  const end = status === 'done' ? beforeItsTerms(course, to, whole) : whole;
  if (end <= to) return undefined;
  const further = status === 'pledged' ? furtherSum(course, to, end) : undefined;
  // `the | negotiated settlement |`
  const article = reading.tokens[at - 1]?.lower ?? '';
  if (reading.pack.determiners.has(article) && !reading.pack.clauses.both.has(article)) return undefined;
  const reaches = reading.pack.clauses.reaching.has(reading.tokens[at]?.lower ?? '');
  if ((status === 'done' || reaches) && !headIs(course, to, end, reading.pack.signables)) return undefined;
  const deed = status === 'planned' ? (announcedDeed(course, to, end) ?? grant(course, to, end)) : undefined;
  if (status === 'planned' && deed === undefined) return undefined;
  if (status === 'pledged' && reportedByOthers(course, sentence, at)) return undefined;
  if (status === 'pledged' && !isSum(course, to) && !isPledgeable(course, to)) return undefined;
  const offers = reading.pack.clauses.offering.has(reading.tokens[at]?.lower ?? '');
  const counted = reading.pack.numberWords.has(reading.tokens[to]?.lower ?? '');
  if (offers && !isSum(course, to) && !counted && !headIs(course, to, end, reading.pack.clauses.offerables))
    return undefined;
  const from =
    deed ??
    (status === 'done' && impersonal
      ? at + (reading.pack.determiners.has(reading.tokens[at]?.lower ?? '') ? 1 : 0)
      : at);
  const item = { from, to: end };
  const between = namedIn(course.stage, to, end);
  const parties = impersonal
    ? between.length > 0
      ? between
      : [...course.memory.group]
    : partiesOf(course.stage, sentence, at, course.memory).parties;
  if (parties.length === 0) return undefined;
  return {
    found: [
      make(course, sentence, further ? { from, to: further.from - 1 } : item, {
        parties,
        status: status !== 'done' && isConditional(reading, from, sentence.to) ? 'conditional' : status,
        joins: true,
        confidence: 0.82,
        reason: `${reading.tokens[at]?.text ?? ''} + noun`,
      }),
      ...(further
        ? [
            make(
              course,
              sentence,
              { from: further.from, to: end },
              { parties: [further.name], status, confidence: 0.75, reason: 'a further party and its sum' },
            ),
          ]
        : []),
    ],
    to: end,
  };
}

/** `signed an accord | under which Acme will pay`, `firmó un convenio | por el que se compromete a abrir`: what a paper binds to is told apart from its signing. */
function beforeItsTerms({ stage }: Course, from: number, to: number): number {
  const { tokens, pack } = stage.view.reading;
  for (let at = from + 1; at < to - 2; at += 1) {
    const opener = pack.doers.termOpeners.find((words) =>
      words.every((word, index) => tokens[at + index]?.lower === word),
    );
    if (!opener) continue;
    for (let verb = at + opener.length; verb < Math.min(to, at + 18); verb += 1) {
      const lower = tokens[verb]?.lower ?? '';
      if (pack.clauses.isFuture(lower) || pack.clauses.bindingVerbs.has(lower) || pack.future.terms?.binds.test(lower))
        return tokens[at - 1]?.text === ',' ? at - 1 : at;
    }
  }
  return to;
}

/** `anunció | la reapertura del paso |`, `announced | the closure of two plants |` */
function announcedDeed(course: Course, from: number, to: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  // `anunció el pasado martes, | un acuerdo con el Fondo |`
  const dated = course.dates[firstFrom(course.dates, (date) => date.from < from)];
  if (dated && dated.from - from <= 1 && dated.to < to)
    return announcedDeed(course, tokens[dated.to]?.text === ',' ? dated.to + 1 : dated.to, to);
  let at = from;
  while (at < to && at < from + 4 && !pack.deedNouns.has(tokens[at]?.lower ?? '')) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
    if (at > from && pack.prepositions.has(token.lower)) return undefined;
    at += 1;
  }
  if (!pack.deedNouns.has(tokens[at]?.lower ?? '') || !pack.prepositions.has(tokens[at + 1]?.lower ?? ''))
    return undefined;
  return pack.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
}

/** `announced | 500,000 rupees for | each family`: a sum, and for whom it is. */
function grant(course: Course, from: number, to: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  if (!isSum(course, from)) return undefined;
  for (let at = from + 1; at < Math.min(to, from + 7); at += 1) {
    if (tokens[at]?.kind === 'mark') return undefined;
    if (pack.forWords.has(tokens[at]?.lower ?? '')) return at - from > 1 ? from : undefined;
  }
  return undefined;
}

/** `promised | the licence |`, `promised | me the licence |`, `promised | free entry |` */
function isPledgeable(course: Course, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  const first = pack.clauses.toWhom.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const lower = tokens[first]?.lower ?? '';
  return pack.determiners.has(lower) || pack.clauses.pledgedKinds.has(lower) || pack.numberWords.has(lower);
}

/** `Kenya pledged $2 million and | Uganda $1 million |`: the verb goes without saying. */
function furtherSum(course: Course, from: number, to: number): { from: number; name: string } | undefined {
  const { names, reading } = course.stage.view;
  for (let at = from + 1; at < to - 2; at += 1) {
    const mention = names.mentionAt.get(at + 1);
    if (!mention || mention.adjective || !reading.pack.and.has(reading.tokens[at]?.lower ?? '')) continue;
    const name = names.at.get(at + 1)?.name;
    if (name !== undefined && isSum(course, mention.to)) return { from: at + 1, name };
  }
  return undefined;
}

/** `X had said that the ministry promised a rise`: somebody else's claim is no pledge. */
function reportedByOthers(course: Course, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  for (let back = at - 1; back > Math.max(sentence.from, at - 12); back -= 1) {
    if (pack.clauses.that.has(tokens[back]?.lower ?? '') && pack.speech.has(tokens[back - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** `$3 million`, `A$3 million`, `EUR 3 million` */
export function isSum(course: Course, at: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  const first = tokens[at];
  if (pack.scales.has(tokens[at + 1]?.lower ?? '') && pack.numberWords.has(first?.lower ?? '')) return true;
  if (pack.clauses.dropsSubject && (pack.numberWords.get(first?.lower ?? '') ?? 0) > 1) return true;
  if (first?.kind === 'number' || /^[$€£¥]$/.test(first?.text ?? '')) return true;
  return /^\p{Lu}{1,3}$/u.test(first?.text ?? '') && /^(?:[$€£¥]|\d.*)$/.test(tokens[at + 1]?.text ?? '');
}

function headIs(course: Course, from: number, to: number, nouns: ReadonlySet<string>): boolean {
  const { tokens } = course.stage.view.reading;
  const far = course.stage.view.reading.pack.headFirst;
  for (let at = from; at < Math.min(to, from + (far ? 22 : 9)); at += 1) {
    if (nouns.has(tokens[at]?.lower ?? '')) return true;
    if (far && tokens[at]?.text === ',') return false;
    // `ha firmado con la Federación | un protocolo |`
    const { with: withWords, between, going } = course.stage.view.reading.pack.clauses;
    if (!far && [withWords, between, going].some((words) => words.has(tokens[at]?.lower ?? ''))) return false;
  }
  return false;
}

/** `agreed to | a ceasefire |`: a thing stands where a deed mostly does. */
export function agreedThing(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
  trigger: Trigger,
): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  if (trigger.status !== 'agreed' || trigger.actor === 'none' || !pack.clauses.agreeing.has(tokens[at]?.lower ?? ''))
    return undefined;
  const first = tokens[to];
  const thing =
    pack.determiners.has(first?.lower ?? '') || pack.numberWords.has(first?.lower ?? '') || first?.kind === 'number';
  if (!thing || to - at > 2) return undefined;
  return noun(course, sentence, at, to, trigger.status, false);
}
