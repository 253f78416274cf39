import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acquireDeskLock } from '../../electron/storage/desk-lock.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';
import { runReadout } from './run-readout.ts';

test('a second start brings the first window forward and ends', async () => {
  const { app, page, library } = await startProgram();
  await briefingShown(page);
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
  });
  const second = await runReadout(['--library', library, '--lang=en'], { cwd: library });
  expect(second.status).toBe(0);
  expect(second.stderr.at(-1)).toBe('readout: Readout is open already; its window was brought forward.');
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())))
    .toEqual([true]);
});

test('a library that another program holds is left alone, and opens once it is free', async () => {
  const library = join(freshFolder(), 'library');
  const held = acquireDeskLock(library);
  try {
    const { page } = await startProgram({ library });
    await page.getByRole('heading', { name: 'This library is open elsewhere' }).waitFor();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await page.getByRole('heading', { name: 'This library is open elsewhere' }).waitFor();
    held.release();
    await again.click();
    await briefingShown(page);
  } finally {
    held.release();
  }
});

test('what a command brings in while the desk is open appears in it, and the desk’s work is kept', async () => {
  const { page, library } = await startProgram();
  await briefingShown(page);
  const folder = freshFolder();
  const file = join(folder, 'harbour.txt');
  writeFileSync(
    file,
    'LISBON, March 3, 2022 -\n\nThe two ports agreed on Thursday to open a joint harbour office by May.\n',
  );
  const imported = await runReadout(['import', file, '--library', library], { cwd: folder });
  expect(imported.status).toBe(0);
  await deskOf(page)
    .library.getByRole('button', { name: /harbour/i })
    .first()
    .waitFor();
});
