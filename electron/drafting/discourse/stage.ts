import type { Span } from '../../contract/text.ts';
import type { Gender } from '../languages/pack.ts';
import type { Entity } from '../names/entity.ts';
import { type Sentence, spanOf } from '../reading/reading.ts';
import { type Subject, subjectAfter, subjectBefore, type View } from './subjects.ts';

/** Who has been on stage so far: the people who did or said something, in order. */
export interface Stage {
  readonly view: View;
  /** People as subjects, by token. */
  readonly acts: { readonly at: number; readonly entity: Entity }[];
}

/** Somebody whom a word of the article stands for, with the words that name them. */
export interface Referent {
  readonly name: string;
  readonly entity?: Entity | undefined;
  readonly span: Span;
  readonly confidence: number;
  readonly why: string;
}

/** Goes through the article once and notes every person who speaks or opens a sentence as its subject. */
export function setStage(view: View): Stage {
  const stage: Stage = { view, acts: [] };
  const { reading, names, quoted } = view;
  for (const sentence of reading.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline') continue;
    const opener = openingSubject(view, sentence);
    if (opener) note(stage, opener);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (quoted[at] || !reading.pack.speech.has(reading.tokens[at]?.lower ?? '') || names.at.has(at)) continue;
      const subject = subjectBefore(view, sentence, at) ?? subjectAfter(view, sentence, at);
      if (subject) note(stage, subject);
    }
  }
  return stage;
}

function note(stage: Stage, subject: Subject): void {
  const person = subject.entity?.kind === 'person' ? subject.entity : referentOf(stage, subject)?.entity;
  if (person?.kind === 'person') stage.acts.push({ at: subject.from, entity: person });
}

/** The name or pronoun with which a sentence begins, or which follows its first comma. */
function openingSubject(view: View, sentence: Sentence): Subject | undefined {
  const { reading, names, quoted } = view;
  const { tokens, pack } = reading;
  let at = sentence.from;
  const felt = names.mentionAt.get(at + 1);
  // `A Curaqueo la idea no la convence`: the one who feels it.
  if (pack.tag === 'es' && tokens[at]?.text === 'A' && felt && names.at.get(at + 1)?.kind === 'person')
    return { from: felt.from, to: felt.to, entity: names.at.get(at + 1) };
  const led =
    pack.prepositions.has(tokens[at]?.lower ?? '') ||
    (pack.functionWords.has(tokens[at]?.lower ?? '') &&
      !pack.pronouns.has(tokens[at]?.lower ?? '') &&
      !pack.determiners.has(tokens[at]?.lower ?? ''));
  if (led) {
    const limit = Math.min(sentence.to, at + 16);
    while (at < limit && tokens[at]?.text !== ',') {
      if (/^(?:was|were|is|are|fue|fueron|eran|estaban|son)$/.test(tokens[at]?.lower ?? '')) return undefined;
      at += 1;
    }
    at += 1;
  }
  for (let next = at; next < Math.min(sentence.to, at + 8); next += 1) {
    const token = tokens[next];
    if (
      token?.text === ',' &&
      pack.offices.has(tokens[next - 1]?.lower ?? '') &&
      names.at.get(next + 1)?.kind === 'person'
    )
      continue;
    if (!token || quoted[next] || token.kind === 'mark') return undefined;
    const mention = names.mentionAt.get(next);
    const holder = mention && personBehind(view, mention.to, sentence.to);
    if (holder) return holder;
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
    if (!pack.offices.has(lower) && !pack.officeModifiers.has(lower) && !pack.honorifics.has(lower)) return undefined;
  }
  return undefined;
}

/** `Esos días, | Nélida Curaqueo |`: behind a short opening that a comma ends. */
function behindOpening({ reading, names }: View, sentence: Sentence, from: number): Subject | undefined {
  const { tokens } = reading;
  for (let at = from; at < Math.min(sentence.to, from + 6); at += 1) {
    if (tokens[at]?.text !== ',') continue;
    const mention = names.mentionAt.get(at + 1);
    const entity = names.at.get(at + 1);
    return mention && entity?.kind === 'person' ? { from: mention.from, to: mention.to, entity } : undefined;
  }
  return undefined;
}

/** Whom a subject means. Undefined where it cannot be told. */
export function referentOf(stage: Stage, subject: Subject): Referent | undefined {
  const { reading } = stage.view;
  const span = spanOf(reading.tokens, subject.from, subject.to);
  if (subject.entity)
    return { name: subject.entity.name, entity: subject.entity, span, confidence: 0.95, why: 'named' };
  if (subject.pronoun !== undefined) {
    const stand = reading.pack.pronouns.get(subject.pronoun);
    if (!stand || stand.number === 'many' || subject.pronoun === 'it') return undefined;
    const entity = personFor(stage, subject.from, stand.gender);
    return entity && { name: entity.name, entity, span, confidence: 0.75, why: 'pronoun; the person who acted last' };
  }
  const entity = personByOffice(stage, subject);
  if (entity) return { name: entity.name, entity, span, confidence: 0.85, why: 'known by the role' };
  return undefined;
}

/**
 * The person for whom "he" or "she" stands: who acted last. Where that one is known to be of the other gender, another
 * of the last few who fits; where nobody fits, the last all the same, since sources get pronouns wrong.
 */
export function personFor(stage: Stage, at: number, gender: Gender | undefined): Entity | undefined {
  const recent: Entity[] = [];
  const sentenceOf = stage.view.reading.sentenceOf;
  const here = sentenceOf[at] ?? 0;
  for (let index = stage.acts.length - 1; index >= 0 && recent.length < 4; index -= 1) {
    const act = stage.acts[index];
    if (!act || act.at >= at) continue;
    if (here - (sentenceOf[act.at] ?? 0) > 14) break;
    if (!recent.includes(act.entity)) recent.push(act.entity);
  }
  const [last] = recent;
  if (!last) return onlyOneNear(stage, at, gender);
  const local = onlyOneHere(stage, at, gender, last);
  if (local) return local;
  if (gender === undefined || last.gender === undefined || last.gender === gender) return last;
  const near: Entity[] = [];
  for (let index = stage.acts.length - 1; index >= 0; index -= 1) {
    const act = stage.acts[index];
    if (!act || here - (sentenceOf[act.at] ?? 0) > 4) break;
    if (act.at < at) near.push(act.entity);
  }
  return recent.find((person) => person.gender === gender && near.includes(person)) ?? last;
}

/** Where nobody has acted yet: the one person whom the last sentences name. */
function onlyOneNear({ view }: Stage, at: number, gender: Gender | undefined): Entity | undefined {
  const { sentences, sentenceOf } = view.reading;
  const here = sentenceOf[at] ?? 0;
  const from = sentences[Math.max(0, here - 3)]?.from ?? 0;
  const near = new Set<Entity>();
  for (let token = from; token < at; token += 1) {
    const entity = view.names.at.get(token);
    if (entity?.kind === 'person' && (gender === undefined || (entity.gender ?? gender) === gender)) near.add(entity);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/** `We told Lars Holm ... He listened`: the one person named in this paragraph, where nobody has acted in it. */
function onlyOneHere({ view, acts }: Stage, at: number, gender: Gender | undefined, last: Entity): Entity | undefined {
  const { sentences, sentenceOf } = view.reading;
  const sentence = sentences[sentenceOf[at] ?? 0];
  if (gender === undefined || !sentence) return undefined;
  let from = sentence.index;
  while (sentences[from - 1]?.block === sentence.block) from -= 1;
  const start = sentences[from]?.from ?? 0;
  if (acts.some((act) => act.at >= start && act.at < at)) return undefined;
  const here = new Set<Entity>();
  for (let token = start; token < sentence.from; token += 1) {
    const entity = view.names.at.get(token);
    if (entity?.kind === 'person') here.add(entity);
  }
  const [only] = here;
  return here.size === 1 && only && only !== last && (only.gender ?? gender) === gender ? only : undefined;
}

/** `the minister`, where no role in the article says minister: whoever acted last in the same paragraph. */
function actedHere(stage: Stage, subject: Subject): Entity | undefined {
  const { sentences, sentenceOf } = stage.view.reading;
  const block = sentences[sentenceOf[subject.from] ?? 0]?.block;
  for (let index = stage.acts.length - 1; index >= 0; index -= 1) {
    const act = stage.acts[index];
    if (!act || act.at >= subject.from) continue;
    return sentences[sentenceOf[act.at] ?? 0]?.block === block ? act.entity : undefined;
  }
  return undefined;
}

/** `the vice president`, `the minister`: the person mentioned last whose role has these words. */
function personByOffice(stage: Stage, subject: Subject): Entity | undefined {
  const { reading, names } = stage.view;
  const { pack, tokens } = reading;
  if (subject.head === undefined || !(pack.offices.has(subject.head) || pack.officeEnding.test(subject.head)))
    return undefined;
  if (/^(?:a|an|un|una|another|otro|otra|one|some|any)$/.test(tokens[subject.from]?.lower ?? '')) return undefined;
  const words: string[] = [];
  for (let at = subject.from; at < subject.to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!pack.determiners.has(lower)) words.push(lower);
  }
  // `El presidente de la Cámara, Hernán Benavides, pidió`: the phrase is the role that stands beside the name.
  const { start, end } = spanOf(tokens, subject.from, subject.to);
  const beside = names.people.find((person) => person.roles.some((role) => role.start < end && role.end > start));
  if (beside) return beside;
  const vice = words.some((word) => /^(?:vice|deputy|former|assistant|viceministr[oa]|ex)$/.test(word));
  const standsFor = standInFor(stage, subject);
  if (standsFor) return standsFor;
  let best: Entity | undefined;
  let nearest = -1;
  let known = false;
  for (const person of names.people) {
    known ||=
      (person.mentions[0]?.from ?? 0) < subject.from &&
      person.roles.some((role) =>
        role.text
          .toLowerCase()
          .split(/\s+/)
          .includes(subject.head ?? ''),
      );
    const fitting = person.roles.some((role) => {
      const own = role.text.toLowerCase().split(/[\s,]+/);
      if (!words.every((word) => own.includes(word) || isNation(word, own, person))) return false;
      return (
        vice ||
        !own.some((word) => /^(?:vice|deputy|former|assistant|ex)$/.test(word)) ||
        own.indexOf(words[0] ?? '') === 0
      );
    });
    if (!fitting) continue;
    for (const mention of person.mentions) {
      if (mention.from < subject.from && mention.from > nearest) {
        nearest = mention.from;
        best = person;
      }
    }
  }
  const definite = /^(?:the|el|la)$/.test(tokens[subject.from]?.lower ?? '');
  return best ?? (definite && !known && words.length === 1 ? actedHere(stage, subject) : undefined);
}

/** `la mandataria`, `el jefe de Estado`: of those whose role the noun can stand for, the one named most. */
function standInFor({ view }: Stage, subject: Subject): Entity | undefined {
  const { pack, tokens } = view.reading;
  const head = subject.head ?? '';
  const offices = pack.standIns.get(head);
  if (!offices || !/^(?:the|el|la)$/.test(tokens[subject.from]?.lower ?? '')) return undefined;
  const ofState = /^(?:estado|ejecutivo|gobierno)$/.test(tokens[subject.to + 1]?.lower ?? '');
  if (/^jef[ea]$/.test(head) && !ofState) return undefined;
  const fitting = view.names.people.filter(
    (person) =>
      (person.mentions[0]?.from ?? 0) < subject.from &&
      genderFits(head, person) &&
      person.roles.some((role) =>
        role.text
          .toLowerCase()
          .split(/[\s,]+/)
          .some((word) => offices.includes(word)),
      ),
  );
  return fitting.sort((a, b) => b.mentions.length - a.mentions.length)[0];
}

/** `la mandataria` is a woman; in English the noun does not tell. */
function genderFits(noun: string, person: Entity): boolean {
  if (person.gender === undefined) return true;
  return (
    !(/[oe]$/.test(noun) && person.gender === 'f' && /^(?:mandatario|jefe)$/.test(noun)) &&
    !(/a$/.test(noun) && person.gender === 'm')
  );
}

function isNation(word: string, own: readonly string[], person: Entity): boolean {
  return own.length > 0 && person.affiliation?.text.toLowerCase().includes(word) === true;
}
