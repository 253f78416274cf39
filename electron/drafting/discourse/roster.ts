import type { Span } from '../../contract/text.ts';
import type { Entity, Names, RoleFound } from '../names/entity.ts';
import { firstFrom } from '../reading/search.ts';

/** The people of an article, found again by the words of their roles and by where those stand. */
export interface Roster {
  /** Those with a role that has the word, in the order of the names; a role's words are parted at spaces and commas. */
  readonly byRoleWord: ReadonlyMap<string, readonly Entity[]>;
  /** Every role with whose it is, in the order of the text. */
  readonly roles: readonly { readonly role: RoleFound; readonly person: Entity }[];
  /** Each person's place among the names. */
  readonly places: ReadonlyMap<Entity, number>;
  /** Code units of the longest role. */
  readonly longest: number;
}

const rosters = new WeakMap<Names, Roster>();
const wordsByRole = new WeakMap<RoleFound, readonly string[]>();

/** The words of a role in lower case. */
export function roleWords(role: RoleFound): readonly string[] {
  let words = wordsByRole.get(role);
  if (!words) {
    words = role.text.toLowerCase().split(/[\s,]+/);
    wordsByRole.set(role, words);
  }
  return words;
}

/** The roster of an article, made once, after all its roles are read. */
export function rosterOf(names: Names): Roster {
  let roster = rosters.get(names);
  if (!roster) {
    roster = makeRoster(names);
    rosters.set(names, roster);
  }
  return roster;
}

function makeRoster(names: Names): Roster {
  const byRoleWord = new Map<string, Entity[]>();
  const roles = names.people.flatMap((person) => person.roles.map((role) => ({ role, person })));
  for (const { role, person } of roles)
    for (const word of roleWords(role)) {
      const known = byRoleWord.get(word);
      if (!known) byRoleWord.set(word, [person]);
      else if (known.at(-1) !== person) known.push(person);
    }
  const longest = roles.reduce((most, { role }) => Math.max(most, role.end - role.start), 0);
  const places = new Map(names.people.map((person, place) => [person, place]));
  return { byRoleWord, roles: roles.sort((a, b) => a.role.start - b.role.start), places, longest };
}

/** The first person of whom a role is said within the span. */
export function personOfRoleAt(names: Names, { start, end }: Span): Entity | undefined {
  const { roles, longest, places } = rosterOf(names);
  let best: Entity | undefined;
  for (let at = firstFrom(roles, ({ role }) => role.start < start - longest); at < roles.length; at += 1) {
    const found = roles[at];
    if (!found || found.role.start >= end) break;
    const { role, person } = found;
    const earlier = best === undefined || (places.get(person) ?? 0) < (places.get(best) ?? 0);
    if (role.end > start && earlier) best = person;
  }
  return best;
}

/** Everybody with a role that has one of the words, in the order of the names. */
export function holdersOfAny(names: Names, words: Iterable<string>): Entity[] {
  const { byRoleWord, places } = rosterOf(names);
  const lists = [...words].flatMap((word) => byRoleWord.get(word) ?? []);
  return [...new Set(lists)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
