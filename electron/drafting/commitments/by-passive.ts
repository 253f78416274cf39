import type { Sentence } from '../reading/reading.ts';
import { announcedBy } from './announced.ts';
import { clauseEnd } from './clause.ts';
import { datesIn } from './dates-in.ts';
import { isGuessed } from './doubts.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { agreeing, firmness, inAgreement, negated } from './future.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { namedIn } from './named-in.ts';
import { speakerBefore } from './speaker.ts';
import { isConditional } from './triggers.ts';

/** What will be done, told in the passive: where an agreement is told, by a named agent, or as a speaker announces it. */
export function willBeDone(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const { willWords, wouldWords, be, grantedParticiples, receiving } = pack.clauses;
  const duty = isToBe(course, sentence, at);
  if (duty) return duty;
  const modal = tokens[at]?.lower ?? '';
  const would = wouldWords.has(modal);
  if (!willWords.has(modal) && !would) return undefined;
  const also = pack.clauses.isInnerAdverb(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  if (receiving.has(tokens[at + 1 + also]?.lower ?? ''))
    return would ? bySpeaker(course, sentence, at, at + 2 + also) : willReceive(course, sentence, at);
  if (!be.has(tokens[at + 1]?.lower ?? '')) return undefined;
  const participle = tokens[at + 2]?.lower ?? '';
  const laidDown =
    pack.future.spared.test(participle) && (inAgreement(course, sentence) || isDated(course, sentence, at));
  const made = pack.madeParticiples.has(participle) || laidDown;
  if (!made && !grantedParticiples.has(participle)) return undefined;
  if (!would && made && inAgreement(course, sentence))
    return hit(course, sentence, at, clauseFrom(course, sentence, at), {
      parties: agreeing(course),
      status: firmness(course, sentence),
      confidence: 0.7,
      reason: 'will be done, where an agreement is told',
    });
  return (
    byAgent(course, sentence, at) ?? (would ? bySpeaker(course, sentence, at, at + 3) : byNobody(course, sentence, at))
  );
}

/** `Under the deal, weighbridges | are to be inspected | every quarter`: a duty, where an agreement is told, or with its agent. */
function isToBe(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const { clauses, future } = pack;
  if (!future.defining.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== clauses.infinitiveMark)
    return undefined;
  if (!clauses.be.has(tokens[at + 2]?.lower ?? '') || !future.spared.test(tokens[at + 3]?.lower ?? ''))
    return undefined;
  const to = clauseEnd(course.stage.view, sentence, at + 3);
  const agent = tokens.slice(at + 4, to).some(({ lower }) => clauses.agentMarks.has(lower));
  const dated = datesIn(course.dates, at + 1, to).some((date) => date.to <= to);
  const from = clauseFrom(course, sentence, at);
  const participle = tokens[at + 3]?.lower ?? '';
  const settled = pack.madeParticiples.has(participle) || clauses.grantedParticiples.has(participle);
  const things = settled && (isThing(course, from, at) || isNumbered(course, from) || isBarePlural(course, from, at));
  if (!(inAgreement(course, sentence) || agent || dated || things)) return undefined;
  if (isGuessed(course, sentence, from, at) || negated(course, at)) return undefined;
  return hit(course, sentence, at, from, {
    parties: [],
    status: inAgreement(course, sentence) ? 'agreed' : 'planned',
    confidence: 0.55,
    reason: 'is to be done',
  });
}

/** `would be unveiled | on 3 February |`: a day in its clause says that it is more than a wish. */
function isDated({ dates, stage }: Course, sentence: Sentence, at: number): boolean {
  const to = clauseEnd(stage.view, sentence, at + 2);
  return datesIn(dates, at + 1, to).some((date) => date.to <= to && date.direction !== 'past');
}

interface Told {
  readonly parties: readonly string[];
  readonly status: FoundCommitment['status'];
  readonly confidence: number;
  readonly reason: string;
}

function hit(course: Course, sentence: Sentence, at: number, from: number, told: Told): Hit | undefined {
  if (from >= at) return undefined;
  const item = { from, to: clauseEnd(course.stage.view, sentence, at + 2) };
  return { found: [make(course, sentence, item, told)], to: item.to };
}

/** `The tunnel will be built | by Acme |` */
function byAgent(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  if (pack.clauses.wouldWords.has(tokens[at]?.lower ?? '') && announcedBy(course, sentence, at) === undefined)
    return undefined;
  for (let by = at + 3; by < Math.min(sentence.to, at + 8); by += 1) {
    if (!pack.clauses.agentMarks.has(tokens[by]?.lower ?? '')) continue;
    const first = pack.determiners.has(tokens[by + 1]?.lower ?? '') ? by + 2 : by + 1;
    const entity = course.stage.view.names.at.get(first);
    if (!entity || (entity.kind === 'place' && entity.code === undefined)) return undefined;
    return hit(course, sentence, at, clauseFrom(course, sentence, at), {
      parties: namedIn(course.stage, first, first + 1),
      status: isConditional(course.stage.view.reading, sentence.from, sentence.to) ? 'conditional' : 'planned',
      confidence: 0.66,
      reason: 'will be done by somebody named',
    });
  }
  return undefined;
}

/** `The mayor said | each family would be given a room |`: whoever announces it undertakes it. */
function bySpeaker(course: Course, sentence: Sentence, at: number, behind: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const said = announcedBy(course, sentence, at);
  if (said === undefined || said > at) return undefined;
  const next = tokens[behind];
  const object = next?.kind === 'number' || /^[$€£]$/.test(next?.text ?? '') || pack.determiners.has(next?.lower ?? '');
  const from = clauseFrom(course, sentence, at, said);
  const dated = isDated(course, sentence, at) && isBarePlural(course, from, at);
  if (!object && !isThing(course, from, at) && !dated) return undefined;
  const speaker = speakerBefore(course, sentence, said);
  return hit(course, sentence, at, from, {
    parties: speaker === undefined ? [] : [speaker],
    status: isConditional(course.stage.view.reading, sentence.from, sentence.to) ? 'conditional' : 'planned',
    confidence: 0.58,
    reason: 'announced in the passive',
  });
}

/** `The staff will be offered posts`, `12 wells will be opened`: done for certain, by whom is left open. */
function byNobody(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const told = announcedBy(course, sentence, at);
  const said = told !== undefined && told < at ? told : undefined;
  const from = clauseFrom(course, sentence, at, said);
  if (
    !(
      isThing(course, from, at) ||
      isNumbered(course, from) ||
      (at - from === 1 && pack.talk.bodyPronouns.has(tokens[from]?.lower ?? '') && isDated(course, sentence, at)) ||
      (said !== undefined && isPlural(course, from, at)) ||
      (isDated(course, sentence, at) && isBarePlural(course, from, at))
    ) ||
    isGuessed(course, sentence, from, at) ||
    negated(course, at)
  )
    return undefined;
  return hit(course, sentence, at, from, {
    parties: [],
    status: isConditional(course.stage.view.reading, sentence.from, sentence.to) ? 'conditional' : 'planned',
    confidence: 0.52,
    reason: 'will be done, by whom is not told',
  });
}

/** `Six hundred smallholders | will receive | seed free of charge`: given to them, by whom is left open. */
function willReceive(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const from = clauseFrom(course, sentence, at);
  const people = tokens
    .slice(from, at)
    .some(({ lower }) => pack.peopleNouns.has(lower) || pack.clauses.peopleGroups.has(lower));
  const given = isThing(course, from, at) || isNumbered(course, from) || isBarePlural(course, from, at);
  const named = course.stage.view.names.mentionAt.get(at - 1)?.from === from;
  if (!(named || (given && (people || isNumbered(course, from)))) || isGuessed(course, sentence, from, at))
    return undefined;
  return hit(course, sentence, at, from, {
    parties: [],
    status: isConditional(course.stage.view.reading, sentence.from, sentence.to) ? 'conditional' : 'planned',
    confidence: 0.5,
    reason: 'will be given to them, by whom is not told',
  });
}

/** `Six hundred smallholders`, `Forty-one towers` */
function isNumbered({ stage }: Course, from: number): boolean {
  const { tokens, pack } = stage.view.reading;
  const words = (tokens[from]?.lower ?? '').split('-');
  return words.some((word) => (pack.numberWords.get(word) ?? 0) > 1);
}

/** `The staff`, `€6 million`, `no discharge`: a phrase of one clause, with its article or its number. */
function isThing(course: Course, from: number, to: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  const first = tokens[from];
  const opens =
    pack.determiners.has(first?.lower ?? '') || first?.kind === 'number' || /^[$€£]$/.test(first?.text ?? '');
  if (!opens || to - from > 16) return false;
  for (let at = from; at < to; at += 1)
    if (pack.speech.has(tokens[at]?.lower ?? '') || pack.clauses.supposing.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** `announced that | contracts for the bridges | will be awarded`: a plural without its article. */
function isPlural({ stage }: Course, from: number, to: number): boolean {
  const { tokens, pack } = stage.view.reading;
  const plain = tokens[from]?.kind === 'word' && !tokens[from]?.capital && to - from < 9;
  return (
    plain && pack.subjects.isPlural(tokens[from]?.lower ?? '') && !pack.functionWords.has(tokens[from]?.lower ?? '')
  );
}

/** `Third-quarter results`, `draft laws on prices`, `vessels without a licence`: a plural that needs no article. */
function isBarePlural({ stage }: Course, from: number, to: number): boolean {
  const { names, reading } = stage.view;
  const { tokens, pack } = reading;
  if (to - from > 14) return false;
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    const { kind, lower = '' } = tokens[at] ?? {};
    if (kind !== 'word' || names.at.has(at) || pack.pronouns.has(lower) || pack.prepositions.has(lower)) return false;
    if (!pack.subjects.isPlural(lower) || pack.speech.has(lower)) continue;
    return at + 1 === to || pack.prepositions.has(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** Where the clause around a verb begins: behind a mark, behind "that", or behind the verb that announces it. */
function clauseFrom(course: Course, sentence: Sentence, at: number, said = sentence.from - 1): number {
  const { view } = course.stage;
  const { tokens, pack } = view.reading;
  let from = at;
  const opens = sentence.from < view.bodyFrom && view.bodyFrom <= at ? view.bodyFrom : sentence.from;
  while (from > Math.max(opens, said + 1)) {
    const before = tokens[from - 1];
    if (!before || /^[,;:]$/.test(before.text) || view.quoted[from - 1]) break;
    if (said >= sentence.from && pack.clauses.that.has(before.lower)) break;
    from -= 1;
  }
  const opener = tokens[from]?.lower ?? '';
  return pack.and.has(opener) || pack.clauses.that.has(opener) ? from + 1 : from;
}
