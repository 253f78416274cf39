import type { Subject } from '../discourse/phrases.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { announcedBy } from './announced.ts';
import { willBeDone } from './by-passive.ts';
import { clauseEnd } from './clause.ts';
import { isGuessed } from './doubts.ts';
import type { Course } from './find-commitments.ts';
import { canUndertake, event, firmness, inAgreement, negated } from './future.ts';
import { behindThereWillBe, thereWillBeByEnding, willDoByEnding } from './future-ending.ts';
import { withoutDoer } from './future-things.ts';
import type { Hit } from './hit.ts';
import { splitItems } from './items.ts';
import { make } from './make.ts';
import { issuer, namesOf, partiesOf } from './parties.ts';
import { willBeDoneByEnding } from './passive-pronoun.ts';
import { opensClause } from './said-subject.ts';
import { isConditional } from './triggers.ts';
import { isInfinitive, mayBeVerb } from './verbs.ts';

/** What will be done: by a party, by nobody in particular after an agreement, or as an event that "there will be". */
export function byFuture(course: Course, sentence: Sentence, at: number): Hit | undefined {
  return course.stage.view.reading.pack.clauses.future === 'modal'
    ? (thereWillBe(course, sentence, at) ?? willBeDone(course, sentence, at) ?? willDo(course, sentence, at))
    : (thereWillBeByEnding(course, sentence, at) ??
        withoutDoer(course, sentence, at) ??
        willBeDoneByEnding(course, sentence, at) ??
        willDoByEnding(course, sentence, at));
}

/** `Acme will invest ...`, `said it would close ...` */
function willDo(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { view } = course.stage;
  const { reading } = view;
  const modal = reading.tokens[at]?.lower ?? '';
  const { willWords, wouldWords, isAdverb, gapWords } = reading.pack.clauses;
  const reported = wouldWords.has(modal);
  if (!(willWords.has(modal) || reported) || negated(course, at)) return undefined;
  if (reported && announcedBy(course, sentence, at) === undefined) return undefined;
  const isSmall = (lower: string) => isAdverb(lower) || gapWords.has(lower);
  let verb = at + 1;
  while (verb < at + 3 && !isInfinitive(reading, verb) && isSmall(reading.tokens[verb]?.lower ?? '')) verb += 1;
  const known = isInfinitive(reading, verb);
  if (!known && !(mayBeVerb(reading, verb) && isObject(reading, verb + 1))) return undefined;
  const relative = whoWill(course, at);
  const first = firstModal(course, sentence, at);
  const subject = relative ?? bareFacility(course, at) ?? subjectBefore(view, sentence, first);
  if (subject && isFacility(course, subject, verb)) return facility(course, sentence, subject, verb);
  const ours = subject?.pronoun !== undefined && weOf(course, subject);
  if (!subject || !(ours || canUndertake(course, subject.from, subject.head, subject.entity?.kind))) return undefined;
  const deed = known || !reading.pack.clauses.notDeeds.has(reading.tokens[verb]?.lower ?? '');
  if (!deed || (!known && subject.entity === undefined && !isParty(course, subject))) return undefined;
  if (bodyMeets(course, subject, verb)) return facility(course, sentence, subject, verb);
  if (
    reading.pack.happensToVerbs.has(reading.tokens[verb]?.lower ?? '') &&
    !(actsOn(course, subject, verb) || takesOffice(course, verb))
  )
    return undefined;
  if (
    subject.entity === undefined &&
    reading.pack.verbsOfNamed.has(reading.tokens[verb]?.lower ?? '') &&
    !isParty(course, subject)
  )
    return undefined;
  if (!relative && reading.pack.clauses.relatives.has(reading.tokens[at - 1]?.lower ?? '')) return undefined;
  if (!relative && (isGuessed(course, sentence, subject.from, at) || isAddress(course, subject))) return undefined;
  const parties = relative?.entity
    ? [relative.entity.name]
    : partiesOf(course.stage, sentence, first, course.memory).parties;
  if (parties.length === 0) return undefined;
  const end = clauseEnd(view, sentence, verb);
  const whole = { from: verb, to: relative ? relativeEnd(course, verb, end) : end };
  const status = reported
    ? isConditional(reading, sentence.from, sentence.to)
      ? 'conditional'
      : 'planned'
    : firmness(course, sentence, parties);
  const found = splitItems(view, whole).map((item) =>
    make(course, sentence, item, { parties, status, confidence: 0.68, reason: `${modal} + verb` }),
  );
  return { found, to: whole.to };
}

/** `Roe said that Kenya | will | pay and | will send`: the second deed is of whoever the first one in the clause is of. */
function firstModal(course: Course, sentence: Sentence, at: number): number {
  const { stage } = course;
  const { tokens, pack } = stage.view.reading;
  const modal = tokens[at]?.lower;
  if (!pack.and.has(tokens[at - 1]?.lower ?? '')) return at;
  let told: number | undefined;
  for (let back = at - 2; back > sentence.from; back -= 1) {
    const { lower = '', text = '' } = tokens[back] ?? {};
    if (/^[;:]$/.test(text) || stage.view.quoted[back]) return at;
    if (lower === modal && !pack.and.has(tokens[back - 1]?.lower ?? '')) told ??= back;
    if (told !== undefined && pack.clauses.that.has(lower)) return told;
  }
  const said = told === undefined ? announcedBy(course, sentence, at) : undefined;
  return (said === undefined || said > at ? undefined : opensClause(course, said + 1)?.to) ?? at;
}

/** `we will`, outside quotation marks: of a body that issues the text. */
function weOf({ stage }: Course, subject: Subject): boolean {
  const { clauses } = stage.view.reading.pack;
  return clauses.firstPerson.has(subject.pronoun ?? '') && issuer(stage).length > 0;
}

/** `A joint commission on fish | will meet |` */
function bodyMeets(course: Course, subject: Subject, verb: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  if (subject.entity !== undefined || !pack.clauses.indefinites.has(tokens[subject.from]?.lower ?? '')) return false;
  return pack.clauses.meetingBodies.has(subject.head ?? '') && pack.future.meeting.has(tokens[verb]?.lower ?? '');
}

/** `its plant in Starkville, | Mississippi |, will close`: the second half of where something is. */
function isAddress({ stage }: Course, subject: Subject): boolean {
  const { names, reading } = stage.view;
  return (
    subject.entity?.kind === 'place' &&
    reading.tokens[subject.from - 1]?.text === ',' &&
    names.at.get(subject.from - 2)?.kind === 'place'
  );
}

/** `Acme, which will sell two depots | , closed`: its comma ends a relative clause, but for a list of deeds. */
function relativeEnd({ stage }: Course, from: number, to: number): number {
  const { reading } = stage.view;
  for (let at = from + 1; at < to; at += 1) {
    const next = reading.tokens[at + 1]?.lower ?? '';
    if (reading.tokens[at]?.text === ',' && !reading.pack.and.has(next) && !isInfinitive(reading, at + 1)) return at;
  }
  return to;
}

/** `Kazakhstan will | lift its quota |`: with a named party before it and an object behind it, such a verb is a deed. */
function actsOn(course: Course, subject: Subject, verb: number): boolean {
  const { tokens, pack } = course.stage.view.reading;
  const object = isObject(course.stage.view.reading, verb + 1);
  return (
    pack.clauses.deedsWithObject.has(tokens[verb]?.lower ?? '') &&
    object &&
    (subject.entity !== undefined || isParty(course, subject))
  );
}

/** `who will | become Chief Technology Officer |` */
function takesOffice({ stage }: Course, verb: number): boolean {
  const { tokens, pack } = stage.view.reading;
  if (!pack.doers.takingOffice.has(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb + 1; at < verb + 6; at += 1) {
    const { kind, lower = '' } = tokens[at] ?? {};
    if (kind !== 'word') return false;
    if (pack.offices.has(lower)) return true;
  }
  return false;
}

/** `a bridge`, `6,000 workers`, `$3 million`, `eight aircraft` */
function isObject({ tokens, pack }: Reading, at: number): boolean {
  const next = tokens[at];
  const number = next?.kind === 'number' || (pack.numberWords.get(next?.lower ?? '') ?? 0) > 1;
  return number || pack.determiners.has(next?.lower ?? '') || /^[$€£]$/.test(next?.text ?? '');
}

/** `and | production | will move`: such a noun without an article. */
function bareFacility(course: Course, at: number): Subject | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const head = tokens[at - 1]?.lower ?? '';
  const opens = course.stage.view.reading.sentences.at(course.stage.view.reading.sentenceOf[at] ?? 0)?.from === at - 1;
  if (!pack.clauses.facilities.has(head) || !(opens || pack.and.has(tokens[at - 2]?.lower ?? ''))) return undefined;
  return { from: at - 1, to: at, head };
}

/** `The plant in Solna | will close |`: somebody has decided it, whoever it is. */
function isFacility({ stage }: Course, subject: Subject, verb: number): boolean {
  const { tokens, pack } = stage.view.reading;
  return pack.clauses.facilities.has(subject.head ?? '') && pack.clauses.facilityVerbs.has(tokens[verb]?.lower ?? '');
}

function facility(course: Course, sentence: Sentence, subject: Subject, verb: number): Hit {
  const item = { from: subject.from, to: clauseEnd(course.stage.view, sentence, verb) };
  const status = firmness(course, sentence);
  return {
    found: [
      make(course, sentence, item, {
        parties: [],
        status,
        confidence: 0.55,
        reason: 'a site will close, open or move',
      }),
    ],
    to: item.to,
  };
}

/** `Rajiv Menon, | who | will join`, `Acme, | which | will build`: the name right before it. */
function whoWill(course: Course, at: number): Subject | undefined {
  const { names, reading } = course.stage.view;
  const opener = reading.tokens[at - 1]?.lower ?? '';
  if (!reading.pack.clauses.relativeSubjects.has(opener) || reading.tokens[at - 2]?.text !== ',') return undefined;
  const mention = names.mentionAt.get(at - 3);
  const entity = names.at.get(at - 3);
  const fits = entity && entity.kind !== 'place' && (entity.kind === 'person') === reading.pack.whoWords.has(opener);
  return mention && fits ? { from: mention.from, to: mention.to, entity } : undefined;
}

/** `The company`, `he`, `both governments`: nouns and pronouns that the article has given a party for. */
function isParty(course: Course, subject: Subject): boolean {
  const { view } = course.stage;
  if (subject.pronoun !== undefined || view.reading.pack.manyParties.has(subject.head ?? '')) return true;
  return namesOf(course.stage, subject, course.memory).some((name) =>
    [...view.names.people, ...view.names.organisations, ...view.names.places].some((entity) => entity.name === name),
  );
}

/** `in September there will be a high-level economic dialogue` */
function thereWillBe(course: Course, sentence: Sentence, at: number): Hit | undefined {
  const { tokens, pack } = course.stage.view.reading;
  const to = behindThereWillBe(course, at);
  if (to === undefined) return undefined;
  if (!inAgreement(course, sentence) || pack.negations.has(tokens[to]?.lower ?? '')) return { found: [], to };
  return event(course, sentence, to);
}
