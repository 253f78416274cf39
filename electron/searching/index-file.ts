import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database, { type Database as SqliteDatabase } from 'better-sqlite3';
import { indexId, indexSchema, indexVersion } from './index-schema.ts';

/** An open index. */
export type IndexDb = SqliteDatabase;

/** Thrown where an index cannot be used as it is and has to be made anew. */
export class UnusableIndex extends Error {}

/** What a word is follows from it. */
const unicode = process.versions.unicode ?? '';

/** How long a write waits for another program's, in milliseconds. */
const patience = 10_000;

/** Where the index of a library lies. */
export function indexPath(folder: string): string {
  return join(folder, 'search.sqlite');
}

function settle(db: IndexDb): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('secure_delete = ON');
}

function requireOurs(db: IndexDb): void {
  const id = db.pragma('application_id', { simple: true });
  const version = db.pragma('user_version', { simple: true });
  if (id !== indexId || version !== indexVersion) throw new UnusableIndex(`an index of version ${String(version)}`);
  if (db.prepare('SELECT unicode FROM made').pluck().get() !== unicode) throw new UnusableIndex('of another Unicode');
  // A table that is not there, or whose first page is damaged, shows now.
  for (const table of ['doc', 'extra', 'due', 'name', 'doc_name', 'note', 'mark'])
    db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get();
  for (const table of ['words', 'name_words', 'note_words'])
    db.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH '"a"' LIMIT 1`).get();
}

function make(path: string): void {
  // For its owner alone from the first byte; where another program makes it just now, that one's is taken.
  closeSync(openSync(path, 'a', 0o600));
  const db = new Database(path, { timeout: patience });
  try {
    settle(db);
    db.pragma('journal_mode = WAL');
    db.transaction(() => {
      if (db.pragma('user_version', { simple: true }) !== 0) return;
      db.exec(indexSchema);
      db.prepare('INSERT INTO made (unicode) VALUES (?)').run(unicode);
      db.pragma(`application_id = ${indexId}`);
      db.pragma(`user_version = ${indexVersion}`);
    }).immediate();
  } finally {
    db.close();
  }
}

/**
 * Opens an index to be brought up to date, and makes an empty one where there is none.
 *
 * @throws UnusableIndex, or SQLite's own errors
 */
export function openIndexToWrite(path: string): IndexDb {
  if (!existsSync(path)) make(path);
  return openChecked(path, false);
}

/** Opens an index to be searched; undefined where there is none. Throws as `openIndexToWrite`. */
export function openIndexToRead(path: string): IndexDb | undefined {
  return existsSync(path) ? openChecked(path, true) : undefined;
}

function openChecked(path: string, readonly: boolean): IndexDb {
  const db = new Database(path, { fileMustExist: true, readonly, timeout: patience });
  try {
    settle(db);
    requireOurs(db);
    if (!readonly) {
      db.pragma('journal_mode = WAL');
      // What a crash takes back here is indexed again; the file stays whole.
      db.pragma('synchronous = NORMAL');
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** True where an error says that the index itself is damaged, rather than that it is busy or the disk full. */
export function isDamage(error: unknown): boolean {
  if (error instanceof UnusableIndex) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(?:CORRUPT|NOTADB|ERROR|IOERR_SHORT_READ|SCHEMA|MISMATCH|CONSTRAINT|FORMAT)/.test(code);
}

/** Takes an index away, with all that SQLite has put beside it. Nothing of this program may have it open. */
export function removeIndex(path: string): void {
  for (const ending of ['-wal', '-shm', '-journal', '']) rmSync(`${path}${ending}`, { force: true });
}

/** Empties the log into the index and cuts it off, so that no word stays in it that the index has forgotten. */
export function emptyIndexLog(db: IndexDb): boolean {
  const [outcome] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
  return outcome?.busy === 0;
}

/** How many bytes stand in an index's log; 0 where there is none. */
export function indexLogSize(path: string): number {
  return statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}
