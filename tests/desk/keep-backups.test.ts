import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backupSchedule, isDue } from '../../electron/desk/backup-schedule.ts';
import { backupState, deleteBackup, lookIntoBackup, makeBackup, readyToRestore } from '../../electron/desk/backups.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { pinArticle } from '../../electron/desk/shelve-article.ts';
import { syncedBy } from '../../electron/desk/synced-folder.ts';
import { copyingToTell } from '../../electron/desk/tell-of-copying.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const workerFile = new URL('../../electron/backup-worker.ts', import.meta.url);
let bench: Bench;
let desk: Desk;
beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
});
afterEach(() => {
  vi.useRealTimers();
  bench.end();
});
const place = () => ({ folder: bench.library, workerFile, desk });

test('a backup that was asked for is made beside the work, and says what it holds; private notes while they are open', async () => {
  const { id: articleId } = onlyArticle(listArticles(desk));
  const { revision } = openArticle(desk, { articleId });
  createNote(desk, { articleId, revisionId: revision.id, target: { kind: 'article' }, text: 'For me alone' });
  const made = await makeBackup(place(), desk.clock(), 'asked');
  expect(made).toMatchObject({ kind: 'asked' });
  expect(backupState(place())).toMatchObject({ backups: [made], underWay: null, syncedBy: undefined });
  const held = await lookIntoBackup(place(), made);
  expect(held).toMatchObject({ articles: 1, notes: 0, privateNotes: 1, otherKey: false });
  expect(held.lines).toBeGreaterThan(2);
  desk.screen.hidden = true;
  expect(await lookIntoBackup(place(), made)).not.toHaveProperty('privateNotes');
});

test('the desk comes back on the backup, with the notes of its key, and what was there before is a backup too', async () => {
  const { id: articleId } = onlyArticle(listArticles(desk));
  const { revision } = openArticle(desk, { articleId });
  createNote(desk, { articleId, revisionId: revision.id, target: { kind: 'article' }, text: 'For me alone' });
  const made = await makeBackup(place(), desk.clock(), 'asked');
  pinArticle(desk, { articleId, pinned: true });
  const swap = await readyToRestore(place(), made, desk.clock());
  desk.close();
  swap();
  desk = await bench.open();
  expect(onlyArticle(listArticles(desk))).toMatchObject({ pinned: false });
  expect(desk.notes.list().notes.map(({ text }) => text)).toEqual(['For me alone']);
  const [before] = backupState(place()).backups;
  expect(before?.kind).toBe('restore');
  const back = await readyToRestore(place(), before ?? made, desk.clock());
  desk.close();
  back();
  desk = await bench.open();
  expect(onlyArticle(listArticles(desk))).toMatchObject({ pinned: true });
});

test('where one cannot be made, the older ones stay and a code says why; a name from elsewhere is refused', async () => {
  const made = await makeBackup(place(), desk.clock(), 'daily');
  const { backups } = libraryPaths(bench.library);
  await expect(readyToRestore(place(), { name: '../readout.sqlite' }, desk.clock())).rejects.toMatchObject({
    code: 'not-found',
  });
  const shut = makeBackup({ ...place(), folder: join(bench.folder, 'nowhere') }, desk.clock(), 'daily');
  await expect(shut).rejects.toMatchObject({ code: 'no-library' });
  expect(backupState(place()).backups).toEqual([made]);
  rmSync(backups, { recursive: true });
  writeFileSync(backups, 'in the way');
  await expect(makeBackup(place(), desk.clock(), 'daily')).rejects.toMatchObject({ code: 'library-unreadable' });
});

test('a backup is deleted for good, by its name alone; the others and the library stay', async () => {
  const [one, two] = [
    await makeBackup(place(), desk.clock(), 'asked'),
    await makeBackup(place(), desk.clock(), 'daily'),
  ];
  expect(() => deleteBackup(place(), { name: '../readout.sqlite' })).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
  expect(deleteBackup(place(), one).backups).toEqual([two]);
  expect(() => deleteBackup(place(), one)).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(readdirSync(libraryPaths(bench.library).backups)).toEqual([two.name]);
  expect(listArticles(desk)).toHaveLength(1);
});

test('one is made a day, once nothing has changed for a while; a failed one is told and tried again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let now = Date.UTC(2026, 10, 23);
  const made: number[] = [];
  const failed: unknown[] = [];
  const trouble = new Error('no room');
  const times = { every: 1000, quiet: 5000 };
  const schedule = backupSchedule({
    folder: bench.library,
    clock: () => now,
    make: async () => {
      made.push(now);
      throw trouble;
    },
    failed: (error) => failed.push(error),
    times,
  });
  const pass = async (seconds: number) => {
    for (let each = 0; each < seconds; each += 1) {
      now += 1000;
      await vi.advanceTimersByTimeAsync(1000);
    }
  };
  await pass(4);
  schedule.changed();
  await pass(4);
  expect(made).toHaveLength(0);
  await pass(2);
  expect(made).toHaveLength(2);
  expect(failed).toEqual([trouble, trouble]);
  schedule.end();
  const done = await makeBackup(place(), now, 'daily');
  expect(isDue(bench.library, now + 86_000_000)).toBe(false);
  expect(isDue(bench.library, done.madeAt + 86_400_000)).toBe(true);
});

test.each([
  ['Dropbox', 'Dropbox'],
  ['OneDrive - Ministry', 'OneDrive'],
  ['Mobile Documents', 'iCloud Drive'],
  ['Google Drive', 'Google Drive'],
  ['GoogleDrive-a@b.test', 'Google Drive'],
  ['Nextcloud', 'Nextcloud'],
])('a library below a folder called %s is known for one that is copied elsewhere', (name, service) => {
  expect(syncedBy(join('/home/a', name, 'Readout'))).toBe(service);
});

test('it is told once in the life of a library', () => {
  expect(copyingToTell(desk)).toBeUndefined();
  mkdirSync(join(bench.folder, '.stfolder'));
  expect(copyingToTell(desk)).toContain('Syncthing');
  expect(copyingToTell(desk)).toBeUndefined();
});

test('so is one below a folder with the files of such a service, and no other', () => {
  const folder = join(bench.folder, 'shared', 'Readout');
  mkdirSync(folder, { recursive: true });
  expect(syncedBy(folder)).toBeUndefined();
  mkdirSync(join(bench.folder, 'shared', '.stfolder'));
  expect(syncedBy(folder)).toBe('Syncthing');
  expect(syncedBy(join('/home/a', 'Dropboxes', 'Readout'))).toBeUndefined();
});
