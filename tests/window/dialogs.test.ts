import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acquireDeskLock } from '../../electron/storage/desk-lock.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

test('files that are picked come in, each is told, and a bad one keeps none out', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const folder = freshFolder();
  const good = join(folder, 'harbour.txt');
  const bad = join(folder, 'picture.txt');
  writeFileSync(
    good,
    'Two ports share one harbour office\n\nLISBON, March 3, 2022 - The two ports agreed to open a joint harbour office by May.\n',
  );
  writeFileSync(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0xff, 0xfe, 0, 1, 2, 3]));
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    },
    [bad, good],
  );
  await deskOf(page).library.getByRole('button', { name: 'Import…' }).click();
  await deskOf(page)
    .library.getByRole('button', { name: /harbour/i })
    .first()
    .waitFor();
  await page
    .getByText(/picture\.txt/)
    .first()
    .waitFor();
});

test('another library is opened by starting again with it', async () => {
  const library = join(freshFolder(), 'library');
  const elsewhere = join(freshFolder(), 'elsewhere');
  mkdirSync(elsewhere);
  const held = acquireDeskLock(library);
  try {
    const { app, page, quit } = await startProgram({ library });
    await page.getByRole('heading', { name: 'This library is open elsewhere' }).waitFor();
    await app.evaluate(({ app: running, dialog }, folder) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
      const plain = { relaunch: running.relaunch, quit: running.quit };
      running.relaunch = (options) => Reflect.set(globalThis, 'startedAgain', options?.args);
      running.quit = () => {
        running.relaunch = plain.relaunch;
        running.quit = plain.quit;
      };
    }, elsewhere);
    await page.getByRole('button', { name: 'Choose another folder…' }).click();
    const words = () => app.evaluate(() => Reflect.get(globalThis, 'startedAgain') as readonly string[] | undefined);
    await expect.poll(words).toBeDefined();
    const again = (await words()) ?? [];
    expect(again.slice(-2)).toEqual(['--library', elsewhere]);
    expect(again.filter((word) => word === '--library' || word === library)).toEqual(['--library']);
    await quit();
  } finally {
    held.release();
  }
});
