import type { Register, RegisterEntry, SeenRole } from '../contract/register.ts';
import { ReadoutError } from '../contract/results.ts';
import type { IsoDate } from '../contract/text.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { parseColumn, readWords } from './json-columns.ts';
import { allRows, change, inTransaction } from './statements.ts';

interface EntryRow {
  readonly id: string;
  readonly kind: RegisterEntry['kind'];
  readonly name: string;
  readonly aliases: string;
}

interface RoleRow {
  readonly entry_id: string;
  readonly article_id: string;
  readonly title: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly seen: string | null;
}

/** What an entry says, without what hangs on it. */
export type NewEntry = Pick<RegisterEntry, 'id' | 'kind' | 'name' | 'aliases'>;

/** What somebody was on the day of an article. */
export interface NewRole {
  readonly articleId: string;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly seen?: IsoDate | undefined;
}

/** The whole register, by name; the roles of each entry with the newest first. */
export function listRegister(db: ReadableDb): Register {
  const entries = allRows<EntryRow>(db, 'SELECT id, kind, name, aliases FROM register_entry ORDER BY name, id');
  const roles = allRows<RoleRow>(
    db,
    `SELECT entry_id, register_role.article_id, title, role, affiliation, seen
     FROM register_role JOIN article ON article.id = register_role.article_id
       JOIN revision ON revision.id = article.revision_id
     ORDER BY seen IS NULL, seen DESC, title, register_role.article_id`,
  );
  const apart = allRows<{ one_id: string; other_id: string }>(
    db,
    'SELECT one_id, other_id FROM register_apart ORDER BY one_id, other_id',
  );
  const rolesOf = grouped(roles.map((role) => [role.entry_id, roleOf(role)]));
  const apartOf = grouped(
    apart.flatMap(({ one_id, other_id }): (readonly [string, string])[] => [
      [one_id, other_id],
      [other_id, one_id],
    ]),
  );
  return entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    aliases: parseColumn(db, readWords, entry.aliases),
    roles: rolesOf.get(entry.id) ?? [],
    apart: apartOf.get(entry.id) ?? [],
  }));
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function roleOf(row: RoleRow): SeenRole {
  return {
    articleId: row.article_id,
    articleTitle: row.title,
    seen: row.seen ?? undefined,
    role: row.role ?? undefined,
    affiliation: row.affiliation ?? undefined,
  };
}

/**
 * Writes an entry down, new or changed.
 *
 * @param at milliseconds since 1970
 */
export function putEntry(db: WritableDb, { id, kind, name, aliases }: NewEntry, at: number): void {
  change(
    db,
    `INSERT INTO register_entry (id, kind, name, aliases, taught_at) VALUES (@id, @kind, @name, @aliases, @at)
     ON CONFLICT (id) DO UPDATE SET kind = @kind, name = @name, aliases = @aliases, taught_at = @at`,
    { id, kind, name, aliases: JSON.stringify(aliases), at },
  );
}

/** Takes an entry away, with its roles and with what was said about it and others. Throws ReadoutError `not-found`. */
export function removeEntry(db: WritableDb, id: string): void {
  inTransaction(db, () => {
    change(db, 'DELETE FROM register_role WHERE entry_id = ?', [id]);
    change(db, 'DELETE FROM register_apart WHERE one_id = @id OR other_id = @id', { id });
    if (change(db, 'DELETE FROM register_entry WHERE id = ?', [id]) === 0) throw new ReadoutError('not-found');
  });
}

/** Keeps what an entry was in an article, instead of what was kept of that article before. */
export function putRole(db: WritableDb, entryId: string, { articleId, role, affiliation, seen }: NewRole): void {
  change(
    db,
    `INSERT INTO register_role (entry_id, article_id, role, affiliation, seen)
     VALUES (@entryId, @articleId, @role, @affiliation, @seen)
     ON CONFLICT (entry_id, article_id) DO UPDATE SET role = @role, affiliation = @affiliation, seen = @seen`,
    { entryId, articleId, role: role ?? null, affiliation: affiliation ?? null, seen: seen ?? null },
  );
}

/** Forgets what an entry was in an article. */
export function removeRole(db: WritableDb, entryId: string, articleId: string): void {
  change(db, 'DELETE FROM register_role WHERE entry_id = ? AND article_id = ?', [entryId, articleId]);
}

/** Keeps that two entries are not one. */
export function putApart(db: WritableDb, one: string, other: string): void {
  const [first, second] = one < other ? [one, other] : [other, one];
  change(db, 'INSERT INTO register_apart (one_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING', [first, second]);
}

/** Forgets that two entries are not one. */
export function removeApart(db: WritableDb, one: string, other: string): void {
  const [first, second] = one < other ? [one, other] : [other, one];
  change(db, 'DELETE FROM register_apart WHERE one_id = ? AND other_id = ?', [first, second]);
}
