import type { Trigger } from '../languages/pack.ts';
import type { Sentence } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import { addressees } from './addressees.ts';
import { askedOf } from './asked-whom.ts';
import { isSum } from './by-noun.ts';
import { clauseEnd, closingComma } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { namedIn } from './named-in.ts';
import { namesOf } from './parties.ts';
import { need, that } from './request-clause.ts';
import { thing } from './request-thing.ts';
import { speakerBefore } from './speaker.ts';
import { isInfinitive, mayBeVerb } from './verbs.ts';

/** `Harris asked them to be optimistic`; `instó a Chile a firmar`; `expressed to the government the need to strengthen` */
export function byRequest(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
  trigger: Trigger,
): Hit | undefined {
  const { reading } = course.stage.view;
  const passive = askedOf(course, sentence, at, to);
  if (passive) return asked(course, sentence, at, passive.from, passive);
  const by = speakerBefore(course, sentence, at);
  const later = trigger.complement === 'noun' ? addressedLater(course, to) : undefined;
  if (later !== undefined && later < sentence.to - 2)
    return byRequest(course, sentence, at, later, { ...trigger, complement: 'infinitive' });
  if (trigger.complement === 'noun' || reading.pack.clauses.that.has(reading.tokens[to]?.lower ?? ''))
    return that(course, sentence, at, behindCircumstance(course, sentence, to), by);
  if (trigger.actor === 'none') return need(course, sentence, at, to, by);
  if (!by && trigger.actor !== 'speaker') return undefined;
  const bare = subjunctive(course, sentence, to);
  if (bare) return asked(course, sentence, at, bare.from, { by, parties: bare.parties, named: true });
  const verb = infinitiveAfter(course, sentence, to);
  if (verb !== undefined) {
    const { parties, named } = addressees(course, sentence, at, to, verb);
    if (parties.length > 0) return asked(course, sentence, at, verb, { by, parties, named });
  }
  const link = linkAfter(course, sentence, to);
  if (link === undefined) return thing(course, sentence, at, to, by);
  const told = toldParty(course, link + 1);
  if (told) return asked(course, sentence, at, told.from, { by, parties: [told.name], named: true });
  const { parties, named } = addressees(course, sentence, at, to, link);
  if (parties.length === 0) return undefined;
  return asked(course, sentence, at, link + 1, { by, parties, named });
}

/** `pidió a su colega que | Chile | retire la tasa`: the clause says itself who should do it. */
function toldParty({ stage }: Course, from: number): { name: string; from: number } | undefined {
  const { names, reading } = stage.view;
  const { tokens, pack } = reading;
  const first = pack.articles.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const mention = names.mentionAt.get(first);
  if (!mention || mention.adjective || mention.from !== first) return undefined;
  const name = names.at.get(first)?.name;
  return name !== undefined && pack.forms.wish.test(tokens[mention.to]?.lower ?? '')
    ? { name, from: mention.to }
    : undefined;
}

/** `solicitó | , a su vez, | que`: behind a circumstance in commas. */
function behindCircumstance({ stage }: Course, sentence: Sentence, to: number): number {
  const { reading } = stage.view;
  const close = reading.tokens[to]?.text === ',' ? closingComma(reading, to + 1, sentence.to) : undefined;
  return close === undefined ? to : close + 1;
}

/** `ha pedido este miércoles | al | Gobierno que retire`: behind a date, the word before those who are asked. */
function addressedLater(course: Course, to: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const date = course.dates[firstFrom(course.dates, (one) => one.from < to)];
  if (!pack.clauses.dropsSubject || !date || date.from - to > 1) return undefined;
  return pack.clauses.addressing.has(tokens[date.to]?.lower ?? '') ? date.to + 1 : undefined;
}

/** `pidió a la corte | procesar |`: in languages without a mark of the infinitive, the verb right behind those who are asked. */
function infinitiveAfter(course: Course, sentence: Sentence, from: number): number | undefined {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  if (!pack.clauses.dropsSubject) return undefined;
  for (let at = from + 1; at < Math.min(sentence.to - 1, from + 10); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || pack.clauses.that.has(token.lower) || pack.speech.has(token.lower)) return undefined;
    if (isInfinitive(reading, at)) return pack.prepositions.has(tokens[at - 1]?.lower ?? '') ? undefined : at;
  }
  return undefined;
}

interface Asked {
  readonly by: string | undefined;
  readonly parties: readonly string[];
  readonly named: boolean;
}

function asked(
  course: Course,
  sentence: Sentence,
  at: number,
  from: number,
  { by, parties, named }: Asked,
): Hit | undefined {
  const end = clauseEnd(course.stage.view, sentence, from);
  const next = alsoAsked(course, from, end);
  const whole = { from, to: next?.at ?? end };
  const reason = `asked: ${course.stage.view.reading.tokens[at]?.text ?? ''}`;
  if (whole.to - whole.from < 2) return undefined;
  course.memory.lastAsked = { sentence: sentence.index, parties };
  const found = splitItems(course.stage.view, whole).map((item) =>
    make(course, sentence, item, { parties, by, status: 'requested', confidence: named ? 0.82 : 0.7, reason }),
  );
  const further = next && asked(course, sentence, at, next.from, { by, parties: next.parties, named: true });
  const more = wishedAlso(course, sentence, end);
  const again = more === undefined ? undefined : asked(course, sentence, at, more, { by, parties, named });
  return { found: [...found, ...(further?.found ?? []), ...(again?.found ?? [])], to: again?.to ?? end };
}

/** `piden a Chile que pague | , y a Perú que | firme`: the next who is asked, where the words before them end, and their deed. */
function alsoAsked(
  { stage }: Course,
  from: number,
  to: number,
): { at: number; parties: string[]; from: number } | undefined {
  const { tokens, pack } = stage.view.reading;
  for (let and = from + 1; and < to - 3; and += 1) {
    if (!pack.and.has(tokens[and]?.lower ?? '') || !pack.clauses.addressing.has(tokens[and + 1]?.lower ?? '')) continue;
    for (let that = and + 3; that < Math.min(to - 1, and + 10); that += 1) {
      if (!pack.clauses.askThats.has(tokens[that]?.lower ?? '')) continue;
      const parties = namedIn(stage, and + 2, that);
      if (parties.length === 0 || !pack.forms.wish.test(tokens[that + 1]?.lower ?? '')) break;
      return { at: tokens[and - 1]?.text === ',' ? and - 1 : and, parties, from: that + 1 };
    }
  }
  return undefined;
}

/** `exigió a Acme que mida el ruido | y que | publique los datos`: a further wish, put to the same. */
function wishedAlso({ stage }: Course, { to }: Sentence, end: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  if (!pack.and.has(tokens[end]?.lower ?? '') || !pack.clauses.askThats.has(tokens[end + 1]?.lower ?? ''))
    return undefined;
  return pack.forms.wish.test(tokens[end + 2]?.lower ?? '') && end + 4 < to ? end + 2 : undefined;
}

/** `urged the two sides | work harder`: the verb stands right behind those who are asked. */
function subjunctive(course: Course, sentence: Sentence, to: number): { parties: string[]; from: number } | undefined {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  if (pack.clauses.infinitiveMark === undefined || !pack.clauses.definites.has(tokens[to]?.lower ?? ''))
    return undefined;
  for (let head = to + 1; head < Math.min(sentence.to - 2, to + 4); head += 1) {
    if (!pack.partyNouns.has(tokens[head]?.lower ?? '')) continue;
    if (!isInfinitive(reading, head + 1) || pack.partyNouns.has(tokens[head + 1]?.lower ?? '')) return undefined;
    return {
      parties: namesOf(course.stage, { from: to, to: head + 1, head: tokens[head]?.lower }, course.memory),
      from: head + 1,
    };
  }
  return undefined;
}

/** The "to" or "a" or "que" behind those who are asked, with a verb after it. */
function linkAfter(course: Course, sentence: Sentence, from: number): number | undefined {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  for (let at = from; at < Math.min(sentence.to - 1, from + 16); at += 1) {
    const token = tokens[at];
    if (!token || token.text === ';' || course.stage.view.quoted[at]) return undefined;
    const { askLinks, askVerbs, askThats } = pack.clauses;
    // `asked the ministry | for $2 million | to repair it`: the sum is what is asked.
    if (pack.forWords.has(token.lower) && pack.clauses.infinitiveMark !== undefined && isSum(course, at + 1))
      return undefined;
    const next = tokens[at + 1]?.lower ?? '';
    const adverb = pack.clauses.isAdverb(next) && isInfinitive(reading, at + 2);
    if (askLinks.has(token.lower) && (isInfinitive(reading, at + 1) || askVerbs.has(next) || adverb)) return at;
    // `to | demand the return |`: an unknown word is a verb where an object follows it.
    if (
      token.lower === pack.clauses.infinitiveMark &&
      mayBeVerb(reading, at + 1) &&
      pack.determiners.has(tokens[at + 2]?.lower ?? '')
    )
      return at;
    // `pidió a la corte un fallo, | al argumentar | que`
    if (pack.clauses.dropsSubject && pack.clauses.contracted.has(token.lower) && isInfinitive(reading, at + 1))
      return undefined;
    // `demandó al Congreso un plan, pues dijo que`: the clause of another verb.
    if (clausesApart(course, at)) return undefined;
    if (askThats.has(token.lower) && at > from) return at;
  }
  return undefined;
}

function clausesApart(course: Course, at: number): boolean {
  const { pack, tokens } = course.stage.view.reading;
  return pack.clauses.dropsSubject && pack.speech.has(tokens[at]?.lower ?? '') && !course.stage.view.names.at.has(at);
}
