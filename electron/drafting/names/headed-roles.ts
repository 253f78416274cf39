import { type Reading, spanOf } from '../reading/reading.ts';
import type { Entity, Names, RoleFound } from './entity.ts';
import { isRoleNoun, makeRole } from './role-phrases.ts';

/** Roles that no mention of a person stands beside: the standfirst of an interview, and at last a rank before the name. */
export function addRemoteRoles(reading: Reading, names: Names): void {
  const interviewed = personOfHeadline(reading, names);
  if (interviewed && interviewed.roles.length === 0) {
    const role = roleOfDeck(reading, names);
    if (role) interviewed.roles.push(role);
  }
  for (const person of names.people) {
    if (person.roles.length > 0 || person.affiliation) continue;
    const rank = rankOf(reading, person);
    if (rank) person.roles.push(rank);
  }
}

/** The one person whom the headline names. */
function personOfHeadline({ article, text }: Reading, names: Names): Entity | undefined {
  const block = article.blocks.find(({ role }) => role === 'headline');
  if (!block) return undefined;
  const headline = text.slice(block.start, block.end);
  const named = names.people.filter(({ name }) => name.includes(' ') && headline.includes(name));
  return named.length === 1 ? named[0] : undefined;
}

/** `| The Welsh potter |, 44, on clay and patience`, `La | alcaldesa de Soto | defiende ...`: who opens the standfirst. */
function roleOfDeck(reading: Reading, names: Names): RoleFound | undefined {
  const { tokens, pack } = reading;
  const deck = reading.sentences.find(({ role }) => role === 'standfirst');
  if (!deck || !pack.articles.has(tokens[deck.from]?.lower ?? '')) return undefined;
  for (let at = deck.from; at < deck.to; at += 1) if (names.at.get(at)?.kind === 'person') return undefined;
  let office = deck.from + 1;
  while (office < deck.from + 4 && !isRoleNoun(reading, tokens[office]?.lower ?? '')) {
    if (tokens[office]?.kind !== 'word' || pack.functionWords.has(tokens[office]?.lower ?? '')) return undefined;
    office += 1;
  }
  if (office >= Math.min(deck.to, deck.from + 4)) return undefined;
  let to = office + 1;
  if (pack.ofWords.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.capital) {
    to += 2;
    while (to < deck.to && tokens[to]?.capital) to += 1;
  }
  return makeRole(reading, names, deck.from + 1, to, 'who opens the standfirst');
}

/** `| Prof. | Oluwa Igbin`, `| Lt. | Edmund Harl`: where nothing else is told. */
function rankOf({ tokens, pack, text }: Reading, person: Entity): RoleFound | undefined {
  for (const { from } of person.mentions) {
    const title = tokens[from - 1];
    if (!title?.capital || !pack.ranks.has(title.lower)) continue;
    const span = spanOf(tokens, from - 1, from);
    return { ...span, text: text.slice(span.start, span.end), affiliation: undefined, rule: 'rank before the name' };
  }
  return undefined;
}
