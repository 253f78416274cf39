import type { BackupContents } from '../contract/backups.ts';
import { applicationId, openReadOnly } from './connection.ts';
import type { ReadableDb } from './handles.ts';
import { structureProblems } from './integrity.ts';
import { allMigrations } from './migrations/all.ts';
import { lastVersion } from './migrations/run.ts';
import { firstRow, pragma } from './statements.ts';
import { countRows } from './tables.ts';

/** What is in a backup, with the number of sealed notes, which is told only while they are open. */
export type LookedInto = BackupContents & { readonly sealed: number };

const nothing = { articles: 0, lines: 0, notes: 0, sealed: 0, otherKey: false };

/** The id of the key that a library's sealed notes need; undefined where it never had a key. */
export function keyIdOf(db: ReadableDb): Buffer | undefined {
  if (firstRow(db, "SELECT 1 FROM sqlite_schema WHERE name = 'notes_key'") === undefined) return undefined;
  const id = firstRow<{ key_id: Uint8Array }>(db, 'SELECT key_id FROM notes_key')?.key_id;
  return id === undefined ? undefined : Buffer.from(id);
}

/**
 * Opens a backup, checks it as a whole and counts what is in it. Never throws for what it finds in it.
 *
 * @param keyId the id of the present key, where there is one
 */
export function lookInto(path: string, keyId: Uint8Array | undefined): LookedInto {
  try {
    const db = openReadOnly(path);
    try {
      if (Number(pragma(db, 'application_id')) !== applicationId) return { ...nothing, fault: 'foreign' };
      if (Number(pragma(db, 'user_version')) > lastVersion(allMigrations)) return { ...nothing, fault: 'newer' };
      if (structureProblems(db).length > 0) return { ...nothing, fault: 'damaged' };
      return contentsOf(db, keyId);
    } finally {
      db.close();
    }
  } catch {
    return { ...nothing, fault: 'damaged' };
  }
}

function contentsOf(db: ReadableDb, keyId: Uint8Array | undefined): LookedInto {
  const counts = countRows(db);
  const sealed = counts.sealed_note ?? 0;
  const own = keyIdOf(db);
  return {
    articles:
      firstRow<{ rows: number }>(db, 'SELECT count(*) AS rows FROM article WHERE deleted_at IS NULL')?.rows ?? 0,
    lines: counts.fact ?? 0,
    notes: counts.annotation ?? 0,
    sealed,
    otherKey: sealed > 0 && own !== undefined && keyId !== undefined && !own.equals(keyId),
  };
}
