import { endingAt, type View } from '../discourse/phrases.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import type { Trigger } from '../languages/pack.ts';
import type { Sentence } from '../reading/reading.ts';
import { impersonalParties } from './by-noun.ts';
import { clauseEnd } from './clause.ts';
import { speaksOfItself } from './doubts.ts';
import type { Course } from './find-commitments.ts';
import { canUndertake } from './future.ts';
import { isRelative } from './future-ending.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import { partiesOf } from './parties.ts';
import { isInfinitive } from './verbs.ts';

/** A promise whose words stand in a clause with "that". */
export const pledgedClause: Trigger = { words: [], status: 'pledged', complement: 'clause', actor: 'subject' };

/** `promised | at a meeting on Friday | that`: the token behind "that". */
export function promisedThat(course: Course, sentence: Sentence, at: number): number | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const verb = tokens[at]?.lower ?? '';
  if (pack.speech.get(verb) !== 'promise' || pack.clauses.that.has(tokens[at + 1]?.lower ?? '')) return undefined;
  const aside = behindAside(course, sentence, at + 1);
  if (aside !== undefined) return aside;
  const bare = promisedBare(course, sentence, at);
  if (bare) return at + 1;
  // `promised | her patients | that`, and not `promised the licence that he had`
  const whom = pack.doers.ownWords.has(tokens[at + 1]?.lower ?? '');
  const group = tokens[at + 2]?.lower ?? '';
  const many = pack.subjects.isPlural(group) || pack.peopleNouns.has(group) || pack.partyNouns.has(group);
  if (pack.determiners.has(tokens[at + 1]?.lower ?? '') && !(whom || many)) return undefined;
  for (let next = at + 2; next < Math.min(sentence.to, at + (whom ? 4 : 12)); next += 1) {
    const { kind, lower = '' } = tokens[next] ?? {};
    if (kind === 'mark') return undefined;
    if (lower === pack.clauses.infinitiveMark) return undefined;
    if (pack.clauses.that.has(lower))
      return pack.clauses.dropsSubject && isRelative(course, next) ? undefined : next + 1;
  }
  return undefined;
}

/** `promised | , when he took the job, that | every rule`: the token behind the "that" which follows an aside in commas. */
function behindAside({ stage }: Course, sentence: Sentence, comma: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  if (tokens[comma]?.text !== ',' || pack.clauses.relatives.has(tokens[comma + 1]?.lower ?? '')) return undefined;
  for (let at = comma + 2; at < Math.min(sentence.to - 3, comma + 12); at += 1) {
    if (tokens[at]?.kind !== 'mark') continue;
    const that = tokens[at]?.text === ',' && pack.clauses.that.has(tokens[at + 1]?.lower ?? '');
    return that ? at + 2 : undefined;
  }
  return undefined;
}

/** `promised | there would be | no new taxes`, `promised | she would | resign`: a language may leave out its "that". */
function promisedBare({ stage }: Course, sentence: Sentence, at: number): boolean {
  const { tokens, pack } = stage.view.reading;
  if (!pack.clauses.clausesWithoutThat) return false;
  const first = tokens[at + 1]?.lower ?? '';
  const subject = pack.doers.there.has(first) || (pack.pronouns.has(first) && !pack.clauses.objects.has(first));
  const modal = tokens[at + 2]?.lower ?? '';
  return subject && at + 4 < sentence.to && (pack.clauses.wouldWords.has(modal) || pack.clauses.willWords.has(modal));
}

/** `Roe promised that | Acme | would pay`: whoever the clause names does it. */
function clauseParty(course: Course, sentence: Sentence, from: number, modal: number): string[] {
  const subject = subjectBefore(course.stage.view, sentence, modal, from);
  const { entity } = subject ?? {};
  const { regionEnd } = course.stage.view.reading.pack.nameWords;
  const acts =
    entity &&
    (entity.kind === 'organisation' ||
      entity.kind === 'person' ||
      entity.code !== undefined ||
      regionEnd.test(entity.name));
  const right = subject !== undefined && subject.from >= from && subject.from <= from + 1;
  return acts && right ? [entity.name] : [];
}

/** `agreed that a joint group will meet before December 15` */
export function clause(course: Course, sentence: Sentence, at: number, to: number, trigger: Trigger): Hit | undefined {
  const impersonal = trigger.actor === 'none';
  const { view } = course.stage;
  const modal = modalBehind(view, sentence, to);
  if (modal === undefined) return undefined;
  const end = Math.max(clauseEnd(view, sentence, to), clauseEnd(view, sentence, modal + 1));
  if (end - to < 4) return undefined;
  const parties = impersonal ? impersonalParties(course) : partiesOf(course.stage, sentence, at, course.memory).parties;
  if (!impersonal && parties.length === 0 && speaksOfItself(course, sentence, at)) return undefined;
  const own = trigger.status === 'pledged' && !impersonal ? clauseParty(course, sentence, to, modal) : [];
  const item = { from: trigger.status === 'pledged' ? behindModal(course, to, end) : to, to: end };
  const next = alsoThat(course, sentence, end);
  const further = next === undefined ? undefined : clause(course, sentence, at, next, trigger);
  return {
    found: [
      make(course, sentence, item, {
        parties: own.length > 0 ? own : parties,
        status: trigger.status,
        confidence: 0.75,
        reason: `${trigger.status} that + clause`,
      }),
      ...(further?.found ?? []),
    ],
    to: further?.to ?? end,
  };
}

/** `promised that no tower would be shut | and that | every bell would come back`: the token behind the second "that". */
function alsoThat({ stage }: Course, sentence: Sentence, end: number): number | undefined {
  const { tokens, pack } = stage.view.reading;
  const and = tokens[end]?.text === ',' ? end + 1 : end;
  const joined = pack.and.has(tokens[and]?.lower ?? '') && pack.clauses.that.has(tokens[and + 1]?.lower ?? '');
  return joined && and + 2 < sentence.to ? and + 2 : undefined;
}

/** The word that makes the clause look ahead, its subject before it: `that both drivers and guards | will | be paid`. */
function modalBehind(view: View, sentence: Sentence, from: number): number | undefined {
  const { tokens, pack } = view.reading;
  for (let at = from; at < Math.min(sentence.to, from + 40); at += 1) {
    if (view.quoted[at] || /^[;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (pack.clauses.looksAhead(tokens[at]?.lower ?? '')) return at;
    if (tokens[at]?.text === ',' && at > from + 14) return undefined;
  }
  return undefined;
}

/** Whether neither a name, nor a pronoun, nor a noun for a party stands before the modal. */
function isThing(course: Course, from: number, modal: number): boolean {
  const subject = endingAt(course.stage.view, modal - 1, from);
  return !subject || !(subject.entity || canUndertake(course, subject.from, subject.head, undefined));
}

/** `promised that they would | publish ...`: a party's own deed begins behind the modal; `that the ward would stay open` is of a thing. */
function behindModal(course: Course, from: number, to: number): number {
  const { reading } = course.stage.view;
  const { willWords, wouldWords } = reading.pack.clauses;
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const { lower = '' } = reading.tokens[at] ?? {};
    if ((willWords.has(lower) || wouldWords.has(lower)) && isInfinitive(reading, at + 1))
      return isThing(course, from, at) ? from : at + 1;
  }
  return from;
}
