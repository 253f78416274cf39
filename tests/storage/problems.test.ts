import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listArticles } from '../../electron/storage/article-list.ts';
import { articleView } from '../../electron/storage/article-view.ts';
import { applicationId } from '../../electron/storage/connection.ts';
import { insertFacts, listFacts, setFactHidden } from '../../electron/storage/facts.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { checkIntegrity } from '../../electron/storage/integrity.ts';
import { closeLibrary } from '../../electron/storage/open-library.ts';
import { recordStep, undoState } from '../../electron/storage/undo.ts';
import { aFact, anArticle, bodies, codeOf, dump, emptyFolder, filesIn, opened, threeFacts } from './library.ts';

/** A closed library with enough in it that every table has several pages. */
function filledLibrary(): string {
  const folder = emptyFolder();
  const db = opened(folder);
  for (let article = 0; article < 20; article += 1) {
    const revision = anArticle(db, { title: `Article ${article} ${'and more '.repeat(40)}` });
    threeFacts(db, revision);
  }
  closeLibrary(db);
  return folder;
}

function expectUntouched(folder: string, code: string): void {
  const before = filesIn(folder);
  expect(codeOf(() => opened(folder, { busyTimeout: 50 }))).toBe(code);
  expect(filesIn(folder)).toEqual(before);
}

describe('a damaged library is refused and left as it is', () => {
  const page = 4096;
  const damages: Record<string, (path: string) => void> = {
    'an empty file': (path) => writeFileSync(path, ''),
    'a file that is no database': (path) => writeFileSync(path, 'Dear diary, '.repeat(1000)),
    'a file cut in the middle': (path) => writeFileSync(path, readFileSync(path).subarray(0, 10 * page + 77)),
    'a file cut to its first page': (path) => writeFileSync(path, readFileSync(path).subarray(0, page)),
    'a file cut within its first page': (path) => writeFileSync(path, readFileSync(path).subarray(0, 60)),
    'a first page of zeros': (path) => writeFileSync(path, readFileSync(path).fill(0, 0, page)),
    'a schema of noise': (path) => writeFileSync(path, readFileSync(path).fill(0xa5, 200, page)),
    'all but the first page zeros': (path) => writeFileSync(path, readFileSync(path).fill(0, page)),
    'all but the first page noise': (path) => writeFileSync(path, readFileSync(path).fill(0xa5, page)),
    'a table that is gone': (path) => {
      const db = new Database(path);
      db.exec('DROP TABLE fact_span');
      db.close();
    },
    'the database of another program': (path) => {
      rmSync(path);
      const db = new Database(path);
      db.exec('PRAGMA application_id = 7; PRAGMA user_version = 10; CREATE TABLE song (name TEXT)');
      db.close();
    },
    'a database without a mark': (path) => {
      rmSync(path);
      const db = new Database(path);
      db.exec('CREATE TABLE article (id TEXT)');
      db.close();
    },
  };

  test.each(Object.keys(damages))('%s', (name) => {
    const folder = filledLibrary();
    damages[name]?.(libraryPaths(folder).database);
    expectUntouched(folder, 'library-corrupt');
    expect(codeOf(() => opened(folder, { role: 'command' }))).toBe('library-corrupt');
  });

  test('a log whose library is gone', () => {
    const folder = filledLibrary();
    const { database } = libraryPaths(folder);
    const db = opened(folder);
    anArticle(db);
    const log = readFileSync(`${database}-wal`);
    closeLibrary(db);
    rmSync(database);
    writeFileSync(`${database}-wal`, log);
    expectUntouched(folder, 'library-corrupt');
  });

  test('a key whose library is gone, so that no empty one takes its place', () => {
    const folder = filledLibrary();
    const { database, key } = libraryPaths(folder);
    writeFileSync(key, 'the key of notes that were here');
    const library = readFileSync(database);
    rmSync(database);
    expectUntouched(folder, 'library-corrupt');
    writeFileSync(database, library);
    expect(listArticles(opened(folder))).toHaveLength(20);
  });

  test('a folder in the place of the file', () => {
    const folder = emptyFolder();
    mkdirSync(libraryPaths(folder).database);
    expect(codeOf(() => opened(folder))).toMatch(/library-(unreadable|corrupt)/);
  });

  test('a page of noise deep inside is told when it is read and when it is looked for, and never read as nothing', () => {
    const folder = filledLibrary();
    const { database } = libraryPaths(folder);
    const bytes = readFileSync(database);
    let told = 0;
    for (let at = page; at < bytes.length; at += page) {
      const damaged = Buffer.from(bytes).fill(0xa5, at, at + page);
      writeFileSync(database, damaged);
      const outcome = codeOf(() => {
        const db = opened(folder);
        try {
          const report = checkIntegrity(db);
          expect(report.ok).toBe(false);
          expect(report.problems.length).toBeGreaterThan(0);
          expect(listArticles(db)).toHaveLength(20);
          for (const { id } of listArticles(db)) {
            articleView(db, id);
          }
        } finally {
          closeLibrary(db);
        }
      });
      expect([undefined, 'library-corrupt']).toContain(outcome);
      told += outcome === undefined ? 0 : 1;
    }
    expect(told).toBeGreaterThan(10);
  });

  test('after an unclean end a desk looks the whole file over', () => {
    const folder = filledLibrary();
    const { database } = libraryPaths(folder);
    const db = opened(folder);
    const revision = anArticle(db);
    const copy = emptyFolder();
    copyFileSync(database, libraryPaths(copy).database);
    copyFileSync(`${database}-wal`, `${libraryPaths(copy).database}-wal`);
    const bytes = readFileSync(libraryPaths(copy).database);
    const root = Number(db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'fact_by_article'").pluck().get());
    writeFileSync(libraryPaths(copy).database, bytes.fill(0xa5, (root - 1) * page, root * page));
    expect(codeOf(() => opened(copy))).toBe('library-corrupt');
    expect(revision.ordinal).toBe(1);
  });
});

describe('a library in use', () => {
  test('under another program’s exclusive lock is refused in the time given, and opens when that is gone', () => {
    const folder = filledLibrary();
    const other = new Database(libraryPaths(folder).database);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    const before = Date.now();
    expect(codeOf(() => opened(folder, { busyTimeout: 50 }))).toBe('library-in-use');
    expect(Date.now() - before).toBeLessThan(2000);
    other.close();
    expect(listArticles(opened(folder))).toHaveLength(20);
  });

  test('whose writing takes too long refuses the edit, keeps the list of steps, and takes the edit later', () => {
    const folder = emptyFolder();
    const db = opened(folder, { busyTimeout: 50 });
    const [id] = threeFacts(db, anArticle(db));
    const other = opened(folder, { role: 'command' });
    other.exec('BEGIN IMMEDIATE');
    expect(codeOf(() => recordStep(db, 'Hide', () => setFactHidden(db, id, true)))).toBe('library-in-use');
    expect(undoState(db).undo).toBeUndefined();
    other.exec('COMMIT');
    recordStep(db, 'Hide', () => setFactHidden(db, id, true));
    expect(undoState(db).undo).toBe('Hide');
  });
});

describe('a full disk', () => {
  test('refuses what does not fit whole, keeps what was saved, and goes on once there is room', () => {
    const folder = emptyFolder();
    const db = opened(folder);
    const revision = anArticle(db);
    threeFacts(db, revision);
    const before = dump(db);
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${pages + 2}`);
    const many = Array.from({ length: 500 }, () => aFact(revision, bodies.point, 'river'));
    expect(codeOf(() => recordStep(db, 'Add', () => insertFacts(db, many)))).toBe('disk-full');
    expect(dump(db)).toEqual(before);
    expect(undoState(db).undo).toBeUndefined();
    db.pragma('max_page_count = 1000000');
    recordStep(db, 'Add', () => insertFacts(db, many));
    expect(listFacts(db, revision.articleId)).toHaveLength(503);
  });
});

/** A small disk of its own, where this machine lets us have one. */
function smallDisk(size: string): string | undefined {
  const folder = emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
  });
  return folder;
}

function mayMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && tryMount();
}

function tryMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// Needs a machine on which the tests may mount a disk: a container's root, in the main.
describe.skipIf(!mayMount())('a real disk', () => {
  test('that is full from the start says so, and a library can be made once there is room', () => {
    const disk = smallDisk('200k');
    if (disk === undefined) {
      return expect.unreachable();
    }
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(190 * 1024));
    expect(codeOf(() => opened(disk))).toBe('disk-full');
    rmSync(join(disk, 'ballast'));
    expect(filesIn(disk)).toEqual([]);
  });

  test('that fills up while the library is open loses nothing that was saved', () => {
    const disk = smallDisk('3m');
    if (disk === undefined) {
      return expect.unreachable();
    }
    const db = opened(disk);
    const revision = anArticle(db);
    const saved: string[] = [];
    const codes = new Set<string | undefined>();
    for (let round = 0; round < 400; round += 1) {
      const facts = Array.from({ length: 20 }, () => aFact(revision, bodies.point, 'river'));
      const code = codeOf(() => insertFacts(db, facts));
      codes.add(code);
      if (code === undefined) {
        saved.push(...facts.map((fact) => fact.id));
      }
    }
    expect(codes).toEqual(new Set([undefined, 'disk-full']));
    expect(listFacts(db, revision.articleId).map((fact) => fact.id)).toEqual(saved);
    closeLibrary(db);
    execFileSync('mount', ['-o', 'remount,size=9m', disk]);
    const again = opened(disk);
    expect(listFacts(again, revision.articleId).map((fact) => fact.id)).toEqual(saved);
    expect(checkIntegrity(again).problems).toEqual([]);
  });

  test('that fills up to the last byte between closing and opening says so and keeps the library', () => {
    const disk = smallDisk('2m');
    if (disk === undefined) {
      return expect.unreachable();
    }
    const db = opened(disk);
    anArticle(db);
    closeLibrary(db);
    expect(() => writeFileSync(join(disk, 'ballast'), Buffer.alloc(3 * 1024 * 1024))).toThrow(/ENOSPC/);
    expect(codeOf(() => opened(disk))).toBe('disk-full');
    rmSync(join(disk, 'ballast'));
    expect(listArticles(opened(disk))).toHaveLength(1);
  });

  test('that can only be read says so, for a library and for an empty folder', () => {
    const disk = smallDisk('3m');
    if (disk === undefined) {
      return expect.unreachable();
    }
    const library = join(disk, 'library');
    const db = opened(library);
    anArticle(db);
    closeLibrary(db);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expectUntouched(library, 'library-read-only');
    expect(codeOf(() => opened(join(disk, 'other')))).toBe('library-read-only');
  });
});

/** Runs a module with the rights of nobody, since the system's administrator may do everything. */
function asNobody(folder: string): string {
  const script = `
    process.setgid(65534); process.setuid(65534);
    const { openLibrary } = await import(${JSON.stringify(new URL('../../electron/storage/open-library.ts', import.meta.url).href)});
    try { openLibrary(${JSON.stringify(folder)}, { role: 'desk', now: 0 }); console.log('opened'); }
    catch (error) { console.log(error.code ?? error.message); }`;
  return execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  }).trim();
}

// Needs the system's administrator, who alone can become somebody else.
describe.skipIf(process.getuid?.() !== 0)('without the rights', () => {
  test.each([
    ['to write the file', 0o777, 0o444, 'library-read-only'],
    ['to write in the folder', 0o555, 0o666, 'library-read-only'],
    ['to read the file', 0o777, 0o000, 'library-unreadable'],
    ['to look into the folder', 0o000, 0o666, 'library-unreadable'],
    ['lacking none', 0o777, 0o666, 'opened'],
  ])('%s', (_name, folderMode, fileMode, expected) => {
    const folder = filledLibrary();
    const { database } = libraryPaths(folder);
    const size = statSync(database).size;
    chmodSync(database, fileMode);
    chmodSync(folder, folderMode);
    expect(asNobody(folder)).toBe(expected);
    chmodSync(folder, 0o700);
    chmodSync(database, 0o600);
    expect(statSync(database).size).toBe(size);
    expect(listArticles(opened(folder))).toHaveLength(20);
  });
});

test('where there is none and none may be made, that is said and nothing is made', () => {
  const folder = join(emptyFolder(), 'library');
  expect(codeOf(() => opened(folder, { create: false }))).toBe('no-library');
  expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined();
});

test('a new library has our mark', () => {
  expect(opened(emptyFolder()).pragma('application_id', { simple: true })).toBe(applicationId);
});
