import { nameKey } from '../article/name-key.ts';
import type { Fact, Organisation, Person } from '../contract/facts.ts';
import type { Register, RegisterEntry, RegisterKind } from '../contract/register.ts';
import { listRegister, putApart, putEntry, putRole, removeEntry } from '../storage/register.ts';
import { currentRevision } from '../storage/revisions.ts';
import type { LibraryContext } from './context.ts';

/** A line that names somebody or a body. */
export type NamedBody = Person | Organisation;

/** What a fact names; undefined for a fact that is neither a person nor an organisation. */
export function namedBody({ body }: Fact): NamedBody | undefined {
  return body.kind === 'person' || body.kind === 'organisation' ? body : undefined;
}

/** The entry that means the same person or body as a line: by its name, or by a form that only it has. */
export function entryFor(register: Register, kind: RegisterKind, name: string): RegisterEntry | undefined {
  const key = nameKey(name);
  const ofKind = register.filter((entry) => entry.kind === kind);
  return (
    ofKind.find((entry) => nameKey(entry.name) === key) ??
    ofKind.find((entry) => entry.aliases.some((alias) => nameKey(alias) === key))
  );
}

/**
 * Forms of a name that mean nobody else: a surname alone, or `the president`, is another person in the next article.
 */
export function distinctive(name: string, forms: readonly string[]): string[] {
  const words = new Set(nameKey(name).split(' '));
  const kept = new Map<string, string>();
  for (const form of forms) {
    const key = nameKey(form);
    const isPart = key.split(' ').every((word) => words.has(word));
    if (/^\p{Lu}/u.test(form) && !isPart && !/^(?:the|el|la|los|las) /iu.test(form))
      kept.set(key, kept.get(key) ?? form);
  }
  return [...kept.values()];
}

/**
 * Keeps in the register what a hand has said of a person or an organisation: the name with its forms, and the role with
 * the article that it was seen in. To be called inside a step.
 *
 * @returns the entry's id
 */
export function teach(desk: LibraryContext, articleId: string, body: NamedBody): string {
  const { db } = desk;
  const known = entryFor(listRegister(db), body.kind, body.name);
  const id = known?.id ?? desk.ids();
  const name = known?.name ?? body.name;
  const aliases = distinctive(name, [...(known?.aliases ?? []), body.name, ...body.aliases]);
  putEntry(db, { id, kind: body.kind, name, aliases }, desk.clock());
  if (body.kind === 'person' && (body.role !== undefined || body.affiliation !== undefined)) {
    const { date } = currentRevision(db, articleId);
    putRole(db, id, { articleId, role: body.role, affiliation: body.affiliation, seen: date });
  }
  forgetDenial(desk, body);
  return id;
}

/** Forgets that a name is no person, or no organisation. To be called inside a step. */
export function forgetDenial({ db }: LibraryContext, { kind, name }: NamedBody): void {
  const denied = entryFor(listRegister(db), kind === 'person' ? 'notPerson' : 'notOrganisation', name);
  if (denied) removeEntry(db, denied.id);
}

/** Keeps that a name is no person, or no organisation, instead of what was known of it. To be called inside a step. */
export function teachDenial(desk: LibraryContext, { kind, name, aliases }: NamedBody): void {
  const register = listRegister(desk.db);
  const known = entryFor(register, kind, name);
  if (known) removeEntry(desk.db, known.id);
  const denial = kind === 'person' ? 'notPerson' : 'notOrganisation';
  const id = entryFor(register, denial, name)?.id ?? desk.ids();
  putEntry(desk.db, { id, kind: denial, name, aliases: distinctive(name, aliases) }, desk.clock());
}

/** Makes two entries one: the second keeps its name and takes over the forms and roles of the first. */
export function mergeEntries(desk: LibraryContext, from: RegisterEntry, into: RegisterEntry): void {
  const { db } = desk;
  const aliases = distinctive(into.name, [...into.aliases, from.name, ...from.aliases]);
  for (const role of from.roles) {
    if (!into.roles.some(({ articleId }) => articleId === role.articleId)) putRole(db, into.id, role);
  }
  for (const other of from.apart) if (other !== into.id) putApart(db, into.id, other);
  removeEntry(db, from.id);
  putEntry(db, { id: into.id, kind: into.kind, name: into.name, aliases }, desk.clock());
}

/** Keeps that two lines are one and the same. To be called inside a step. */
export function teachOne(desk: LibraryContext, articleId: string, gone: NamedBody, whole: NamedBody): void {
  const register = listRegister(desk.db);
  const [from, into] = [entryFor(register, gone.kind, gone.name), entryFor(register, whole.kind, whole.name)];
  if (from && into && from.id !== into.id) mergeEntries(desk, from, into);
  teach(desk, articleId, whole);
}

/** Keeps that two lines are not one. To be called inside a step. */
export function teachApart(desk: LibraryContext, articleId: string, one: NamedBody, other: NamedBody): void {
  const before = entryFor(listRegister(desk.db), one.kind, one.name);
  if (before) {
    const gone = new Set([other.name, ...other.aliases].map(nameKey));
    const aliases = before.aliases.filter((alias) => !gone.has(nameKey(alias)));
    putEntry(desk.db, { ...before, aliases }, desk.clock());
  }
  const [first, second] = [teach(desk, articleId, one), teach(desk, articleId, other)];
  if (first !== second) putApart(desk.db, first, second);
}
