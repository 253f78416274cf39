import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { makeLibrary } from './made-library.ts';
import { startProgram } from './program.ts';
import { smallDisk } from './small-disk.ts';

const note = 'What the minister said on the stairs';

async function madeLibrary(): Promise<{ library: string; file: string }> {
  const library = join(freshFolder(), 'library');
  await makeLibrary(library, note);
  return { library, file: join(library, 'readout.sqlite') };
}

/** The screen of a problem, with its ways out and without any sign of a library. */
async function problemShown(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  for (const name of ['Try again', 'Choose another folder…', 'Show the folder'])
    expect(await page.getByRole('button', { name }).count()).toBe(1);
  expect(await deskOf(page).library.count()).toBe(0);
}

async function opensAfterAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click();
  await briefingShown(page);
  await deskOf(page).tab('Notes').click();
  await deskOf(page).notes.getByText(note).waitFor();
}

test('a damaged library is told, kept as it is, and opens once a good copy is back', async () => {
  const { library, file } = await madeLibrary();
  const good = join(library, 'good copy');
  copyFileSync(file, good);
  const damage = Buffer.alloc(readFileSync(file).length, 'not a library any more ');
  writeFileSync(file, damage);
  const { page } = await startProgram({ library });
  await problemShown(page, 'This library is damaged');
  expect(readFileSync(file).equals(damage)).toBe(true);
  renameSync(good, file);
  await opensAfterAll(page);
});

test('a library of a newer version is told and not touched', async () => {
  const { library, file } = await madeLibrary();
  const db = new Database(file);
  const version = Number(db.pragma('user_version', { simple: true }));
  db.pragma('user_version = 999999');
  db.close();
  const before = readFileSync(file);
  const { page } = await startProgram({ library });
  await problemShown(page, 'This library belongs to a newer Readout');
  expect(readFileSync(file).equals(before)).toBe(true);
  const again = new Database(file);
  again.pragma(`user_version = ${version}`);
  again.close();
  await opensAfterAll(page);
});

test('a library whose key is gone stays shut, its notes sealed, until the key is back', async () => {
  const { library } = await madeLibrary();
  const key = join(library, 'notes.key');
  renameSync(key, join(library, 'elsewhere'));
  const { page } = await startProgram({ library });
  await problemShown(page, 'The key of the private notes is missing');
  renameSync(join(library, 'elsewhere'), key);
  await opensAfterAll(page);
});

test('a read-only library is told, and opens once it can be written to', async ({ skip }) => {
  const disk = smallDisk(64);
  if (disk === null) return skip('no disk of its own can be mounted here');
  const library = join(disk.folder, 'library');
  await makeLibrary(library, note);
  disk.setReadOnly(true);
  const { page } = await startProgram({ library });
  await problemShown(page, 'This library cannot be written to');
  disk.setReadOnly(false);
  await opensAfterAll(page);
});

test('a full disk is told at the start, and while a note is written, and nothing that was saved is lost', async ({
  skip,
}) => {
  const disk = smallDisk(64);
  if (disk === null) return skip('no disk of its own can be mounted here');
  const library = join(disk.folder, 'library');
  await makeLibrary(library, note);
  disk.fill();
  const { page } = await startProgram({ library });
  await problemShown(page, 'The disk is full');
  disk.empty();
  await opensAfterAll(page);

  disk.fill();
  const desk = deskOf(page);
  await desk.newNote.click();
  await desk.note.first().pressSequentially('A thought that finds no room');
  await page
    .getByText(/Not saved/)
    .first()
    .waitFor();
  expect(await desk.saved.count()).toBe(0);
  disk.empty();
  await desk.note.first().pressSequentially(' at first');
  await desk.saved.waitFor();
});
