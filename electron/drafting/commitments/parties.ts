import { endingAt, type Subject, textOf, withoutArticle } from '../discourse/phrases.ts';
import { personFor, referentOf } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import type { Sentence } from '../reading/reading.ts';
import { alongside, leadBefore } from './beside.ts';
import { bodyThatSpeaks, entityIn, lastBody } from './bodies.ts';
import { bodyApposed, onlyOfKind, withComplement } from './bodies-told.ts';
import { bodiesOf, groupBefore, groupFits, isCounted, isGroup, isPair, mayMean } from './groups.ts';
import { bodyOfMembers, holdersOf, ownGovernment, ownOffice } from './holders.ts';
import { joinedTo } from './joined.ts';
import { namedIn } from './named-in.ts';
import { governmentIn, governmentNamed, nationsIn, onlyGovernment, twoNations } from './nations.ts';
import { bodyOfSpeaker, ownBody, stateNamed } from './own-bodies.ts';
import { lastTwo } from './pairs.ts';
import type { PartyMemory } from './party-memory.ts';
import { groupAhead, namedLaterOn } from './told-group.ts';
import { voiceAt } from './voice-at.ts';

/** Those who undertake, by the fullest form of their names; empty where it cannot be told. */
export function partiesOf(
  stage: Stage,
  sentence: Sentence,
  verb: number,
  memory: PartyMemory,
): { parties: string[]; at: number } {
  if (memory.lead?.heads.has(verb)) return { parties: [...memory.lead.parties], at: verb };
  const voice = voiceAt(stage.view.reading, sentence, verb, memory);
  if (voice) return { parties: voice, at: verb };
  const subject = subjectBefore(stage.view, sentence, verb);
  const announcing = subject ? undefined : verbBeforeNoun(stage, sentence, verb);
  if (announcing !== undefined) return partiesOf(stage, sentence, announcing, memory);
  if (!subject) {
    const lead = leadBefore(stage, sentence, verb);
    if (lead) return { parties: namesOf(stage, lead, memory), at: verb };
    return { parties: unsaidSubject(stage, sentence, verb, memory), at: verb };
  }
  const parties = sentBy(stage, subject, verb) ?? namesOf(stage, subject, memory);
  let first = subject.from;
  for (const next of joinedTo(stage, sentence, subject)) {
    parties.unshift(...namesOf(stage, next, memory));
    first = next.from;
  }
  return { parties: [...new Set([...parties, ...alongside(stage, subject, verb)])], at: first };
}

/** `anunció un | convenio | para distribuir`: who undertakes it stands before the verb, not before the noun. */
function verbBeforeNoun({ view }: Stage, sentence: Sentence, at: number): number | undefined {
  const { tokens, pack } = view.reading;
  if (!pack.clauses.dropsSubject || !pack.signables.has(tokens[at]?.lower ?? '')) return undefined;
  for (let back = at - 1; back > Math.max(sentence.from, at - 4); back -= 1)
    if (pack.speech.has(tokens[back]?.lower ?? '') || pack.clauses.isToldVerb(tokens[back]?.lower ?? '')) return back;
  return undefined;
}

/** `Además, se comprometió a`: Spanish leaves the subject out where it is whoever acted last. */
function unsaidSubject(stage: Stage, sentence: Sentence, verb: number, memory: PartyMemory): string[] {
  const { tokens, pack } = stage.view.reading;
  const several = severalDid(stage, verb);
  if (!pack.clauses.dropsSubject || verb - sentence.from > (several ? 26 : 9)) return [];
  if (several) {
    if (memory.group.length > 1) return [...memory.group];
    const opened = groupAhead(stage, verb);
    const spoken = opened ? namesOf(stage, opened, memory) : [];
    return spoken.length > 1 ? spoken : [];
  }
  const before = stage.view.reading.sentences[sentence.index - 1];
  const led = before && before.block === sentence.block ? bodyAhead(stage, before, memory) : undefined;
  if (led) return led;
  const person = personFor(stage, verb, undefined);
  if (person) return [person.name];
  if (!before || before.block !== sentence.block) return [];
  const first = pack.determiners.has(tokens[before.from]?.lower ?? '') ? before.from + 1 : before.from;
  const body = stage.view.names.at.get(first);
  return body?.kind === 'organisation' ? [body.name] : [];
}

/** `| La empresa | ha firmado un contrato`: the body that such a phrase means, where a sentence opens with it and nobody acts in it. */
function bodyAhead(stage: Stage, { from, to }: Sentence, memory: PartyMemory): string[] | undefined {
  const { tokens, pack } = stage.view.reading;
  const noun = tokens[from + 1]?.lower ?? '';
  const verb = tokens[from + 2]?.lower ?? '';
  if (stage.acts.some((act) => act.at >= from && act.at < to)) return undefined;
  const named = stage.view.names.at.get(from);
  if (named?.kind === 'organisation') return [named.name];
  if (!pack.clauses.definites.has(tokens[from]?.lower ?? '') || !pack.organisationNouns.has(noun)) return undefined;
  if (pack.prepositions.has(verb) || tokens[from + 2]?.kind === 'mark') return undefined;
  return namesOf(stage, { from, to: from + 2, head: noun }, memory);
}

/** `acordaron`, `se comprometieron`, `han decidido`: the verb has several for its subject. */
function severalDid({ view }: Stage, verb: number): boolean {
  const { tokens, pack } = view.reading;
  return [0, 1].some((offset) => pack.forms.severalDid.test(tokens[verb + offset]?.lower ?? ''));
}

/** `Delegates from Brazil and Indonesia agreed`: those who sent them. */
function sentBy(stage: Stage, subject: Subject, verb: number): string[] | undefined {
  if (subject.entity || subject.pronoun !== undefined) return undefined;
  const { tokens, pack } = stage.view.reading;
  if (!pack.clauses.from.has(tokens[subject.to]?.lower ?? '')) return undefined;
  // `La presidenta de la Red`: she, and not the network.
  if (referentOf(stage, subject)) return undefined;
  const named = namedIn(stage, subject.to + 1, endOfNames(stage, subject.to + 1, verb));
  if (named.length > 0) return named;
  // `Leaders from | the three countries | vowed`
  const group = endingAt(stage.view, verb - 1, subject.to + 1);
  const told = group && group.from <= subject.to + 2 ? groupBefore(stage, group) : [];
  return told.length > 0 ? told : undefined;
}

/** Where a list of names ends: at the first word that is neither a name nor a small word. */
function endOfNames({ view }: Stage, from: number, limit: number): number {
  const { tokens, pack } = view.reading;
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    const small = token && (pack.and.has(token.lower) || pack.determiners.has(token.lower) || token.text === ',');
    if (!token || !(small || token.capital || view.names.at.has(at))) break;
    at += 1;
  }
  return at;
}

/** `Acme and Orrin announced that | they | will merge`, `Vietnam's army said on Friday that | it | would leave`: those who say it. */
function speakersOf(stage: Stage, { from }: Subject, memory: PartyMemory): string[] {
  const { tokens, pack, sentences, sentenceOf } = stage.view.reading;
  const sentence = sentences[sentenceOf[from] ?? 0];
  if (!sentence) return [];
  for (let said = from - 1; said > Math.max(sentence.from, from - 6); said -= 1) {
    if (tokens[said]?.kind === 'mark') return [];
    if (pack.speech.has(tokens[said]?.lower ?? '')) return partiesOf(stage, sentence, said, memory).parties;
  }
  return [];
}

/** `we`, outside quotation marks: the body that issues the statement, which it names more than any other. */
export function issuer({ view }: Stage): string[] {
  const [most, next] = [...view.names.organisations].sort((a, b) => b.mentions.length - a.mentions.length);
  const clear = most && most.mentions.length >= 3 && most.mentions.length > (next?.mentions.length ?? 0);
  return clear ? [most.name] : [];
}

/** Whether the party remembered is one that the article names; `a maker of coatings` is not. */
function isNamed({ view }: Stage, [name, ...others]: readonly string[]): boolean {
  if (name === undefined || others.length > 0) return true;
  const { people, organisations, places } = view.names;
  return [...people, ...organisations, ...places].some((entity) => entity.name === name);
}

/** The names behind one subject: an entity, a nation's government, a group spoken of before. */
export function namesOf(stage: Stage, subject: Subject, memory: PartyMemory): string[] {
  const { view } = stage;
  const { clauses } = view.reading.pack;
  if (subject.entity)
    return [governmentIn(stage, subject.entity) ?? stateNamed(stage, subject.entity) ?? subject.entity.name];
  if (subject.pronoun !== undefined) {
    const stand = view.reading.pack.pronouns.get(subject.pronoun);
    const issued = stand?.number === 'many' && clauses.firstPerson.has(subject.pronoun) ? issuer(stage) : [];
    if (issued.length > 0) return issued;
    if (stand?.number === 'many') {
      const speak = speakersOf(stage, subject, memory);
      // `The Greens said | they | would table a motion`: a body, in the plural.
      const bodies = stage.view.names.organisations;
      if (speak.length === 1 && bodies.some(({ name }) => name === speak[0])) return speak;
      const told = speak.length > 1 ? speak : memory.group;
      if (told.length > 1) return [...told];
      const opened = groupAhead(stage, subject.from);
      const spoken = opened ? namesOf(stage, opened, memory) : [];
      const two = spoken.length > 1 ? spoken : lastTwo(stage, subject, memory);
      if (two.length > 0) return two;
      return clauses.dropsSubject ? [withoutArticle(view, subject)] : [...memory.single];
    }
    const isBody = view.reading.pack.talk.bodyPronouns.has(subject.pronoun);
    const speaker = isBody ? bodyThatSpeaks(stage, subject) : undefined;
    if (speaker) return [speaker];
    if (isBody) {
      const [said, other] = speakersOf(stage, subject, memory);
      const state = view.names.places.find(({ code, name }) => code !== undefined && name === said);
      if (state && other === undefined) return [state.name];
      const near = isNamed(stage, memory.single) ? undefined : lastBody(stage, subject.from);
      return near ?? (memory.single.length > 0 ? [...memory.single] : (lastBody(stage, subject.from) ?? []));
    }
    const person = personFor(stage, subject.from, stand?.gender);
    return person ? [person.name] : [];
  }
  const apposed = bodyApposed(stage, subject);
  if (apposed) return [apposed];
  const nations = nationsIn(stage, subject);
  if (nations.length > 0) return nations;
  const within = entityIn(stage, subject);
  if (within) return [within.name];
  const referent = referentOf(stage, subject);
  if (referent) return [referent.name];
  const words = textOf(view, subject).toLowerCase();
  if ((clauses.wholeGroup.test(words) && isGroup(stage, subject)) || isCounted(stage, subject)) {
    const holders = holdersOf(stage, subject);
    if (clauses.attendees.has(subject.head ?? '') && memory.first) return [...memory.first];
    if (holders.length === 2) return holders;
    const sides = clauses.pairHeads.has(subject.head ?? '') ? (memory.bodies ?? []) : [];
    if (sides.length === 2) return [...sides];
    if (groupFits(stage, subject, memory.group)) return [...memory.group];
    const represented = bodiesOf(stage, subject, memory.group);
    if (represented.length > 0) return represented;
    const listed = groupBefore(stage, subject);
    if (listed.length > 0) return listed;
    if (memory.group.length > 1 && mayMean(stage, subject, memory.group)) return [...memory.group];
    // `The leaders | undertook`, told before as `G7 leaders`
    const head = subject.head ?? '';
    if (memory.single.length === 1 && memory.single[0]?.toLowerCase().endsWith(` ${head}`)) return [...memory.single];
    const two = isPair(stage, subject) ? lastTwo(stage, subject, memory) : [];
    if (two.length > 0) return two;
    // `Both companies` are no two countries.
    const nations = clauses.bodyGroups.has(subject.head ?? '') ? [] : twoNations(stage, isPair(stage, subject));
    if (nations.length > 0) return nations;
  }
  const members = bodyOfMembers(stage, subject);
  if (members) return [members];
  const own = ownGovernment(stage, subject) ?? ownOffice(stage, subject) ?? ownBody(stage, subject);
  if (own) return [own];
  const definite =
    clauses.definites.has(view.reading.tokens[subject.from]?.lower ?? '') ||
    clauses.contracted.has(view.reading.tokens[subject.from - 1]?.lower ?? '');
  const later = namedLaterOn(stage, subject);
  if (later !== undefined) return [later];
  const whole = withComplement(stage, subject);
  if (whole !== undefined) return [whole];
  if (definite && clauses.governments.has(subject.head ?? '')) {
    const nation = governmentNamed(stage) ?? onlyGovernment(stage);
    if (nation) return [nation];
  }
  // `The Ministry plans`, `El Ministerio transferirá`: with its capital it is still no full name.
  const alone = subject.to - subject.from <= 2;
  const common = alone || view.reading.pack.headFirst || view.reading.tokens[subject.to - 1]?.capital === false;
  if (definite && common && view.reading.pack.organisationNouns.has(subject.head ?? '')) {
    const body =
      bodyOfSpeaker(stage, subject) ??
      lastBody(stage, subject.from, subject.head)?.[0] ??
      onlyOfKind(stage, subject.head);
    if (body) return [body];
  }
  return [withoutArticle(view, subject)];
}
