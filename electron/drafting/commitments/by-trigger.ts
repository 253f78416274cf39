import { endingAt } from '../discourse/phrases.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { ownerAhead } from './ahead.ts';
import { bindsOthers, boundHere } from './bound.ts';
import { clause, pledgedClause, promisedThat } from './by-clause.ts';
import { agreedThing, impersonalParties, isSum, noun } from './by-noun.ts';
import { byRequest } from './by-request.ts';
import { clauseEnd } from './clause.ts';
import { isDeniedLater, isExpectedOf, isOverridden, isPlanNoun, isThreatOfThing, speaksOfItself } from './doubts.ts';
import type { Course } from './find-commitments.ts';
import type { FoundCommitment } from './found.ts';
import { canUndertake } from './future.ts';
import { behindAside, withGap } from './gap.ts';
import { gapped } from './gapping.ts';
import type { Hit } from './hit.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { namedIn } from './named-in.ts';
import { partiesOf } from './parties.ts';
import { quotedDeed } from './quoted-deed.ts';
import { isConditional, isUnreal, triggerAt, triggersAt } from './triggers.ts';
import { isInfinitive, mayBeVerb } from './verbs.ts';

/** `Mexico and the US agreed to redouble ..., as well as to promote ...`; `it was established to share ...` */
export function byTrigger(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { reading } = view;
  const match = triggerAt(reading, at);
  if (view.names.at.has(at) || isNoun(reading, at)) return undefined;
  const far =
    match === undefined || match.trigger.complement === 'noun' || reading.pack.clauses.infinitiveMark === undefined
      ? withGap(course, sentence, at)
      : undefined;
  if (far)
    return isUnreal(reading, sentence.from, at)
      ? { found: [], to: at + 1 }
      : infinitives(course, sentence, at, far.to, far.status, false, far.to - 1);
  const promise = match?.trigger.complement === 'clause' ? undefined : promisedThat(course, sentence, at);
  if (promise !== undefined && !isUnreal(reading, sentence.from, at))
    return clause(course, sentence, at, promise, pledgedClause);
  if (!match || match.to >= sentence.to) return undefined;
  const { trigger, to } = match;
  if (isUnreal(reading, sentence.from, at) || isOverridden(course, at) || isDeniedLater(course, sentence, at))
    return { found: [], to };
  if (isThreatOfThing(course, at)) return { found: [], to };
  if (isPlanNoun(course, sentence, at) || isExpectedOf(course, at)) return undefined;
  if (trigger.status === 'requested') return byRequest(course, sentence, at, to, trigger);
  if (trigger.complement === 'infinitive')
    return (
      infinitives(course, sentence, at, to, trigger.status, trigger.actor === 'none', to) ??
      quotedDeed(course, sentence, at, to, trigger) ??
      agreedThing(course, sentence, at, to, trigger) ??
      (reading.pack.clauses.offering.has(reading.tokens[at]?.lower ?? '')
        ? noun(course, sentence, at, to, trigger.status, false)
        : undefined) ??
      promisedThing(course, sentence, at, to)
    );
  if (trigger.complement === 'clause') return clause(course, sentence, at, to, trigger);
  return noun(course, sentence, at, to, trigger.status, trigger.actor === 'none');
}

/** `aceptó | el encargo | a condición de`: behind an article the form of a first person is a noun. */
function isNoun({ tokens, pack }: Reading, at: number): boolean {
  return pack.voice.selfForms.has(tokens[at]?.lower ?? '') && pack.clauses.articles.has(tokens[at - 1]?.lower ?? '');
}

/** `prometió | 30 millones |`: the words that mostly take a verb take a thing as well. */
function promisedThing(course: Course, sentence: Sentence, at: number, behind: number): Hit | undefined {
  const { reading } = course.stage.view;
  if (!reading.pack.clauses.dropsSubject) return undefined;
  const other = triggersAt(reading, at).find(({ trigger, to }) => trigger.complement === 'noun' && to === behind);
  const hit = other && noun(course, sentence, at, other.to, other.trigger.status, other.trigger.actor === 'none');
  // `prometió tres cosas: ...`: what is promised comes behind the colon.
  return hit && reading.tokens[hit.to]?.text === ':' ? undefined : hit;
}

function infinitives(
  course: Course,
  sentence: Sentence,
  at: number,
  to: number,
  status: FoundCommitment['status'],
  impersonal: boolean,
  behind: number,
): Hit | undefined {
  const { view } = course.stage;
  const { reading } = view;
  const { clauses } = reading.pack;
  const isSmall = (lower: string) =>
    clauses.isAdverb(lower) || clauses.gapWords.has(lower) || clauses.isInnerAdverb(lower);
  let verb = behindAside(reading, to);
  while (verb < to + 3 && !isInfinitive(reading, verb) && isSmall(reading.tokens[verb]?.lower ?? '')) verb += 1;
  if (
    !isInfinitive(reading, verb) &&
    !(behind === to && (takesAnyVerb(reading, at, verb) || isGerund(reading, at, verb) || isCausative(reading, verb)))
  )
    return undefined;
  // `The first thing she does is to write`: "is to" defines, unless a party stands right before it.
  if (
    reading.tokens[at + 1]?.lower === reading.pack.clauses.infinitiveMark &&
    reading.pack.future.defining.has(reading.tokens[at]?.lower ?? '') &&
    !impersonal
  ) {
    const before = endingAt(view, at - 1, sentence.from);
    const relative = reading.pack.clauses.relatives.has(reading.tokens[at - 1]?.lower ?? '');
    const apart = reading.tokens[at - 1]?.text === ',' && subjectBefore(view, sentence, at)?.entity !== undefined;
    if (!relative && !apart && !(before && canUndertake(course, before.from, before.head, before.entity?.kind)))
      return undefined;
  }
  const sum = behind !== at && status === 'pledged' ? sumFrom(course, at + 1, verb) : undefined;
  const shared = impersonal ? undefined : gapped(course, sentence, verb);
  const ahead = impersonal ? undefined : ownerAhead(course, sentence, at);
  const end = Math.min(clauseEnd(view, sentence, verb), shared?.first ?? sentence.to, ahead?.end ?? sentence.to);
  const whole = { from: sum ?? keepsNot(reading, to, verb), to: end };
  const subject = impersonal
    ? { parties: status === 'planned' ? course.memory.group : impersonalParties(course) }
    : bindsOthers(course, sentence, at)
      ? { parties: boundHere(course, at, verb) ?? impersonalParties(course) }
      : (ahead ?? ownerBefore(course, at) ?? actorsOf(course, sentence, at));
  const open = !impersonal && !bindsOthers(course, sentence, at) && subject.parties.length === 0;
  // Who agreed or promised may be left open; who only plans is somebody, or it is no undertaking.
  if (status === 'planned' && !impersonal && !ownerBefore(course, at) && !mayPlan(course, sentence, at))
    return undefined;
  if (open && (status === 'planned' || speaksOfItself(course, sentence, at))) return undefined;
  const named = isDealing(course, sentence, at) ? [] : subject.parties;
  // `se comprometió con los vecinos a abrir`: to whom it is pledged is no party.
  const partners = status === 'agreed' ? partnersBetween(course, at, verb) : [];
  const parties = [...new Set([...named, ...partners])];
  const depends = isConditional(reading, status === 'planned' ? sentence.from : whole.from, sentence.to);
  const firm = depends ? 'conditional' : status;
  const reason = `${reading.text.slice(reading.tokens[at]?.start ?? 0, reading.tokens[behind - 1]?.end ?? 0)} + verb`;
  const found = splitItems(view, whole).map((item) =>
    make(course, sentence, item, {
      parties,
      status: firm,
      confidence: impersonal ? 0.75 : status === 'planned' ? 0.72 : 0.85,
      reason,
    }),
  );
  for (const { party, item } of shared?.rest ?? [])
    found.push(make(course, sentence, item, { parties: [party], status: firm, confidence: 0.75, reason }));
  return { found, to: shared?.rest.at(-1)?.item.to ?? whole.to };
}

/** The subject; of a second verb for which none is found, whoever the first one binds. */
function actorsOf(course: Course, sentence: Sentence, at: number): { parties: readonly string[] } {
  const bound = boundByPaper(course, sentence, at);
  if (bound) return { parties: bound };
  const found = partiesOf(course.stage, sentence, at, course.memory);
  const joined = course.stage.view.reading.pack.and.has(course.stage.view.reading.tokens[at - 1]?.lower ?? '');
  const goesOn = joined && found.parties.length === 0 && course.last.sentence === sentence.index;
  return goesOn ? { parties: course.last.parties } : found;
}

/** `firmó con Chile un convenio por el que | se compromete a abrir`: whoever signed it; of several the first, unless the verb is a plural. */
function boundByPaper({ stage, last }: Course, sentence: Sentence, at: number): readonly string[] | undefined {
  const { tokens, pack } = stage.view.reading;
  const { terms, passivePronoun } = pack.future;
  const verb = tokens[at]?.lower === passivePronoun ? at + 1 : at;
  const opener = tokens.slice(Math.max(0, verb - 4), verb).map(({ lower }) => lower);
  const binds = opener[0] === terms?.opener && pack.clauses.that.has(opener[2] ?? '') && opener[3] === passivePronoun;
  if (!terms || !binds || last.sentence !== sentence.index || last.parties.length === 0) return undefined;
  return pack.forms.severalDo.test(tokens[verb]?.lower ?? '') ? last.parties : last.parties.slice(0, 1);
}

/** `Uganda's | plan to`, `Brown's | pledge to`: whose it is undertakes it. */
function ownerBefore(course: Course, at: number): { parties: string[] } | undefined {
  const { names, reading } = course.stage.view;
  if (!reading.tokens[at - 1]?.possessive) return undefined;
  const entity = names.at.get(at - 1);
  return entity && { parties: [entity.name] };
}

/** `Prices are expected to close higher`: who plans is somebody, or a dealing that somebody will bring to its end. */
function mayPlan(course: Course, sentence: Sentence, at: number): boolean {
  const { view } = course.stage;
  const subject = subjectBefore(view, sentence, at);
  if (!subject || subject.entity || subject.pronoun !== undefined) return true;
  const head = subject.head ?? '';
  const { pack } = view.reading;
  return (
    pack.clauses.dealings.has(head) || pack.peopleNouns.has(head) || canUndertake(course, subject.from, head, undefined)
  );
}

/** `The merger | is expected to close`: a dealing is nobody; who will close it is left open. */
function isDealing(course: Course, sentence: Sentence, at: number): boolean {
  const subject = subjectBefore(course.stage.view, sentence, at);
  return subject?.entity === undefined && course.stage.view.reading.pack.clauses.dealings.has(subject?.head ?? '');
}

/** `pledged | nearly three billion dollars | to fund`: the sum is what is pledged. */
function sumFrom(course: Course, from: number, verb: number): number | undefined {
  for (let at = from; at < Math.min(verb, from + 3); at += 1) if (isSum(course, at)) return from;
  return undefined;
}

/** `undertook to | have | the bridge repaired`: what somebody will have done by others. */
function isCausative({ tokens, pack }: Reading, verb: number): boolean {
  const object = tokens[verb + 1]?.lower ?? '';
  if (!pack.clauses.causatives.has(tokens[verb]?.lower ?? '')) return false;
  const number = tokens[verb + 1]?.kind === 'number' || pack.numberWords.has(object);
  return number || pack.determiners.has(object) || pack.clauses.objects.has(object);
}

/** `agreed to | strike |`: behind such a phrase a plain word is a verb, though no table has it. */
function takesAnyVerb(reading: Reading, at: number, verb: number): boolean {
  const { tokens, pack } = reading;
  const before = tokens[verb - 1]?.lower ?? '';
  return (
    pack.clauses.anyVerbAfter.test(tokens[at]?.lower ?? '') &&
    (before === pack.clauses.infinitiveMark || pack.clauses.nots.has(before)) &&
    mayBeVerb(reading, verb)
  );
}

/** `committed to | implementing |` */
function isGerund({ tokens, pack }: Reading, at: number, verb: number): boolean {
  return (
    pack.future.beforeGerund.test(tokens[at]?.lower ?? '') &&
    pack.forms.gerund.test(tokens[verb]?.lower ?? '') &&
    pack.clauses.infinitiveMark === tokens[verb - 1]?.lower
  );
}

/** `se comprometió a | no subir |`, `agreed | not to strike |`: without its "not" it would say the opposite. */
function keepsNot({ tokens, pack }: Reading, from: number, verb: number): number {
  for (let at = from - 2; at < verb; at += 1) if (pack.clauses.nots.has(tokens[at]?.lower ?? '')) return at;
  return verb;
}

/** `agreed with the union to freeze pay`: who stands between the verb and what is undertaken is a party too. */
function partnersBetween(course: Course, from: number, to: number): string[] {
  const { tokens, pack } = course.stage.view.reading;
  for (let at = from; at < Math.min(to, from + 8); at += 1) {
    if (pack.clauses.with.has(tokens[at]?.lower ?? '')) return namedIn(course.stage, at + 1, to);
  }
  return [];
}
