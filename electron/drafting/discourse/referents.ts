import type { Span } from '../../contract/text.ts';
import { genderByEnding } from '../gazetteer/name-endings.ts';
import type { Gender } from '../languages/pack.ts';
import type { Entity } from '../names/entity.ts';
import { spanOf } from '../reading/reading.ts';
import { personByOffice } from './office-holders.ts';
import { type Subject, withoutArticle } from './phrases.ts';
import { spokenOfBeside } from './spoken-of.ts';
import { lastAct, type Stage } from './stage.ts';
import { strangerBefore } from './strangers.ts';

/** Somebody whom a word of the article stands for, with the words that name them. */
export interface Referent {
  readonly name: string;
  readonly entity?: Entity | undefined;
  readonly span: Span;
  readonly confidence: number;
  readonly why: string;
}

/** Whom a subject means. Undefined where it cannot be told. */
export function referentOf(stage: Stage, subject: Subject): Referent | undefined {
  const { reading } = stage.view;
  const span = spanOf(reading.tokens, subject.from, subject.to);
  if (subject.entity)
    return { name: subject.entity.name, entity: subject.entity, span, confidence: 0.95, why: 'named' };
  if (subject.pronoun !== undefined) {
    const stand = reading.pack.pronouns.get(subject.pronoun);
    if (!stand || stand.number === 'many' || reading.pack.talk.bodyPronouns.has(subject.pronoun)) return undefined;
    const stranger = stand.gender && strangerBefore(stage, subject.from);
    if (stranger) return unnamed(stage, stranger);
    const entity = personFor(stage, subject.from, stand.gender);
    return entity && { name: entity.name, entity, span, confidence: 0.75, why: 'pronoun; the person who acted last' };
  }
  const entity = personByOffice(stage, subject);
  if (entity) return { name: entity.name, entity, span, confidence: 0.85, why: 'known by the role' };
  return undefined;
}

function unnamed({ view }: Stage, subject: Subject): Referent {
  const span = spanOf(view.reading.tokens, subject.from, subject.to);
  return {
    name: withoutArticle(view, subject),
    span,
    confidence: 0.6,
    why: 'pronoun; somebody without a name, of whom the paragraph speaks',
  };
}

/**
 * The person for whom "he" or "she" stands: who acted last. Where that one is known to be of the other gender, another
 * of the last few who fits; where nobody fits, the last all the same, since sources get pronouns wrong.
 */
export function personFor(stage: Stage, at: number, gender: Gender | undefined): Entity | undefined {
  const acted: Entity[] = [];
  const sentenceOf = stage.view.reading.sentenceOf;
  const here = sentenceOf[at] ?? 0;
  for (let index = lastAct(stage, at); index >= 0 && acted.length < 8; index -= 1) {
    const act = stage.acts[index];
    if (!act || act.at >= at) continue;
    if (here - (sentenceOf[act.at] ?? 0) > 14) break;
    if (!acted.includes(act.entity)) acted.push(act.entity);
  }
  const spoken = spokenOfBeside(stage.view, at);
  const others = acted.filter((person) => !spoken.has(person));
  const recent = others.length > 0 ? others : acted;
  const [last] = recent;
  if (!last) return onlyOneNear(stage, at, gender);
  const local = onlyOneHere(stage, at, gender, last);
  if (local) return local;
  const lastIs = genderOf(stage, last);
  if (gender !== undefined && lastIs === undefined) return knownAs(stage, at, recent, gender) ?? last;
  if (gender === undefined || lastIs === gender) return last;
  const near: Entity[] = [];
  for (let index = lastAct(stage, at); index >= 0; index -= 1) {
    const act = stage.acts[index];
    if (!act || here - (sentenceOf[act.at] ?? 0) > 4) break;
    if (act.at < at) near.push(act.entity);
  }
  // Where pronouns have been seen to be wrong, only a title or given name speaks against who acted last.
  if (stage.oddPronouns) return near.find((person) => person.gender === gender) ?? last;
  // Of those on stage not long ago the one who fits; somebody whom nothing tells is only taken from close by.
  const fits = recent.find((person) => genderOf(stage, person) === gender);
  if (fits) return fits;
  return (
    recent.find((person) => genderOf(stage, person) === undefined && near.includes(person)) ??
    namedNear(stage, at, gender) ??
    last
  );
}

/** `The rector, Tom Bell, and the dean, Ana Roe, signed. | She | ...`: of those named shortly before, who is known to fit. */
function namedNear(stage: Stage, at: number, gender: Gender): Entity | undefined {
  const { sentences, sentenceOf } = stage.view.reading;
  const from = Math.max(sentences[Math.max(0, (sentenceOf[at] ?? 0) - 3)]?.from ?? 0, at - 150);
  for (let token = at - 1; token >= from; token -= 1) {
    const entity = stage.view.names.at.get(token);
    if (entity?.kind === 'person' && genderOf(stage, entity) === gender) return entity;
  }
  return undefined;
}

/** How many acts back it is counted who acts more often, so that a book takes no longer for each pronoun. */
const memory = 60;

/** `she`, where nothing tells of the last who acted whether it can be them: another who is, and who has acted more often. */
function knownAs(stage: Stage, at: number, recent: readonly Entity[], gender: Gender): Entity | undefined {
  const { sentences, sentenceOf } = stage.view.reading;
  let index = lastAct(stage, at);
  while ((stage.acts[index]?.at ?? -1) >= at) index -= 1;
  const lately = stage.acts.slice(Math.max(0, index - memory), index + 1);
  const acts = (person: Entity | undefined) => lately.filter(({ entity }) => entity === person).length;
  const [last] = recent;
  const act = stage.acts[index];
  const blockOf = (token: number) => sentences[sentenceOf[token] ?? 0]?.block;
  if (act && blockOf(act.at) === blockOf(at)) return undefined;
  return recent.find((person) => genderOf(stage, person) === gender && acts(person) > acts(last) + 1);
}

/** By title and given name, else by the pronoun that stood for them before. */
function genderOf(stage: Stage, person: Entity): Gender | undefined {
  return person.gender ?? stage.genders.get(person) ?? byEnding(person.name);
}

function byEnding(name: string): Gender | undefined {
  return genderByEnding(/^\p{L}{4,}(?=\s)/u.exec(name)?.[0] ?? '');
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
