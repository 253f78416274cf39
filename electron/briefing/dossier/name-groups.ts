import { nameKey } from '../../article/name-key.ts';
import type { NamedKind } from '../../contract/people.ts';
import type { Register, RegisterEntry } from '../../contract/register.ts';
import { sortInPieces } from './sort-in-pieces.ts';

/** A person or an organisation as one article names them. */
export interface Naming {
  readonly kind: NamedKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly articleId: string;
}

/** Somebody over all articles. */
export interface NameGroup {
  /** Follows from kind and name, and for a single name from its article. */
  readonly id: string;
  readonly kind: NamedKind;
  readonly name: string;
  /** Names by which facts go, as they are written there. */
  readonly names: readonly string[];
  readonly articleIds: ReadonlySet<string>;
  /** The one article in which a single name is known to be one person's. */
  readonly only?: string | undefined;
}

interface Group {
  readonly id: string;
  readonly kind: NamedKind;
  readonly key: string;
  readonly names: Map<string, number>;
  readonly aliases: Set<string>;
  readonly articleIds: Set<string>;
  readonly only: string | undefined;
}

/** Collects names piece by piece, and then says who is who. */
export interface NameGroups {
  readonly add: (namings: readonly Naming[]) => void;
  /**
   * In an order that depends on nothing but the names: those in the most articles first.
   *
   * @param pause called after each small step, so that all else can be done meanwhile
   */
  readonly finish: (pause: () => Promise<void>) => Promise<readonly NameGroup[]>;
}

/** Groups that are looked at between two pauses. */
const atOnce = 100;

const wordsOf = (key: string) => key.split(' ').length;

/**
 * Whether a form is enough to know somebody by in another article: a surname, or any other single word, never is for a
 * person; the short name of a body is.
 */
function isEnough(kind: NamedKind, key: string): boolean {
  return key !== '' && (kind === 'organisation' || wordsOf(key) > 1);
}

/**
 * One entry for each person and each organisation over many articles. Two names are one where they are written alike,
 * where the user's register says so, or where an article gives the one as another form of the other and nobody else has
 * that form. Whom the register keeps as two stays two.
 */
export function nameGroups(register: Register): NameGroups {
  const groups = new Map<string, Group>();
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? nameKey(name);
    keys.set(name, key);
    return key;
  };
  const known = knownForms(register, keyOf);
  const add = (namings: readonly Naming[]): void => {
    for (const { kind, name, aliases, articleId } of namings) {
      const key = keyOf(name);
      if (key === '' || known.refused.has(`${kind} ${key}`)) continue;
      const only = isEnough(kind, key) ? undefined : articleId;
      const id = only === undefined ? `${kind} ${key}` : `${kind} ${key} ${articleId}`;
      const group = groups.get(id) ?? newGroup(id, kind, key, only);
      groups.set(id, group);
      group.names.set(name, (group.names.get(name) ?? 0) + 1);
      for (const alias of aliases) group.aliases.add(keyOf(alias));
      group.articleIds.add(articleId);
    }
  };
  return { add, finish: (pause) => joined([...groups.values()], known.entries, pause) };
}

function newGroup(id: string, kind: NamedKind, key: string, only: string | undefined): Group {
  return { id, kind, key, names: new Map(), aliases: new Set(), articleIds: new Set(), only };
}

/** Whose form a name is, as the user has said; a form of two entries is nobody's. And what is no name at all. */
function knownForms(register: Register, keyOf: (name: string) => string) {
  const entries = new Map<string, RegisterEntry | null>();
  const refused = new Set<string>();
  for (const entry of register) {
    for (const form of [entry.name, ...entry.aliases]) {
      const key = keyOf(form);
      if (entry.kind === 'notPerson') refused.add(`person ${key}`);
      else if (entry.kind === 'notOrganisation') refused.add(`organisation ${key}`);
      else if (isEnough(entry.kind, key)) {
        const name = `${entry.kind} ${key}`;
        entries.set(name, entries.has(name) && entries.get(name) !== entry ? null : entry);
      }
    }
  }
  return { entries, refused };
}

async function joined(
  all: readonly Group[],
  entries: ReadonlyMap<string, RegisterEntry | null>,
  pause: () => Promise<void>,
): Promise<readonly NameGroup[]> {
  const parents = new Map<Group, Group>();
  const rootOf = (group: Group): Group => {
    let root = group;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  // The longest names first, so that who has a form is settled before the form is asked about.
  const ordered = await sortInPieces(all, (a, b) => wordsOf(b.key) - wordsOf(a.key) || (a.id < b.id ? -1 : 1), pause);
  const entryOf = new Map<Group, RegisterEntry>();
  const byEntry = new Map<RegisterEntry, Group>();
  for (const [index, group] of ordered.entries()) {
    if (index % atOnce === 0) await pause();
    const entry = group.only === undefined ? entries.get(group.id) : undefined;
    if (!entry) continue;
    const first = byEntry.get(entry);
    if (first) parents.set(group, first);
    else {
      byEntry.set(entry, group);
      entryOf.set(group, entry);
    }
  }
  const owners = await ownersOf(ordered, pause);
  for (const [index, group] of ordered.entries()) {
    if (index % atOnce === 0) await pause();
    if (group.only !== undefined || parents.has(group)) continue;
    const roots = new Set((owners.get(`${group.kind} ${group.key}`) ?? []).map(rootOf));
    roots.delete(group);
    const [root] = roots;
    // A form of two people tells nothing; and two whom the register knows apart are never made one.
    if (root === undefined || roots.size > 1 || (entryOf.has(group) && entryOf.has(root))) continue;
    if (entryOf.has(group)) parents.set(root, group);
    else parents.set(group, root);
  }
  const members = new Map<Group, Group[]>();
  for (const group of ordered) {
    const root = rootOf(group);
    const known = members.get(root);
    if (known) known.push(group);
    else members.set(root, [group]);
  }
  const named: NameGroup[] = [];
  for (const [root, together] of members) {
    if (named.length % atOnce === 0) await pause();
    named.push(groupOf(together, entryOf.get(root)));
  }
  return sortInPieces(
    named,
    (a, b) =>
      b.articleIds.size - a.articleIds.size || (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1),
    pause,
  );
}

/** Which groups have a form, by kind and form; a name itself is its own group's. */
async function ownersOf(groups: readonly Group[], pause: () => Promise<void>): Promise<ReadonlyMap<string, Group[]>> {
  const owners = new Map<string, Group[]>();
  for (const [index, group] of groups.entries()) {
    if (index % atOnce === 0) await pause();
    if (group.only !== undefined) continue;
    for (const key of group.aliases) {
      if (key === group.key || !isEnough(group.kind, key)) continue;
      const form = `${group.kind} ${key}`;
      const list = owners.get(form);
      if (list) list.push(group);
      else owners.set(form, [group]);
    }
  }
  return owners;
}

function groupOf(together: readonly Group[], entry: RegisterEntry | undefined): NameGroup {
  const [first] = together;
  if (first === undefined) throw new Error('a group has a name');
  const names = together.flatMap(({ names: written }) => [...written]);
  const [longest = ''] = names
    .filter(([name]) => nameKey(name) === first.key)
    .toSorted(([a, often], [b, other]) => other - often || (a < b ? -1 : 1))
    .map(([name]) => name);
  return {
    id: first.id,
    kind: first.kind,
    name: entry?.name ?? longest,
    names: names.map(([name]) => name).toSorted(),
    articleIds: new Set(together.flatMap(({ articleIds }) => [...articleIds])),
    only: first.only,
  };
}
