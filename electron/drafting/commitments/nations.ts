import type { Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';
import { nationsFor, ungoverned } from '../gazetteer/countries.ts';
import type { Entity } from '../names/entity.ts';

/** `the Government`, told before as `Government of South Australia`: the one of a part of a country that the article names. */
export function governmentNamed({ view }: Stage): string | undefined {
  const { clauses } = view.reading.pack;
  const named = view.names.organisations.filter(({ name }) => {
    const [head = '', link = ''] = name.toLowerCase().split(' ', 2);
    return clauses.governments.has(head) && clauses.of.has(link);
  });
  return named.length === 1 ? named[0]?.name : undefined;
}

/** The one country whose government the article names in full; undefined where there are several or none. */
export function onlyGovernment(stage: Stage): string | undefined {
  const { reading, names } = stage.view;
  const { clauses } = reading.pack;
  const found = new Set<string>();
  for (const place of names.places) {
    if (place.code === undefined) continue;
    for (const mention of place.mentions) {
      const noun = reading.tokens[mention.to]?.lower ?? '';
      const owns = mention.adjective || reading.tokens[mention.to - 1]?.possessive;
      const behind =
        clauses.of.has(reading.tokens[mention.from - 1]?.lower ?? '') &&
        clauses.governments.has(reading.tokens[mention.from - 2]?.lower ?? '');
      if (behind || (owns && clauses.governments.has(noun))) found.add(place.name);
    }
  }
  if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  const nations = names.places.filter(({ code }) => code !== undefined && code !== ungoverned);
  return nations.length === 1 ? nations[0]?.name : undefined;
}

/** `the Mexican government`, `US and Mexican officials`, `el Gobierno de Chile` */
export function nationsIn(stage: Stage, subject: Subject): string[] {
  const { reading, names } = stage.view;
  const { tokens, pack } = reading;
  // `el Gobierno | chileno |`: where the noun comes first, the adjective is none.
  const noun =
    pack.headFirst && nationsFor(pack).demonyms.has(subject.head ?? '') ? tokens[subject.to - 2]?.lower : undefined;
  const head = noun ?? subject.head ?? '';
  if (!pack.stateNouns.has(head) && !pack.clauses.nationHeads.has(head)) return [];
  const found: string[] = [];
  for (let at = subject.from; at < subject.to; at += 1) {
    const code = nationsFor(pack).demonyms.get(tokens[at]?.lower ?? '') ?? names.at.get(at)?.code;
    const place = code === undefined ? undefined : names.places.find((entity) => entity.code === code);
    const bloc = names.at.get(at);
    if (place) found.push(place.name);
    else if (bloc?.code !== undefined && !names.mentionAt.get(at)?.adjective) found.push(bloc.name);
    else if (code !== undefined && tokens[at]?.capital) found.push(tokens[at]?.text ?? '');
    else if (tokens[at]?.capital) found.push(...kindred(stage, tokens[at]?.lower ?? ''));
  }
  const before = names.at.get(subject.from - 2);
  if (found.length > 0 && before?.code !== undefined && pack.and.has(tokens[subject.from - 1]?.lower ?? ''))
    found.unshift(before.name);
  return [...new Set(found)];
}

/** `Korean` for the Republic of Korea: the one state of the article with a word in its name that the adjective begins with. */
function kindred({ view }: Stage, adjective: string): string[] {
  const states = view.names.places.filter(
    ({ code, name }) =>
      code !== undefined &&
      name
        .toLowerCase()
        .split(' ')
        .some((word) => word.length > 3 && adjective.startsWith(word) && adjective !== word),
  );
  return states.length === 1 ? states.map(({ name }) => name) : [];
}

/** The two countries that the article names most; where no pair is spoken of, only if it names no third. */
export function twoNations(stage: Stage, pair = true): string[] {
  const nations = stage.view.names.places
    .filter((place) => place.code !== undefined)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [, second, third] = nations;
  if (!pair && third) return [];
  if (second && third && second.mentions.length < third.mentions.length + 1) return [];
  return nations.length >= 2 ? nations.slice(0, 2).map((place) => place.name) : [];
}

/** `Muscat would invite`: a capital means its country where the article tells of several countries, and names that one. */
export function governmentIn({ view }: Stage, { kind, code, name }: Entity): string | undefined {
  const { capitals } = nationsFor(view.reading.pack);
  const meant = kind === 'place' && code === undefined ? capitals.get(name.toLowerCase()) : undefined;
  if (meant === undefined) return undefined;
  const nations = view.names.places.filter((place) => place.code !== undefined);
  return nations.length > 1 ? nations.find((place) => place.code === meant)?.name : undefined;
}
