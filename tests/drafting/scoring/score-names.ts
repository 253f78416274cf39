import type { Finds, FoundName } from './finds.ts';
import type { Gold } from './gold.ts';
import { pair } from './pair.ts';
import { answer, falseFind, miss, type Scores } from './tally.ts';
import { coverage, plainName } from './words.ts';

/** Half of a role's content words make it right. */
const roleShare = 0.5;

/** 2 for the name itself, 1 for an alias, 0 for neither. */
function named(name: string, found: FoundName): number {
  const wanted = plainName(name);
  if (plainName(found.name) === wanted) return 2;
  return (found.aliases ?? []).some((form) => plainName(form) === wanted) ? 1 : 0;
}

const isAny = (names: readonly string[], found: FoundName) => names.some((name) => named(name, found) > 0);

/** People, each once, and their roles: one that is found a second time under another form of the name is a false find. */
export function scorePeople(into: Scores, gold: Gold, finds: Finds): void {
  if (!finds.people) return;
  const { pairs, missed, left } = pair(gold.people, finds.people, (a, b) => named(a.name, b));
  into.people.hit += pairs.length;
  for (const { name } of missed) miss(into.people, name);
  for (const each of left) if (!isAny(gold.optional ?? [], each)) falseFind(into.people, each.name);
  for (const [{ name, role }, found] of pairs) {
    if (role === undefined || found.role === undefined) continue;
    const right = coverage(role, found.role) >= roleShare;
    answer(into.roles, right, found.role !== '', `${name}: ${role} <> ${found.role}`);
  }
}

/** Organisations or places by name. */
export function scoreNames(into: Scores, gold: Gold, finds: Finds, kind: 'organisations' | 'places'): void {
  const found = finds[kind];
  if (!found) return;
  const optional = kind === 'places' ? (gold.optional ?? []) : [...(gold.optional ?? []), ...gold.places];
  const { pairs, missed, left } = pair(gold[kind], found, named);
  into[kind].hit += pairs.length;
  for (const each of missed) miss(into[kind], each);
  for (const each of left) if (!isAny(optional, each)) falseFind(into[kind], each.name);
}
