import type { Gender } from '../languages/pack.ts';
import type { Entity } from '../names/entity.ts';
import type { Sentence } from '../reading/reading.ts';
import { firstFrom } from '../reading/search.ts';
import { type Interview, interviewOf } from './interview.ts';
import { hasOddPronouns } from './odd-pronouns.ts';
import type { Subject, View } from './phrases.ts';
import { referentOf } from './referents.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';

/** Who has been on stage so far: the people who did or said something, in order. */
export interface Stage {
  readonly view: View;
  /** People as subjects, by token. */
  readonly acts: { readonly at: number; readonly entity: Entity }[];
  /** What "he" and "she" have told about people whose name does not. */
  readonly genders: Map<Entity, Gender>;
  /** Whether the article's pronouns have been seen to be wrong. */
  readonly oddPronouns: boolean;
  /** Whose the answers are, where the article is an interview. */
  readonly interview: Interview | undefined;
}

/** Goes through the article once and notes every person who speaks or opens a sentence as its subject. */
export function setStage(view: View): Stage {
  const stage: Stage = {
    view,
    acts: [],
    genders: new Map(),
    oddPronouns: hasOddPronouns(view),
    interview: interviewOf(view),
  };
  const { reading, names, quoted } = view;
  for (const sentence of reading.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline') continue;
    const opener = openingSubject(view, sentence);
    if (opener) note(stage, opener);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const same = alike(view, at);
      if (same) note(stage, same);
      if (quoted[at] || !reading.pack.speech.has(reading.tokens[at]?.lower ?? '') || names.at.has(at)) continue;
      const subject = subjectBefore(view, sentence, at) ?? subjectAfter(view, sentence, at);
      const noted = subject ? note(stage, subject) : false;
      // `It will open in May, | says | its chairman, Tom Bell.`
      const after = noted || reading.tokens[at - 1]?.text !== ',' ? undefined : subjectAfter(view, sentence, at);
      if (after?.entity?.kind === 'person') note(stage, after);
      // `I asked | Ann Roe | what she thought`: she is the next to speak.
      const asker = reading.pack.clauses.firstPerson.has(subject?.pronoun ?? '');
      const asked = asker ? subjectAfter(view, sentence, at) : undefined;
      if (asked?.entity?.kind === 'person') note(stage, asked);
    }
  }
  return stage;
}

/** The place of the last act up to the end of a token's sentence; -1 where there is none. */
export function lastAct({ acts, view }: Stage, at: number): number {
  const { sentenceOf } = view.reading;
  const here = sentenceOf[at] ?? 0;
  return firstFrom(acts, (act) => (sentenceOf[act.at] ?? 0) <= here) - 1;
}

function note(stage: Stage, subject: Subject): boolean {
  const person = subject.entity?.kind === 'person' ? subject.entity : referentOf(stage, subject)?.entity;
  if (person?.kind !== 'person') return false;
  stage.acts.push({ at: subject.from, entity: person });
  const gender = stage.view.reading.pack.pronouns.get(subject.pronoun ?? '')?.gender;
  if (gender && person.gender === undefined && !stage.genders.has(person)) stage.genders.set(person, gender);
  return true;
}

/** `Cuando se le menciona a su antecesor, | Luis Rey |, baja la voz`: the name of the one to whom it is done. */
function isToldName({ reading, names }: View, from: number, at: number): boolean {
  const { tokens, pack } = reading;
  const mention = names.mentionAt.get(at);
  const told = [at - 3, at - 4].some((back) => back > from && pack.clauses.addressing.has(tokens[back]?.lower ?? ''));
  return mention !== undefined && told && pack.clauses.dropsSubject && pack.offices.has(tokens[at - 2]?.lower ?? '');
}

/** The name or pronoun with which a sentence begins, or which follows its first comma. */
function openingSubject(view: View, sentence: Sentence): Subject | undefined {
  const { reading, names, quoted } = view;
  const { tokens, pack } = reading;
  let at = sentence.from;
  const felt = names.mentionAt.get(at + 1);
  // `A Curaqueo la idea no la convence`: the one who feels it.
  if (tokens[at]?.lower === pack.subjects.feeler && felt && names.at.get(at + 1)?.kind === 'person')
    return { from: felt.from, to: felt.to, entity: names.at.get(at + 1) };
  // `It was | Ann Roe | who heard it`
  const cleft =
    pack.talk.bodyPronouns.has(tokens[at]?.lower ?? '') && pack.subjects.copulas.has(tokens[at + 1]?.lower ?? '');
  const heard = cleft ? (names.mentionAt.get(at + 2) ?? names.mentionAt.get(at + 3)) : undefined;
  if (heard && names.at.get(heard.from)?.kind === 'person' && pack.subjects.who.has(tokens[heard.to]?.lower ?? ''))
    return { from: heard.from, to: heard.to, entity: names.at.get(heard.from) };
  const led =
    pack.prepositions.has(tokens[at]?.lower ?? '') ||
    (pack.functionWords.has(tokens[at]?.lower ?? '') &&
      !pack.offices.has(tokens[at]?.lower ?? '') &&
      !pack.pronouns.has(tokens[at]?.lower ?? '') &&
      !pack.determiners.has(tokens[at]?.lower ?? ''));
  if (led) {
    const limit = Math.min(sentence.to, at + 16);
    while (at < limit && tokens[at]?.text !== ',') {
      if (pack.subjects.copulas.has(tokens[at]?.lower ?? '')) return undefined;
      at += 1;
    }
    at += 1;
    if (isToldName(view, sentence.from, at)) return undefined;
  }
  const described = behindPlace(view, sentence) ?? behindTrade(view, sentence.from);
  if (described) return described;
  for (let next = at; next < Math.min(sentence.to, at + 8); next += 1) {
    const token = tokens[next];
    if (token?.text === ',' && hasOffice(reading, sentence.from, next) && names.at.get(next + 1)?.kind === 'person')
      continue;
    if (!token || quoted[next] || token.kind === 'mark') return undefined;
    const mention = names.mentionAt.get(next);
    const holder = mention && personBehind(view, mention.to, sentence.to);
    if (holder) return holder;
    if (mention && tokens[mention.to - 1]?.possessive) return undefined;
    if (mention && !mention.adjective) return { from: mention.from, to: mention.to, entity: names.at.get(next) };
    if (pack.pronouns.has(token.lower) && !pack.determiners.has(token.lower))
      return { from: next, to: next + 1, pronoun: token.lower };
    if (
      !token.capital &&
      !pack.determiners.has(token.lower) &&
      !pack.officeModifiers.has(token.lower) &&
      !pack.offices.has(token.lower)
    )
      return behindOpening(view, sentence, next);
  }
  return undefined;
}

/** `El presidente del Gobierno, | Álvaro Rincón |`: the role that stands before the comma. */
function hasOffice({ tokens, pack }: View['reading'], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 8); at < to; at += 1) if (pack.offices.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `In the yard | Tom Bell |, her brother, was ...`, `On Friday evening | Roe | tried`: behind where or when it was. */
function behindPlace({ reading, names, quoted }: View, { from, to }: Sentence): Subject | undefined {
  const { tokens, pack } = reading;
  if (!pack.subjects.beforePlace.has(tokens[from]?.lower ?? '')) return undefined;
  for (let at = from + 2; at < Math.min(to, from + 5); at += 1) {
    const before = tokens[at - 1];
    const mention = names.mentionAt.get(at);
    if (tokens[at]?.kind === 'mark' || quoted[at]) return undefined;
    if (!mention || names.at.get(at)?.kind !== 'person') continue;
    const noun = before?.kind === 'word' && !before.capital && !pack.functionWords.has(before.lower);
    const someone = pack.offices.has(before?.lower ?? '') || pack.peopleNouns.has(before?.lower ?? '');
    if (!noun || someone || tokens[mention.to - 1]?.possessive) return undefined;
    return { from: mention.from, to: mention.to, entity: names.at.get(at) };
  }
  return undefined;
}

/** `La arqueóloga | Ana Ruiz |, de Soria, ha hallado`: a trade that no table has, and the name right behind it. */
function behindTrade({ reading, names }: View, from: number): Subject | undefined {
  const { tokens, pack } = reading;
  const trade = tokens[from + 1];
  const mention = names.mentionAt.get(from + 2);
  if (!pack.clauses.articles.has(tokens[from]?.lower ?? '') || trade?.kind !== 'word' || trade.capital)
    return undefined;
  if (!mention || mention.from !== from + 2 || names.at.get(from + 2)?.kind !== 'person') return undefined;
  if (pack.functionWords.has(trade.lower) || tokens[mention.to - 1]?.possessive) return undefined;
  return { from: mention.from, to: mention.to, entity: names.at.get(from + 2) };
}

/** `High Court | Judge Florence Nakato`: the body is where the person behind it works. */
function personBehind({ reading, names }: View, from: number, limit: number): Subject | undefined {
  const { tokens, pack } = reading;
  for (let at = from; at < Math.min(limit, from + 5); at += 1) {
    const mention = names.mentionAt.get(at);
    if (mention && names.at.get(at)?.kind === 'person')
      return at > from || tokens[from - 1]?.possessive
        ? { from: mention.from, to: mention.to, entity: names.at.get(at) }
        : undefined;
    const lower = tokens[at]?.lower ?? '';
    // `Roe’s deputy, | Tom Bell |`
    if (tokens[at]?.text === ',' && at > from && tokens[from - 1]?.possessive) continue;
    if (!pack.offices.has(lower) && !pack.officeModifiers.has(lower) && !pack.honorifics.has(lower)) return undefined;
  }
  return undefined;
}

/** `Esos días, | Nélida Curaqueo |`: behind a short opening that a comma ends. */
function behindOpening({ reading, names }: View, sentence: Sentence, from: number): Subject | undefined {
  const { tokens } = reading;
  for (let at = from; at < Math.min(sentence.to, from + 10); at += 1) {
    if (tokens[at]?.text !== ',') continue;
    let first = at + 1;
    while (isTitle(reading, first) && first < at + 6) first += 1;
    const mention = names.mentionAt.get(first);
    const entity = names.at.get(first);
    return mention && entity?.kind === 'person' ? { from: mention.from, to: mention.to, entity } : undefined;
  }
  return undefined;
}

/** `the`, `Mr.`, `senator`: what may stand before a name. */
function isTitle({ tokens, pack }: View['reading'], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return pack.clauses.articles.has(lower) || pack.honorifics.has(lower) || pack.offices.has(lower);
}

/** `His aunt cried, and | so did | Roe`: somebody who does what the clause before tells. */
function alike({ reading, names }: View, at: number): Subject | undefined {
  const { tokens, pack } = reading;
  const words = pack.talk.alike.find((some) => some.every((word, index) => tokens[at + index]?.lower === word));
  const from = at + (words?.length ?? 0);
  const mention = words && names.mentionAt.get(from);
  const entity = names.at.get(from);
  return mention && entity?.kind === 'person' ? { from: mention.from, to: mention.to, entity } : undefined;
}
