import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupState, makeBackup, readyToRestore } from '../../electron/desk/backups.ts';
import { checkLibrary } from '../../electron/desk/check-library.ts';
import { readoutFile } from '../../electron/desk/export-readout.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { countRows } from '../../electron/storage/tables.ts';
import { type SmallDisk, smallDisk } from '../window/small-disk.ts';
import { type Bench, makeBench, onlyArticle, seedText } from './make-desk.ts';

const workerFile = new URL('../../electron/backup-worker.ts', import.meta.url);
let elsewhere: Bench;
beforeEach(() => {
  elsewhere = makeBench();
});
afterEach(() => elsewhere.end());

interface Small {
  readonly disk: SmallDisk;
  readonly bench: Bench;
  readonly desk: Desk;
  readonly place: { readonly folder: string; readonly workerFile: URL; readonly desk: Desk };
}

/** A library on a disk of its own, with room for some copies of it; null where none may be mounted. */
async function small(): Promise<Small | null> {
  const disk = smallDisk(24);
  if (disk === null) return null;
  const bench = makeBench({ 'seed.md': seedText }, disk.folder);
  const desk = await bench.open();
  return { disk, bench, desk, place: { folder: bench.library, workerFile, desk } };
}

const why = 'no disk of its own can be mounted here';
const full = { code: 'disk-full' };

test('a backup that has no room leaves nothing half-made, says so, and the older ones stay', async ({ skip }) => {
  const made = await small();
  if (made === null) return skip(why);
  const { disk, desk, place } = made;
  const first = await makeBackup(place, desk.clock(), 'daily');
  disk.fill();
  await expect(makeBackup(place, desk.clock(), 'asked')).rejects.toMatchObject(full);
  expect(backupState(place).backups).toEqual([first]);
  expect(readdirSync(libraryPaths(place.folder).backups)).toEqual([first.name]);
  disk.empty();
  await makeBackup(place, desk.clock(), 'asked');
  expect(backupState(place).backups).toHaveLength(2);
});

test('a restoring that has no room changes nothing, and is made once there is some', async ({ skip }) => {
  const made = await small();
  if (made === null) return skip(why);
  const { disk, desk, bench, place } = made;
  const backup = await makeBackup(place, desk.clock(), 'asked');
  await importFiles(desk, [elsewhere.file('b.txt', 'A second one\n\nPeru and Chile agreed on Monday to talk.')]);
  const before = countRows(desk.db);
  disk.fill();
  await expect(readyToRestore(place, backup, desk.clock())).rejects.toMatchObject(full);
  expect(countRows(desk.db)).toEqual(before);
  expect(readdirSync(bench.library).filter((name) => name.includes('restoring'))).toEqual([]);
  disk.empty();
  const swap = await readyToRestore(place, backup, desk.clock());
  desk.close();
  swap();
  expect(listArticles(await bench.open())).toHaveLength(1);
});

test('an import that runs out of room stops with a sentence: what came in is whole, and the rest comes later', async ({
  skip,
}) => {
  const made = await small();
  if (made === null) return skip(why);
  const { disk, desk } = made;
  const files = ['Chile', 'Brazil', 'Ecuador'].map((name) =>
    elsewhere.file(`${name}.txt`, `Talks with ${name}\n\nPeru and ${name} agreed on Monday to share data.\n`),
  );
  const source = await elsewhere.open();
  const { id } = onlyArticle(listArticles(source));
  files.push(elsewhere.file('all.readout', (await readoutFile(source.db, id)).bytes));
  const before = countRows(desk.db);
  disk.fill();
  const report = await importFiles(desk, files);
  expect(report.stopped).toMatch(/disk.*is full/);
  expect(report.imported).toEqual([]);
  expect(countRows(desk.db)).toEqual(before);
  disk.empty();
  const again = await importFiles(desk, files);
  expect([again.stopped, again.refused]).toEqual([undefined, []]);
  expect(again.imported).toHaveLength(4);
  expect(checkLibrary(desk).problems).toEqual([]);
});
