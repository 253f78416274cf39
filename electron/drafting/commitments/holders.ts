import type { Subject } from '../discourse/phrases.ts';
import { personFor } from '../discourse/referents.ts';
import { holdersOfAny } from '../discourse/roster.ts';
import type { Stage } from '../discourse/stage.ts';

/** `su cartera`, `her office`: whoever leads it. */
export function ownOffice(stage: Stage, subject: Subject): string | undefined {
  const { tokens, pack } = stage.view.reading;
  const { clauses } = pack;
  const owner = tokens[subject.from]?.lower ?? '';
  if (!clauses.possessives.has(owner) || !clauses.ownOffices.has(subject.head ?? '')) return undefined;
  return personFor(stage, subject.from, owner === 'her' ? 'f' : owner === 'his' ? 'm' : undefined)?.name;
}

/** `her government`, `su Gobierno`: the country in the role of whoever acted last. */
export function ownGovernment(stage: Stage, subject: Subject): string | undefined {
  const { reading, names } = stage.view;
  const { clauses } = reading.pack;
  const owner = reading.tokens[subject.from]?.lower ?? '';
  if (!clauses.possessives.has(owner) || !clauses.ownGovernments.has(subject.head ?? '')) return undefined;
  const person = personFor(stage, subject.from, owner === 'her' ? 'f' : owner === 'his' ? 'm' : undefined);
  const tied = new Set(
    [...(person?.roles ?? []), ...(person?.affiliation ? [person.affiliation] : [])].map(
      ({ affiliation }) => affiliation,
    ),
  );
  return names.places.find((place) => place.code !== undefined && tied.has(place.name))?.name;
}

/** `Los mandatarios`, `the two leaders`: the two people named so far who hold such an office. */
export function holdersOf(stage: Stage, subject: Subject): string[] {
  const { pack } = stage.view.reading;
  const head = subject.head ?? '';
  const one = head.replace(/(?<=[rn])es$|s$/, '');
  const offices = new Set([one, ...(pack.standIns.get(one) ?? [])]);
  if (!pack.offices.has(one)) return [];
  const forms = [...offices].flatMap((office) => [office, `${office}a`, office.replace(/e$/, 'a')]);
  const heads = holdersOfAny(stage.view.names, forms).filter(
    (person) =>
      (person.mentions[0]?.from ?? 0) < subject.from &&
      person.roles.some(
        (role) =>
          holds(/^\p{L}+/u.exec(role.text.toLowerCase())?.[0] ?? '', offices) &&
          !stage.view.names.organisations.some(({ name }) => name === role.affiliation),
      ),
  );
  return heads.slice(0, 3).map((person) => person.name);
}

/** `primera` for `primer`, `presidenta` for `presidente`: the same office. */
function holds(word: string, offices: ReadonlySet<string>): boolean {
  return offices.has(word) || offices.has(word.replace(/a$/, '')) || offices.has(word.replace(/a$/, 'e'));
}
