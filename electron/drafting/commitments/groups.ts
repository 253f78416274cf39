import type { Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';
import type { Entity, EntityKind } from '../names/entity.ts';
import { namedIn } from './named-in.ts';

/** How far back a list of names is looked for. */
const reach = 500;
/** Tokens that may stand between two names of one list: a title, a nationality. */
const gap = 7;

/** `The four ministers`, `both companies`: the last list of as many names of the kind that the noun can mean. */
export function groupBefore(stage: Stage, subject: Subject): string[] {
  const count = countIn(stage, subject);
  if (count === undefined) return sameNoun(stage, subject);
  const listed = listBefore(stage, subject, count, kindOf(stage, subject));
  // `the environment ministers of Serbia, Hungary and Croatia`: told by their countries.
  if (listed.length > 0 || !stage.view.reading.pack.clauses.peopleGroups.has(subject.head ?? '')) return listed;
  return listBefore(stage, subject, count, isNation);
}

/** `The ministers | agreed`, told in full not long before: `The ministers of Poland, Ukraine and Romania met`. */
function sameNoun(stage: Stage, { from, head }: Subject): string[] {
  const { tokens, pack } = stage.view.reading;
  if (head === undefined || !pack.clauses.peopleGroups.has(head)) return [];
  for (let at = from - 1; at >= Math.max(0, from - reach / 2); at -= 1) {
    if (tokens[at]?.lower !== head) continue;
    for (let link = at + 1; link < at + 6; link += 1) {
      if (!pack.clauses.from.has(tokens[link]?.lower ?? '')) continue;
      let end = link + 1;
      const small = (to: number) =>
        pack.and.has(tokens[to]?.lower ?? '') ||
        pack.determiners.has(tokens[to]?.lower ?? '') ||
        tokens[to]?.text === ',';
      while (end < from && (small(end) || stage.view.names.at.has(end))) end += 1;
      const found = namedIn(stage, link + 1, end);
      if (found.length > 1) return found;
    }
    return [];
  }
  return [];
}

const isNation = (entity: Entity) => entity.kind === 'place' && entity.code !== undefined;

function listBefore(
  stage: Stage,
  subject: Subject,
  count: number,
  kind: ((entity: Entity) => boolean) | undefined,
): string[] {
  const { tokens, pack } = stage.view.reading;
  let list: Entity[] = [];
  let ahead = subject.from;
  let joined = false;
  for (let at = subject.from - 1; at >= Math.max(0, subject.from - reach); at -= 1) {
    const mention = stage.view.names.mentionAt.get(at);
    const entity = stage.view.names.at.get(at);
    const fits = mention && !mention.adjective && entity && (kind ? kind(entity) : true);
    if (!fits) {
      const token = tokens[at];
      if (pack.and.has(token?.lower ?? '') && ahead - at <= gap) joined = true;
      const tied = token?.kind === 'word' || token?.text === ',' || token?.text === '(' || token?.text === ')';
      if (tied && ahead - at <= gap) continue;
      if (list.length === count && joined) return names(list);
      [list, joined, ahead] = [[], false, at];
      continue;
    }
    at = mention.from;
    const alias = list.at(-1) === entity && ahead - mention.to <= 2;
    if (list.length > 0 && !alias && (ahead - mention.to > gap || !tiedTo(stage, mention.to, ahead))) {
      if (list.length === count && joined) return names(list);
      [list, joined] = [[], false];
    }
    if (!list.includes(entity)) list.push(entity);
    ahead = mention.from;
  }
  return list.length === count && joined ? names(list) : [];
}

const names = (list: readonly Entity[]) => list.map(({ name }) => name).reverse();

/** Only a comma, an "and", an article or a title ties one name to the next. */
function tiedTo(stage: Stage, from: number, to: number): boolean {
  const { tokens, pack } = stage.view.reading;
  let joint = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const lower = token?.lower ?? '';
    if (token?.text === ',' || pack.and.has(lower) || pack.clauses.with.has(lower)) {
      joint = true;
      continue;
    }
    const small =
      token?.text === ')' ||
      pack.determiners.has(lower) ||
      pack.clauses.of.has(lower) ||
      pack.offices.has(lower) ||
      pack.officeModifiers.has(lower) ||
      pack.honorifics.has(lower) ||
      token?.capital === true;
    if (!small) return false;
  }
  return joint;
}

/** How many the phrase means: `both` and `the two` two, `the four` four. */
function countIn(stage: Stage, subject: Subject): number | undefined {
  const { tokens, pack } = stage.view.reading;
  for (let at = subject.from; at < subject.to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (pack.clauses.both.has(lower)) return 2;
    const count = /^\d{1,2}$/.test(lower) ? Number(lower) : pack.numberWords.get(lower);
    if (count !== undefined && count >= 2 && count <= 12) return count;
  }
  return undefined;
}

/** What the noun can mean: ministers are people, countries are states, companies are organisations. */
function kindOf(stage: Stage, subject: Subject): ((entity: Entity) => boolean) | undefined {
  const { pack } = stage.view.reading;
  const head = subject.head ?? '';
  const is = (kind: EntityKind) => (entity: Entity) => entity.kind === kind;
  // The states of a country have no code of their own.
  if (pack.clauses.partStates.has(head)) return is('place');
  if (pack.clauses.nationGroups.has(head)) return isNation;
  if (pack.clauses.bodyGroups.has(head)) return is('organisation');
  if (pack.clauses.peopleGroups.has(head)) return is('person');
  return undefined;
}

/** `Both institutions`, where their rectors signed: the bodies of two or more people who undertook something. */
export function bodiesOf(stage: Stage, subject: Subject, group: readonly string[]): string[] {
  const { clauses } = stage.view.reading.pack;
  if (group.length < 2 || !clauses.bodyGroups.has(subject.head ?? '')) return [];
  const { people, organisations } = stage.view.names;
  const bodies = group.map((name) => {
    const roles = people.find((one) => one.name === name)?.roles ?? [];
    return organisations.find((one) => roles.some(({ affiliation }) => affiliation === one.name))?.name;
  });
  const found = bodies.filter((name) => name !== undefined);
  return found.length === group.length && new Set(found).size === found.length ? found : [];
}

/** Of a group that was spoken of before, whether the noun can mean its members. */
export function groupFits(stage: Stage, subject: Subject, group: readonly string[]): boolean {
  const kind = kindOf(stage, subject);
  const count = countIn(stage, subject);
  if (group.length < 2 || (count !== undefined && count !== group.length)) return false;
  if (!kind) return true;
  const { people, organisations, places } = stage.view.names;
  return group.every((name) => {
    const entity = [...people, ...organisations, ...places].find((one) => one.name === name);
    return entity === undefined || kind(entity);
  });
}

/** Two people are no two countries, but they are two sides; ministers may be told by their countries. */
export function mayMean(stage: Stage, subject: Subject, group: readonly string[]): boolean {
  const { clauses } = stage.view.reading.pack;
  const head = subject.head ?? '';
  if (clauses.sideNouns.has(head) || !(clauses.nationGroups.has(head) || clauses.bodyGroups.has(head))) return true;
  return !stage.view.names.people.some(({ name }) => group.includes(name));
}

/** `the four ministers`: a plural with its number, which stands for a list of names told before. */
export function isCounted(stage: Stage, subject: Subject): boolean {
  const { tokens, pack } = stage.view.reading;
  const definite = pack.clauses.definites.has(tokens[subject.from]?.lower ?? '');
  return definite && countIn(stage, subject) !== undefined && groupBefore(stage, subject).length > 0;
}

/** `both sides`, `the two leaders`, and sides and parties, of which there are two. */
export function isPair(stage: Stage, subject: Subject): boolean {
  return countIn(stage, subject) === 2 || stage.view.reading.pack.clauses.pairHeads.has(subject.head ?? '');
}

/** Whether a plural stands for states, bodies or holders of an office: `both sides`, not `Acme's two founders`. */
export function isGroup(stage: Stage, subject: Subject): boolean {
  const { clauses, manyParties, numberWords } = stage.view.reading.pack;
  const head = subject.head ?? '';
  return (
    clauses.both.has(head) ||
    numberWords.has(head) ||
    manyParties.has(head) ||
    [clauses.nationGroups, clauses.bodyGroups, clauses.peopleGroups, clauses.pairHeads].some((heads) => heads.has(head))
  );
}
