import { nameKey } from '../article/name-key.ts';
import type { PackedEntry } from '../contract/packed.ts';
import type { Register, RegisterEntry, RegisterKind } from '../contract/register.ts';
import { listRegister, putApart, putEntry, putRole } from '../storage/register.ts';
import type { LibraryContext } from './context.ts';
import { distinctive, entryFor } from './teach.ts';

/** What became of the entries of a file. */
export interface MergedRegister {
  /** New here, or known here and now known better. */
  readonly learnt: number;
  /** This library was taught otherwise; it stays so. */
  readonly differing: number;
}

const contrary = {
  person: 'notPerson',
  organisation: 'notOrganisation',
  notPerson: 'person',
  notOrganisation: 'organisation',
} as const satisfies Record<RegisterKind, RegisterKind>;

/**
 * Adds what a file was taught about names to what this library was: entries, other forms that mean nobody else here, roles
 * in the articles that came, and who is not whom. Nothing that was taught here is changed. To be called inside a step.
 *
 * @param homes the article here of each article of the file, by its id there
 */
export function mergeRegister(
  desk: LibraryContext,
  entries: readonly PackedEntry[],
  homes: ReadonlyMap<string, string>,
): MergedRegister {
  if (entries.length === 0) return { learnt: 0, differing: 0 };
  const register = new Map(listRegister(desk.db).map((entry) => [entry.id, entry]));
  const here = new Map<string, string>();
  let learnt = 0;
  let differing = 0;
  for (const entry of entries) {
    const ours = ownEntry(register, entry);
    if (ours === 'contrary') differing += 1;
    else {
      const outcome = takeEntry(desk, register, entry, ours, homes);
      here.set(entry.id, ours?.id ?? entry.id);
      if (outcome.isNews) learnt += 1;
      if (outcome.differs) differing += 1;
    }
  }
  for (const entry of entries) keepApart(desk, register, entry, here);
  return { learnt, differing };
}

type Entries = Map<string, RegisterEntry>;

/** The entry that means the same; `contrary` where this library says the opposite, or has another thing under its id. */
function ownEntry(register: Entries, { id, kind, name }: PackedEntry): RegisterEntry | 'contrary' | undefined {
  const all: Register = [...register.values()];
  const same = register.get(id);
  if (same !== undefined) return same.kind === kind ? same : 'contrary';
  const known = entryFor(all, kind, name);
  return known ?? (entryFor(all, contrary[kind], name) === undefined ? undefined : 'contrary');
}

function takeEntry(
  desk: LibraryContext,
  register: Entries,
  { id, kind, name, aliases, roles }: PackedEntry,
  ours: RegisterEntry | undefined,
  homes: ReadonlyMap<string, string>,
): { readonly isNews: boolean; readonly differs: boolean } {
  const { db } = desk;
  const entry: RegisterEntry = ours ?? { id, kind, name, aliases: [], roles: [], apart: [] };
  const own = new Set([entry.name, ...entry.aliases].map(nameKey));
  const others = [...register.values()].filter((other) => other.id !== entry.id);
  const forms = distinctive(entry.name, [name, ...aliases]).filter(
    (form) => !own.has(nameKey(form)) && entryFor(others, kind, form) === undefined,
  );
  const isNews = ours === undefined || forms.length > 0;
  const grown = { ...entry, aliases: [...entry.aliases, ...forms] };
  if (isNews) putEntry(db, grown, desk.clock());
  register.set(entry.id, grown);
  let seen = 0;
  let differs = false;
  for (const role of roles) {
    const articleId = homes.get(role.articleId);
    const known = entry.roles.find((each) => each.articleId === articleId);
    if (articleId === undefined) continue;
    if (known !== undefined) differs ||= known.role !== role.role || known.affiliation !== role.affiliation;
    else {
      putRole(db, entry.id, { ...role, articleId });
      seen += 1;
    }
  }
  return { isNews: isNews || seen > 0, differs };
}

function keepApart(
  { db }: LibraryContext,
  register: Entries,
  { id, apart }: PackedEntry,
  here: ReadonlyMap<string, string>,
): void {
  const one = here.get(id);
  for (const each of apart) {
    const other = here.get(each);
    if (one === undefined || other === undefined || one === other) continue;
    if (register.get(one)?.apart.includes(other) !== true) putApart(db, one, other);
  }
}
