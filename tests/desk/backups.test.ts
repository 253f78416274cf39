import { randomBytes } from 'node:crypto';
import { cpSync, linkSync, readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readyToRestore } from '../../electron/desk/backups.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { emptyBin } from '../../electron/desk/empty-bin.ts';
import { forgetInBackups } from '../../electron/desk/forget-in-backups.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { undo } from '../../electron/desk/undo.ts';
import { backUp, unfinishedBackup } from '../../electron/storage/backup.ts';
import { listBackups, thinOut } from '../../electron/storage/backup-shelf.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { clearBackupLeftovers, forgetInBackup } from '../../electron/storage/forget-in-backup.ts';
import { owedToBackups } from '../../electron/storage/forgotten-notes.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const backupWorkerFile = new URL('../../electron/backup-worker.ts', import.meta.url);
let bench: Bench;
let desk: Desk;
let at: { articleId: string; revisionId: string };

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  const view = openArticle(desk, { articleId: onlyArticle(listArticles(desk)).id });
  at = { articleId: view.id, revisionId: view.revision.id };
});
afterEach(() => bench.end());

const canary = () => `canary${randomBytes(9).toString('hex')}`;
const newNote = (text: string) => createNote(desk, { ...at, target: { kind: 'article' }, text });
const printable = (text: string) => setNoteVisibility(desk, { noteId: newNote(text).id, visibility: 'printable' });
const backupFolder = () => libraryPaths(bench.library).backups;
const forget = () => forgetInBackups(desk, backupWorkerFile);

/** Files of the whole library in which some bytes stand, texts in both of their codings. */
function filesWith(words: string | Uint8Array): string[] {
  const forms = typeof words === 'string' ? [Buffer.from(words), Buffer.from(words, 'utf16le')] : [words];
  return readdirSync(bench.library, { recursive: true, encoding: 'utf8' })
    .map((name) => join(bench.library, name))
    .filter((path) => statSync(path).isFile())
    .filter((path) => forms.some((form) => readFileSync(path).includes(Buffer.from(form))));
}

function rowsIn(path: string, sql: string, ...values: string[]): unknown[] {
  const db = new Database(path, { readonly: true });
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return db.prepare(sql).all(...values);
  } finally {
    db.close();
  }
}

const boxOf = (id: string): Uint8Array => {
  const [row] = desk.db.prepare<[string], { box: Uint8Array }>('SELECT box FROM sealed_note WHERE id = ?').all(id);
  return row?.box ?? expect.unreachable();
};

test('a note that is made private leaves every backup, where its sealed row takes its place; all else stays', async () => {
  const words = canary();
  const others = Array.from({ length: 40 }, () => printable(canary()));
  const note = printable(words);
  const backups = [backUp(desk.db, 1), backUp(desk.db, 2)];
  setNoteVisibility(desk, { noteId: note.id, visibility: 'private' });
  expect(filesWith(words)).toHaveLength(2);
  await forget();
  expect(filesWith(words)).toEqual([]);
  for (const { path, counts } of backups) {
    expect(rowsIn(path, 'SELECT id FROM sealed_note')).toEqual([{ id: note.id }]);
    expect(rowsIn(path, 'SELECT id FROM annotation')).toHaveLength(others.length);
    expect(rowsIn(path, 'SELECT id FROM fact')).toHaveLength(counts.fact ?? -1);
    for (const { text } of others) expect(readFileSync(path).includes(text)).toBe(true);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  }
  expect(readdirSync(backupFolder())).toHaveLength(2);
  expect(owedToBackups(desk.db).tokens).toEqual([]);

  // A backup that is put back has the note, and it is private.
  desk.close();
  writeFileSync(libraryPaths(bench.library).database, readFileSync(backups[0]?.path ?? ''));
  desk = await bench.open();
  expect(listNotes(desk)).toContainEqual(expect.objectContaining({ id: note.id, text: words, visibility: 'private' }));
});

test('a private note is in no file any more, not even sealed, once the bin that it lies in is emptied', async () => {
  const kept = newNote('kept');
  const gone = newNote('gone');
  const { path } = backUp(desk.db, 1);
  // A long row lies in two parts on pages of their own.
  const sealed = [boxOf(gone.id).subarray(100, 160), boxOf(gone.id).subarray(-60)];
  expect(sealed.map((part) => filesWith(part).length > 1)).toEqual([true, true]);
  deleteNote(desk, { noteId: gone.id });
  await forget();
  // A bin that is not emptied is not a deletion.
  expect(rowsIn(path, 'SELECT id FROM sealed_note')).toHaveLength(2);
  emptyBin(desk, { noteId: null });
  await forget();
  expect(sealed.flatMap((part) => filesWith(part))).toEqual([]);
  expect(filesWith(gone.id)).toEqual([]);
  expect(rowsIn(path, 'SELECT id FROM sealed_note')).toEqual([{ id: kept.id }]);
});

test('a deleted note is in none of the backups of days and weeks that are kept, and these go on being thinned out', async () => {
  const gone = newNote('gone');
  const day = 86_400_000;
  const start = Date.UTC(2026, 10, 23, 10);
  for (const ago of [30, 22, 15, 8, 6, 5, 1, 0]) backUp(desk.db, start - ago * day, 'daily');
  deleteNote(desk, { noteId: gone.id });
  emptyBin(desk, { noteId: null });
  await forget();
  expect(filesWith(gone.id)).toEqual([]);
  expect(listBackups(backupFolder())).toHaveLength(8);
  for (const { name } of listBackups(backupFolder())) {
    expect(rowsIn(join(backupFolder(), name), 'SELECT id FROM sealed_note')).toEqual([]);
  }
  thinOut(backupFolder());
  for (const ahead of [1, 2, 3]) backUp(desk.db, start + ahead * day, 'daily');
  thinOut(backupFolder());
  const kept = listBackups(backupFolder()).map(({ madeAt }) => (start - madeAt) / day);
  expect(kept).toEqual([-3, -2, -1, 0, 1, 5, 6, 8, 15]);
});

test('a backup whose making was cut off keeps no word of a note that was made private since', async () => {
  const words = canary();
  const note = printable(words);
  const { path } = backUp(desk.db, 1);
  const cutOff = `${path}${unfinishedBackup}`;
  renameSync(path, cutOff);
  setNoteVisibility(desk, { noteId: note.id, visibility: 'private' });
  // It could come to its end yet, and is not gone through before: that stays owed.
  expect(await forget()).toBe(false);
  expect(filesWith(words)).toEqual([cutOff]);
  expect(owedToBackups(desk.db).tokens).toHaveLength(1);
  utimesSync(cutOff, new Date(), new Date(Date.now() - 3_600_000));
  await forget();
  expect(filesWith(words)).toEqual([]);
  await forget();
  expect(owedToBackups(desk.db).tokens).toEqual([]);
});

test('what was undone meanwhile, and what is printable, is left alone', async () => {
  const words = canary();
  const note = printable(words);
  const { path } = backUp(desk.db, 1);
  const before = readFileSync(path);
  setNoteVisibility(desk, { noteId: note.id, visibility: 'private' });
  undo(desk);
  deleteNote(desk, { noteId: note.id });
  undo(desk);
  await forget();
  expect(readFileSync(path)).toEqual(before);
  expect(owedToBackups(desk.db).tokens).toEqual([]);
});

test('what is owed outlives the program, and is made good by itself', async () => {
  const words = canary();
  const note = printable(words);
  backUp(desk.db, 1);
  setNoteVisibility(desk, { noteId: note.id, visibility: 'private' });
  desk.close();
  expect(filesWith(words)).toHaveLength(1);
  desk = await bench.open({ backupWorkerFile });
  await vi.waitFor(() => expect(owedToBackups(desk.db).tokens).toEqual([]), { timeout: 15_000, interval: 200 });
  expect(filesWith(words)).toEqual([]);
});

test('a damaged backup is left as it is, and stays owed', async () => {
  const note = printable(canary());
  const { path } = backUp(desk.db, 1);
  const bytes = readFileSync(path);
  bytes.fill(0x55, Math.floor(bytes.length / 2));
  writeFileSync(path, bytes);
  setNoteVisibility(desk, { noteId: note.id, visibility: 'private' });
  await expect(forget()).rejects.toThrow();
  expect(readFileSync(path)).toEqual(bytes);
  expect(owedToBackups(desk.db).tokens.length).toBeGreaterThan(0);
  expect(readdirSync(backupFolder())).toHaveLength(1);
});

test('wherever going through a backup is stopped, it is there, whole, and no copy stays behind', () => {
  const words = canary();
  const note = printable(words);
  const { path } = backUp(desk.db, 1);
  const whole = readFileSync(path);
  const folder = backupFolder();
  // Stopped while the copy was being made.
  cpSync(path, `${path}.forgetting`);
  clearBackupLeftovers(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  // Before the new file got its name.
  linkSync(path, `${path}.replaced`);
  clearBackupLeftovers(folder);
  expect(readFileSync(path)).toEqual(whole);
  // After that.
  cpSync(path, `${path}.replaced-before`);
  expect(forgetInBackup(path, [{ id: note.id }])).toBe(true);
  renameSync(`${path}.replaced-before`, `${path}.replaced`);
  expect(filesWith(words).length).toBeGreaterThan(0);
  clearBackupLeftovers(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readFileSync(path).includes(words)).toBe(false);
});

const place = (of: Desk | null) => ({ folder: bench.library, workerFile: backupWorkerFile, desk: of });
const bringBack = async (path: string, of: Desk | null) => {
  const swap = await readyToRestore(place(of), { name: basename(path) }, desk.clock());
  return () => {
    desk.close();
    swap();
  };
};

test.each(['open', 'shut'])('what is owed while the library is %s does not come back with a backup', async (state) => {
  const [gone, hidden, kept] = [newNote('gone'), printable(canary()), printable(canary())];
  const { path } = backUp(desk.db, 1);
  const later = newNote('later');
  const other = backUp(desk.db, 2).path;
  deleteNote(desk, { noteId: gone.id });
  emptyBin(desk, { noteId: null });
  setNoteVisibility(desk, { noteId: hidden.id, visibility: 'private' });
  setNoteVisibility(desk, { noteId: later.id, visibility: 'printable' });
  setNoteVisibility(desk, { noteId: later.id, visibility: 'private' });
  if (state === 'shut') desk.close();
  (await bringBack(path, state === 'open' ? desk : null))();
  expect(filesWith(hidden.text)).toEqual([]);
  desk = await bench.open();
  expect(listNotes(desk)).toHaveLength(2);
  expect(listNotes(desk)).toContainEqual(expect.objectContaining({ id: hidden.id, visibility: 'private' }));
  expect(listNotes(desk)).toContainEqual(expect.objectContaining({ id: kept.id, visibility: 'printable' }));
  await forget();
  expect(owedToBackups(desk.db).tokens).toEqual([]);
  // The note that the older backup never had stays in the later one, and is not given to the older.
  expect(rowsIn(path, 'SELECT id FROM sealed_note')).toEqual([{ id: hidden.id }]);
  expect(rowsIn(other, 'SELECT id FROM sealed_note WHERE id = ?', later.id)).toHaveLength(1);
  // A library that was shut is put aside as it was: with the note's id among what it owed, and no more of it.
  expect(filesWith(gone.id).filter((each) => !each.includes('damaged-'))).toEqual([]);
});

test('what is deleted after a backup was made ready does not come back with it, and leaves the backups afterwards', async () => {
  const gone = newNote('gone');
  const hidden = printable(canary());
  const { path } = backUp(desk.db, 1);
  const swap = await bringBack(path, desk);
  deleteNote(desk, { noteId: gone.id });
  emptyBin(desk, { noteId: null });
  setNoteVisibility(desk, { noteId: hidden.id, visibility: 'private' });
  swap();
  expect(readFileSync(libraryPaths(bench.library).database).includes(hidden.text)).toBe(false);
  desk = await bench.open();
  expect(listNotes(desk)).toEqual([expect.objectContaining({ id: hidden.id, visibility: 'private' })]);
  await forget();
  expect(filesWith(hidden.text)).toEqual([]);
  expect(filesWith(gone.id)).toEqual([]);
});

test('another backup that is damaged keeps none from being brought back', async () => {
  const gone = newNote('gone');
  const { path } = backUp(desk.db, 1);
  writeFileSync(backUp(desk.db, 2).path, 'torn');
  deleteNote(desk, { noteId: gone.id });
  emptyBin(desk, { noteId: null });
  (await bringBack(path, desk))();
  desk = await bench.open();
  expect(listNotes(desk)).toEqual([]);
});
