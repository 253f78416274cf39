import type { Trigger } from '../languages/pack.ts';
import type { Sentence } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import { beforeDate, personAsked } from './asked-whom.ts';
import { clauseEnd, closingComma } from './clause.ts';
import type { Course } from './find-commitments.ts';
import type { Hit } from './hit.ts';
import { counterpartOf } from './holders.ts';
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
  const by = speakerBefore(course, sentence, at);
  const later = trigger.complement === 'noun' ? addressedLater(course, to) : undefined;
  if (later !== undefined && later < sentence.to - 2)
    return byRequest(course, sentence, at, later, { ...trigger, complement: 'infinitive' });
  if (trigger.complement === 'noun' || reading.pack.clauses.that.has(reading.tokens[to]?.lower ?? ''))
    return that(course, sentence, at, behindCircumstance(course, sentence, to), by);
  if (trigger.actor === 'none') return need(course, sentence, at, to, by);
  if (!by) return undefined;
  const bare = subjunctive(course, sentence, to);
  if (bare) return asked(course, sentence, at, bare.from, { by, parties: bare.parties, named: true });
  const verb = infinitiveAfter(course, sentence, to);
  if (verb !== undefined) {
    const { parties, named } = addressees(course, sentence, at, to, verb);
    if (parties.length > 0) return asked(course, sentence, at, verb, { by, parties, named });
  }
  const link = linkAfter(course, sentence, to);
  if (link === undefined) return thing(course, sentence, at, to, by);
  const { parties, named } = addressees(course, sentence, at, to, link);
  if (parties.length === 0) return undefined;
  return asked(course, sentence, at, link + 1, { by, parties, named });
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
  readonly by: string;
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
  const whole = { from, to: clauseEnd(course.stage.view, sentence, from) };
  const reason = `asked: ${course.stage.view.reading.tokens[at]?.text ?? ''}`;
  if (whole.to - whole.from < 2) return undefined;
  const found = splitItems(course.stage.view, whole).map((item) =>
    make(course, sentence, item, { parties, by, status: 'requested', confidence: named ? 0.82 : 0.7, reason }),
  );
  return { found, to: whole.to };
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

/** Those who stand between the verb and its link; "them" are those whom the sentence opens with. */
export function addressees(
  course: Course,
  sentence: Sentence,
  verb: number,
  from: number,
  to: number,
): { parties: string[]; named: boolean } {
  const { reading } = course.stage.view;
  const { tokens, pack } = reading;
  const named = namedIn(course.stage, from, to);
  if (named.length > 0 && !isPhraseWithAdjective(course, from, to)) return { parties: named, named: true };
  const alone = to - from === 1 ? pack.pronouns.get(tokens[from]?.lower ?? '') : undefined;
  if (
    alone?.number === 'many' &&
    course.memory.group.length > 1 &&
    !pack.clauses.going.has(tokens[sentence.from]?.lower ?? '')
  )
    return { parties: [...course.memory.group], named: false };
  const everybody = to - from === 2 && pack.partyNouns.has(tokens[to - 1]?.lower ?? '');
  if (pack.clauses.objects.has(tokens[from]?.lower ?? '') && to - from <= 2 && !everybody) {
    if (pack.clauses.going.has(tokens[sentence.from]?.lower ?? '')) {
      let end = sentence.from + 1;
      while (end < verb && tokens[end]?.text !== ',') end += 1;
      return { parties: [bare(course, sentence.from + 1, end)], named: true };
    }
    const several = pack.clauses.several.has(tokens[from]?.lower ?? '');
    const meant = several ? undefined : personAsked(course, sentence, verb, from);
    if (meant !== undefined) return { parties: [meant], named: false };
    return { parties: several && course.memory.group.length > 1 ? [...course.memory.group] : [], named: false };
  }
  const other = counterpart(course, sentence, verb, to);
  if (other) return { parties: [other], named: true };
  const phrase = bare(course, from, beforeDate(course, from, to));
  const meant = resolvedPhrase(course, from, to);
  if (meant.length > 0) return { parties: meant, named: true };
  const plausible =
    to > from &&
    to - from <= 9 &&
    !pack.speech.has(tokens[from]?.lower ?? '') &&
    !pack.clauses.askNobody.has(tokens[from]?.lower ?? '');
  return { parties: plausible && phrase !== '' ? [phrase] : [], named: false };
}

/** `the Prime Minister`, `la empresa`, `the government`: whom the article means by them. */
function resolvedPhrase(course: Course, from: number, to: number): string[] {
  const { tokens, pack } = course.stage.view.reading;
  let first = from;
  while (first < to && pack.clauses.addressing.has(tokens[first]?.lower ?? '')) first += 1;
  const contracted = pack.clauses.contracted.has(tokens[first - 1]?.lower ?? '');
  const opener = tokens[first]?.lower ?? '';
  const definite = contracted || pack.clauses.definites.has(opener) || pack.clauses.both.has(opener);
  if (to - first > 4 || to <= first || !definite) return [];
  const head = tokens[to - 1]?.lower ?? '';
  const nouns = [pack.partyNouns, pack.organisationNouns, pack.stateNouns, pack.offices];
  if (!nouns.some((some) => some.has(head))) return [];
  const text = bare(course, first, to);
  return namesOf(course.stage, { from: first, to, head }, course.memory).filter(
    (name) => name !== text || tokens[to - 1]?.capital === true,
  );
}

/** `su homóloga`, `his Kenyan counterpart`, where nobody is named. */
function counterpart(course: Course, sentence: Sentence, verb: number, to: number): string | undefined {
  const { clauses } = course.stage.view.reading.pack;
  if (!clauses.counterparts.has(course.stage.view.reading.tokens[to - 1]?.lower ?? '')) return undefined;
  return counterpartOf(course.stage, speakerBefore(course, sentence, verb));
}

function isPhraseWithAdjective(course: Course, from: number, to: number): boolean {
  const { names, reading } = course.stage.view;
  for (let at = from; at < to; at += 1) {
    if (names.mentionAt.get(at)?.adjective && !reading.pack.stateNouns.has(reading.tokens[at + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** The words of those who are asked, without the small words before them. */
function bare(course: Course, from: number, to: number): string {
  const { tokens, pack } = course.stage.view.reading;
  const { addressing, articles } = pack.clauses;
  let first = from;
  if (addressing.has(tokens[first]?.lower ?? '')) first += 1;
  if (articles.has(tokens[first]?.lower ?? '')) first += 1;
  return first < to ? course.stage.view.reading.text.slice(tokens[first]?.start, tokens[to - 1]?.end) : '';
}

function clausesApart(course: Course, at: number): boolean {
  const { pack, tokens } = course.stage.view.reading;
  return pack.clauses.dropsSubject && pack.speech.has(tokens[at]?.lower ?? '') && !course.stage.view.names.at.has(at);
}
