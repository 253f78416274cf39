import type { DraftedFact } from '../contract/facts.ts';
import type { Entity, Names } from './names/entity.ts';
import { knownPerson } from './names/known-person.ts';
import { bestRole } from './names/roles.ts';

/** One fact for each person, in the order of the text. */
export function peopleFacts(names: Names): DraftedFact[] {
  return inOrder(names.people).map((person) => {
    const role = bestRole(person);
    const tie = person.affiliation;
    const roleSpan = role ?? tie;
    return {
      kind: 'person',
      name: person.name,
      role: role?.text,
      affiliation: role?.affiliation ?? tie?.text,
      aliases: [...person.aliases],
      known: knownPerson(person, roleSpan !== undefined),
      spans: [
        ...person.mentions.map(({ start, end }) => ({ start, end })),
        ...(roleSpan ? [{ start: roleSpan.start, end: roleSpan.end }] : []),
      ],
      confidence: person.confidence,
      reason: [person.rule, role?.rule ?? tie?.rule].filter(Boolean).join('; '),
      drafter: false,
    };
  });
}

/** Organisations, then places; a country that is only there as an adjective is left out. */
export function otherNameFacts(names: Names): DraftedFact[] {
  const organisations = inOrder(names.organisations).map(
    (entity): DraftedFact => ({
      kind: 'organisation',
      name: entity.name,
      aliases: [...entity.aliases],
      ...evidence(entity),
    }),
  );
  const places = inOrder(names.places)
    .filter((entity) => entity.mentions.some((mention) => !mention.adjective))
    .map((entity): DraftedFact => ({ kind: 'place', name: entity.name, ...evidence(entity) }));
  return [...organisations, ...places];
}

function evidence(entity: Entity): Pick<DraftedFact, 'spans' | 'confidence' | 'reason' | 'drafter'> {
  const named = entity.mentions.filter((mention) => !mention.adjective);
  return {
    spans: named.map(({ start, end }) => ({ start, end })),
    confidence: entity.confidence,
    reason: entity.rule,
    drafter: false,
  };
}

function inOrder(entities: readonly Entity[]): Entity[] {
  const first = (entity: Entity) =>
    entity.mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  return [...entities].sort((a, b) => first(a) - first(b));
}
