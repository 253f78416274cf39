import type { Subject } from '../discourse/phrases.ts';
import { personFor, referentOf } from '../discourse/referents.ts';
import { holdersOfAny, roleWords } from '../discourse/roster.ts';
import type { Stage } from '../discourse/stage.ts';
import { subjectBefore } from '../discourse/subjects.ts';
import { nationsFor } from '../gazetteer/countries.ts';
import type { Entity } from '../names/entity.ts';
import { lastBody } from './bodies.ts';

/** `su cartera`, `her office`: whoever leads it. */
export function ownOffice(stage: Stage, subject: Subject): string | undefined {
  const { tokens, pack } = stage.view.reading;
  const { clauses } = pack;
  const owner = tokens[subject.from]?.lower ?? '';
  if (!clauses.possessives.has(owner) || !clauses.ownOffices.has(subject.head ?? '')) return undefined;
  return (announcer(stage, subject) ?? personFor(stage, subject.from, pack.subjects.ownerGender.get(owner)))?.name;
}

/** `El gobernador de Puno ofreció que | su gestión | destinará`: the subject of the verb before the clause. */
function announcer(stage: Stage, subject: Subject): Entity | undefined {
  const { tokens, pack, sentences, sentenceOf } = stage.view.reading;
  const sentence = sentences[sentenceOf[subject.from] ?? 0];
  if (!sentence || !pack.clauses.that.has(tokens[subject.from - 1]?.lower ?? '')) return undefined;
  const teller = subjectBefore(stage.view, sentence, subject.from - 2);
  const known = teller && teller.pronoun === undefined ? referentOf(stage, teller)?.entity : undefined;
  return known?.kind === 'person' ? known : undefined;
}

/** `the co-operative's members`, `the Ministry's board`: the body that they are of. */
export function bodyOfMembers(stage: Stage, subject: Subject): string | undefined {
  const { tokens, pack } = stage.view.reading;
  const noun = tokens[subject.to - 2];
  if (!pack.clauses.memberNouns.has(subject.head ?? '') || !noun?.possessive) return undefined;
  return pack.organisationNouns.has(noun.lower) ? lastBody(stage, subject.from, noun.lower)?.[0] : undefined;
}

/** `her government`, `su Gobierno`: the country in the role of whoever acted last. */
export function ownGovernment(stage: Stage, subject: Subject): string | undefined {
  const { reading, names } = stage.view;
  const { clauses } = reading.pack;
  const owner = reading.tokens[subject.from]?.lower ?? '';
  if (!clauses.possessives.has(owner) || !clauses.ownGovernments.has(subject.head ?? '')) return undefined;
  const person = personFor(stage, subject.from, reading.pack.subjects.ownerGender.get(owner));
  const tied = new Set(
    [...(person?.roles ?? []), ...(person?.affiliation ? [person.affiliation] : [])].map(
      ({ affiliation }) => affiliation,
    ),
  );
  const named = names.places.find((place) => place.code !== undefined && tied.has(place.name));
  if (named) return named.name;
  // `el ministro chileno de Salud`: the country that the role tells by its adjective.
  const codes = new Set(
    (person?.roles ?? []).flatMap((role) => roleWords(role).map((word) => nationsFor(reading.pack).demonyms.get(word))),
  );
  return names.places.find((place) => place.code !== undefined && codes.has(place.code))?.name;
}

/** `invitó a su homóloga`: the one other person who holds such an office as whoever asks. */
export function counterpartOf(stage: Stage, asking: string | undefined): string | undefined {
  const { names, reading } = stage.view;
  const asker = names.people.find(({ name }) => name === asking);
  const offices = (asker?.roles ?? []).flatMap((role) =>
    roleWords(role).filter((word) => reading.pack.offices.has(word)),
  );
  const forms = offices.flatMap(reading.pack.forms.officeForms);
  const others = holdersOfAny(names, forms).filter((person) => person !== asker);
  return others.length === 1 ? others[0]?.name : undefined;
}

/** `Los mandatarios`, `the two leaders`: the two people named so far who hold such an office. */
export function holdersOf(stage: Stage, subject: Subject): string[] {
  const { pack } = stage.view.reading;
  const head = subject.head ?? '';
  const one = pack.forms.singular(head);
  const offices = new Set([one, ...(pack.standIns.get(one) ?? [])]);
  if (!pack.offices.has(one)) return [];
  // `primera` for `primer`, `presidenta` for `presidente`: the same office.
  const holds = (word: string) => pack.forms.officeForms(word).some((form) => offices.has(form));
  const forms = [...offices].flatMap(pack.forms.officeForms);
  const heads = holdersOfAny(stage.view.names, forms).filter(
    (person) =>
      (person.mentions[0]?.from ?? 0) < subject.from &&
      person.roles.some(
        (role) =>
          holds(/^\p{L}+/u.exec(role.text.toLowerCase())?.[0] ?? '') &&
          !stage.view.names.organisations.some(({ name }) => name === role.affiliation),
      ),
  );
  const [only] = heads;
  // `President Ann Roe and her Finnish counterpart, Aki Salo`
  const others = heads.length === 1 ? stage.view.names.people.filter((person) => isCounterpart(stage, person)) : [];
  const [other] = others;
  if (only && other && others.length === 1 && other !== only && (other.mentions[0]?.from ?? 0) < subject.from)
    return [only.name, other.name];
  return heads.slice(0, 3).map((person) => person.name);
}

/** `his Azerbaijani counterpart`, `su homólogo argentino`: somebody whose role says no more than that it is the same one. */
function isCounterpart({ view }: Stage, person: Entity): boolean {
  const { counterparts } = view.reading.pack.clauses;
  return person.roles.some((role) => roleWords(role).some((word) => counterparts.has(word)));
}
