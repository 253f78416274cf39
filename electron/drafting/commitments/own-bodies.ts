import type { Subject } from '../discourse/phrases.ts';
import { personFor } from '../discourse/referents.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import type { Entity } from '../names/entity.ts';
import { lookUp } from '../names/gazetteer.ts';
import { mayBeCalled } from './bodies.ts';

/** `her union`, `su grupo`: the body in the role of whoever acted last, where the noun can mean it. */
export function ownBody(stage: Stage, subject: Subject): string | undefined {
  const { tokens, pack } = stage.view.reading;
  const owner = tokens[subject.from]?.lower ?? '';
  if (!pack.clauses.possessives.has(owner)) return undefined;
  const gender = pack.pronouns.get(owner)?.gender;
  return bodyIn(stage, personFor(stage, subject.from, gender), subject.head);
}

/** `Ann Roe, head of Acme, said | the company | would`: the body of whoever says it, where the noun can mean it. */
export function bodyOfSpeaker(stage: Stage, subject: Subject): string | undefined {
  const { tokens, pack, sentences, sentenceOf } = stage.view.reading;
  const sentence = sentences[sentenceOf[subject.from] ?? 0];
  if (!sentence) return undefined;
  for (let at = subject.from - 1; at >= Math.max(sentence.from, subject.from - 5); at -= 1) {
    if (tokens[at]?.kind === 'mark') return undefined;
    if (!pack.speech.has(tokens[at]?.lower ?? '')) continue;
    const speaker = subjectBefore(stage.view, sentence, at);
    const person =
      speaker?.entity?.kind === 'person'
        ? speaker.entity
        : speaker?.pronoun !== undefined && !pack.talk.bodyPronouns.has(speaker.pronoun)
          ? personFor(stage, speaker.from, pack.pronouns.get(speaker.pronoun)?.gender)
          : undefined;
    return bodyIn(stage, person, subject.head);
  }
  return undefined;
}

/** The one body of a person's roles that a noun can mean. */
function bodyIn({ view }: Stage, person: Entity | undefined, noun: string | undefined): string | undefined {
  if (!person || !view.reading.pack.organisationNouns.has(noun ?? '')) return undefined;
  const tied = new Set(
    [...person.roles, ...(person.affiliation ? [person.affiliation] : [])]
      .filter(({ past }) => !past)
      .map(({ affiliation, text }) => affiliation ?? text),
  );
  const bodies = view.names.organisations.filter(
    ({ name, forms }) =>
      [...tied].some((text) => text === name || [...forms].some((form) => text.includes(form))) &&
      (view.reading.pack.doers.anyBody.has(noun ?? '') || mayBeCalled({ view }, name, noun)),
  );
  return bodies.length === 1 ? bodies[0]?.name : undefined;
}

/** `Gobierno de Panamá`, `Government of Ghana`: the country whose government it is. */
export function stateNamed({ view }: Stage, { kind, name }: Entity): string | undefined {
  if (kind !== 'organisation') return undefined;
  const { pack } = view.reading;
  const [head = '', link = '', ...rest] = name.split(' ');
  if (!pack.clauses.governments.has(head.toLowerCase()) || !pack.clauses.of.has(link.toLowerCase())) return undefined;
  const article = rest.length > 1 && pack.clauses.articles.has(rest[0]?.toLowerCase() ?? '');
  const country = (article ? rest.slice(1) : rest).join(' ');
  const known = lookUp(pack, country);
  if (known?.kind !== 'country') return undefined;
  return view.names.places.find((place) => place.code === known.code)?.name ?? country;
}
