import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ReadoutError } from '../contract/results.ts';
import { unfinishedBackup } from './backup.ts';
import { openAlone, openReadOnly } from './connection.ts';
import type { ForgottenNote } from './forgotten-notes.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { structureProblems } from './integrity.ts';
import { addName, flushFile, flushFolder } from './place-file.ts';
import { change, firstRow, inTransaction } from './statements.ts';
import { type Counts, countRows } from './tables.ts';
import { wipeFile } from './wipe-file.ts';

const copying = '.forgetting';
const replaced = '.replaced';
/** A backup that is being made is written to within this time, in milliseconds; one that is not was cut off. */
const abandonedAfter = 600_000;

/** The backups in a folder, absolute. */
export function backupsIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => /^readout-.*\.sqlite$/.test(name)).map((name) => join(folder, name));
}

function isUnfinished(name: string): boolean {
  return name.includes(`.sqlite${unfinishedBackup}`);
}

/**
 * True while a backup is being made, or was cut off a moment ago. What it holds is from before, and it is not to be found
 * among the backups yet: whatever is owed to these stays owed until it is.
 */
export function isBackupUnderWay(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some(isUnfinished);
}

function has(db: ReadableDb, table: 'annotation' | 'sealed_note', id: string): boolean {
  return firstRow(db, `SELECT 1 FROM ${table} WHERE id = ?`, [id]) !== undefined;
}

/** True where a note stands in a backup as it must not: in plain words, or though it was deleted. */
function standsIn(db: ReadableDb, { id, sealed }: ForgottenNote): boolean {
  return has(db, 'annotation', id) || (sealed === undefined && has(db, 'sealed_note', id));
}

/** Takes one note out of a backup, or of what is made of one; answers with how many rows there are more than before, by table. */
export function takeOut(db: WritableDb, { id, sealed }: ForgottenNote): { annotation: number; sealed_note: number } {
  const annotation = -change(db, 'DELETE FROM annotation WHERE id = ?', [id]);
  if (sealed === undefined) {
    return { annotation, sealed_note: -change(db, 'DELETE FROM sealed_note WHERE id = ?', [id]) };
  }
  // A backup from before the note was private keeps it: sealed. One that never had it is not given it.
  if (annotation === 0) return { annotation, sealed_note: 0 };
  const added = change(db, 'INSERT OR IGNORE INTO sealed_note (id, nonce, box) VALUES (?, ?, ?)', [
    id,
    sealed.nonce,
    sealed.box,
  ]);
  return { annotation, sealed_note: added };
}

function rewrite(copy: string, notes: readonly ForgottenNote[]): void {
  const db = openAlone(copy);
  try {
    const expected: Record<string, number> = { ...countRows(db) };
    inTransaction(db, () => {
      for (const note of notes) {
        for (const [table, more] of Object.entries(takeOut(db, note))) {
          expected[table] = (expected[table] ?? 0) + more;
        }
      }
      // A backup that is put back owes nothing to others.
      if (firstRow(db, "SELECT 1 FROM sqlite_schema WHERE name = 'forgotten_note'") !== undefined) {
        change(db, 'DELETE FROM forgotten_note');
      }
    });
    requireWhole(db, expected);
  } finally {
    db.close();
  }
  flushFile(copy);
}

/** Looks a rewritten backup over as a fresh one is. */
function requireWhole(db: ReadableDb, expected: Counts): void {
  const isSound = structureProblems(db).length === 0;
  const counts = countRows(db);
  const isAsExpected = Object.keys(expected).every((table) => counts[table] === expected[table]);
  if (!isSound || !isAsExpected) {
    throw new ReadoutError('library-unreadable', db.name);
  }
}

/** Wipes what a going through that was stopped has left, copies and backups that were just replaced, and what is left of backups whose making was cut off. */
export function clearBackupLeftovers(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    const backup = path.slice(0, -replaced.length);
    if (name.endsWith(copying) || (isUnfinished(name) && Date.now() - statSync(path).mtimeMs > abandonedAfter)) {
      wipeFile(path);
    } else if (name.endsWith(replaced)) {
      // Where it was stopped before the new file came, both names are of one file.
      if (existsSync(backup) && statSync(backup).ino !== statSync(path).ino) wipeFile(path);
      else if (existsSync(backup)) rmSync(path, { force: true });
      else renameSync(path, backup);
    }
  }
}

/**
 * Takes notes out of a backup: deleted ones altogether, ones that were made private to their sealed row. The backup is
 * made anew beside itself, checked and counted, and the old file is wiped; whenever that is stopped, one of the two is
 * there, whole. Nothing may have the backup open.
 *
 * @returns false where none of the notes stood in it; then it is left as it is.
 * @throws errors of SQLite and of the file system, unclassified; the backup is as it was then.
 */
export function forgetInBackup(path: string, notes: readonly ForgottenNote[]): boolean {
  const present = openReadOnly(path);
  try {
    const hasNotes = firstRow(present, "SELECT 1 FROM sqlite_schema WHERE name = 'sealed_note'") !== undefined;
    if (!hasNotes || !notes.some((note) => standsIn(present, note))) return false;
  } finally {
    present.close();
  }
  const copy = `${path}${copying}`;
  const old = `${path}${replaced}`;
  try {
    copyFileSync(path, copy);
    rewrite(copy, notes);
    const isNamed = addName(path, old) === 'added';
    renameSync(copy, path);
    flushFolder(dirname(path));
    if (isNamed) wipeFile(old);
    return true;
  } finally {
    if (existsSync(copy)) wipeFile(copy);
  }
}
