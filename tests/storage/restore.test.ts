import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { BackupFile } from '../../electron/contract/backups.ts';
import { listArticles } from '../../electron/storage/article-list.ts';
import { backUp } from '../../electron/storage/backup.ts';
import { listBackups, thinOut, tooMany } from '../../electron/storage/backup-shelf.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { checkIntegrity } from '../../electron/storage/integrity.ts';
import { keyIdOf, lookInto } from '../../electron/storage/look-into-backup.ts';
import { allMigrations } from '../../electron/storage/migrations/all.ts';
import { closeLibrary } from '../../electron/storage/open-library.ts';
import { prepareRestore, presentKeyId, putInPlace } from '../../electron/storage/restore.ts';
import { clearRestoring, preparedPath } from '../../electron/storage/restoring.ts';
import { anArticle, aRevision, codeOf, emptyFolder, opened, someDay, threeFacts } from './library.ts';

const titlesIn = (folder: string) => {
  const db = opened(folder);
  try {
    expect(checkIntegrity(db).problems).toEqual([]);
    return listArticles(db)
      .map(({ title }) => title)
      .sort();
  } finally {
    closeLibrary(db);
  }
};

/** A library with two articles, and the backup that was made when there was one. */
function grown() {
  const folder = emptyFolder();
  const db = opened(folder);
  threeFacts(db, anArticle(db, { title: 'Old' }));
  const { path } = backUp(db, someDay, 'asked');
  anArticle(db, { title: 'New' });
  return { folder, db, path, paths: libraryPaths(folder) };
}

test('a backup comes back whole, and nothing of the log of the library before is played over it', () => {
  const { folder, db, path, paths } = grown();
  const prepared = prepareRestore(paths, path, presentKeyId(paths));
  // As after a program that was not closed in good order: what is newest is in the log alone.
  for (const ending of ['-wal', '-shm']) copyFileSync(`${paths.database}${ending}`, join(folder, `kept${ending}`));
  closeLibrary(db);
  for (const ending of ['-wal', '-shm']) copyFileSync(join(folder, `kept${ending}`), `${paths.database}${ending}`);
  putInPlace(paths, prepared, { isDamaged: false, now: someDay });
  expect(existsSync(`${paths.database}-wal`)).toBe(false);
  expect(titlesIn(folder)).toEqual(['Old']);
});

test.each(['log', 'remains', 'rename', 'done'])(
  'killed before its step %s, it leaves one library or the other',
  (step) => {
    const { folder, db, path, paths } = grown();
    prepareRestore(paths, path, presentKeyId(paths));
    closeLibrary(db);
    const child = join(import.meta.dirname, 'children/restore-until-killed.ts');
    const { signal, stderr } = spawnSync(process.execPath, ['--no-warnings', child, folder, step], {
      encoding: 'utf8',
    });
    expect([signal, stderr]).toEqual(['SIGKILL', '']);
    expect(titlesIn(folder)).toEqual(step === 'done' ? ['Old'] : ['New', 'Old']);
    clearRestoring(paths);
    expect(existsSync(preparedPath(paths))).toBe(false);
  },
);

test('while another program has the library open, the present one stays', () => {
  const { folder, path, paths } = grown();
  const prepared = prepareRestore(paths, path, undefined);
  const other = new Database(paths.database);
  other.exec('BEGIN; SELECT count(*) FROM article');
  expect(codeOf(() => putInPlace(paths, prepared, { isDamaged: false, now: someDay }))).toBe('library-in-use');
  other.close();
  expect(titlesIn(folder)).toEqual(['New', 'Old']);
});

test('a backup of an older version is brought up to date, a newer and a damaged one are refused and told', () => {
  const { folder, paths } = grown();
  const older = emptyFolder();
  closeLibrary(opened(older, { migrations: allMigrations.filter(({ version }) => version <= 100) }));
  const raw = new Database(libraryPaths(older).database);
  const { text, blocks } = aRevision('a');
  raw.exec('BEGIN');
  raw.prepare("INSERT INTO article (id, imported_at, revision_id) VALUES ('a', 5, 'r')").run();
  raw
    .prepare(
      `INSERT INTO revision (id, article_id, ordinal, created_at, origin, title, title_is_ours, language, blocks, text)
       VALUES ('r', 'a', 1, 5, 'import', 'Ancient', 0, 'en', ?, ?)`,
    )
    .run(JSON.stringify(blocks), text);
  raw.exec('COMMIT');
  raw.close();
  const path = libraryPaths(older).database;
  expect(lookInto(path, undefined)).toMatchObject({ articles: 1, lines: 0, otherKey: false });
  prepareRestore(paths, path, undefined);
  const prepared = new Database(preparedPath(paths), { readonly: true });
  expect(prepared.prepare('SELECT list_title FROM article').pluck().all()).toEqual(['ancient']);
  prepared.close();
  const newer = new Database(path);
  newer.pragma('user_version = 99990');
  newer.close();
  expect(lookInto(path, undefined).fault).toBe('newer');
  expect(codeOf(() => prepareRestore(paths, path, undefined))).toBe('library-newer');
  const torn = join(folder, 'torn.sqlite');
  writeFileSync(torn, 'not a library');
  expect(lookInto(torn, undefined).fault).toBe('damaged');
  expect(codeOf(() => prepareRestore(paths, torn, undefined))).toBe('library-corrupt');
  expect(readdirSync(folder)).not.toContain('readout.sqlite.restoring');
});

test('private notes that another key has sealed are told of and stay behind, and the key keeps its name', () => {
  const { db, paths } = grown();
  const insertKey = 'INSERT INTO notes_key (slot, key_id) VALUES (1, ?)';
  db.prepare(insertKey).run(Buffer.alloc(16, 1));
  db.prepare("INSERT INTO sealed_note VALUES ('s', zeroblob(12), zeroblob(99))").run();
  const { path } = backUp(db, someDay + 1000);
  const own = Buffer.alloc(16, 1);
  const other = Buffer.alloc(16, 2);
  expect(lookInto(path, own)).toMatchObject({ sealed: 1, otherKey: false });
  expect(lookInto(path, other)).toMatchObject({ sealed: 1, otherKey: true });
  for (const [key, notes] of [[own, 1] as const, [other, 0] as const]) {
    const prepared = opened(emptyFolder());
    closeLibrary(prepared);
    const restored = new Database(prepareRestore(paths, path, key), { readonly: true });
    expect(restored.prepare('SELECT count(*) FROM sealed_note').pluck().get()).toBe(notes);
    expect(Buffer.from(restored.prepare('SELECT key_id FROM notes_key').pluck().get() as Uint8Array)).toEqual(key);
    expect(restored.prepare('SELECT count(*) FROM forgotten_note').pluck().get()).toBe(0);
    restored.close();
  }
  expect(keyIdOf(db)).toEqual(own);
});

test('of the daily ones those of seven days and four weeks stay, and all that were asked for', () => {
  const day = 86_400_000;
  const backup = (at: number, kind: BackupFile['kind']): BackupFile => ({
    name: `${kind} ${at}`,
    kind,
    madeAt: at,
    size: 1,
  });
  // Monday 23 November 2026, 10:00.
  const daily = Array.from({ length: 60 }, (_, ago) => backup(someDay - ago * day, 'daily'));
  const asked = backup(someDay - 50 * day, 'asked');
  const gone = new Set(tooMany([...daily, asked]));
  const kept = daily.filter((each) => !gone.has(each)).map(({ madeAt }) => Math.round((someDay - madeAt) / day));
  // Sundays 22, 15 and 8 November are the newest of their weeks; the first two are among the seven days' or beyond.
  expect(kept).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 15]);
  expect(gone.has(asked)).toBe(false);
});

test('a folder is thinned out by its names, and what is none of ours is left', () => {
  const folder = emptyFolder();
  for (let ago = 0; ago < 20; ago += 1) {
    const name = new Date(someDay - ago * 86_400_000).toISOString().slice(0, 19).replaceAll(':', '-');
    writeFileSync(join(folder, `readout-${name}-daily.sqlite`), '');
  }
  writeFileSync(join(folder, 'readout-2020-01-01T00-00-00.sqlite'), '');
  writeFileSync(join(folder, 'mine.sqlite'), '');
  thinOut(folder);
  expect(listBackups(folder).map(({ kind }) => kind)).toEqual([...Array(9).fill('daily'), 'change']);
  expect(existsSync(join(folder, 'mine.sqlite'))).toBe(true);
});

test('where the present library is damaged it is put aside as it is, and the backup takes its place', () => {
  const { folder, db, path, paths } = grown();
  closeLibrary(db);
  writeFileSync(paths.database, 'torn to pieces');
  writeFileSync(`${paths.database}-wal`, 'and its log');
  expect(presentKeyId(paths)).toBeUndefined();
  putInPlace(paths, prepareRestore(paths, path, undefined), { isDamaged: true, now: someDay });
  expect(titlesIn(folder)).toEqual(['Old']);
  const [aside = ''] = readdirSync(paths.backups).filter((name) => name.startsWith('damaged-'));
  expect(readdirSync(join(paths.backups, aside))).toEqual(
    expect.arrayContaining(['readout.sqlite', 'readout.sqlite-wal']),
  );
});
