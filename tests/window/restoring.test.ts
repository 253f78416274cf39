import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

test('an article is pinned by a key, a backup brings back the time before, and the desk goes on with it', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const { library } = deskOf(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Backups…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Backups' });
  await sheet.getByRole('button', { name: 'Back up now' }).click();
  await sheet.getByText('The backup is made, and it is sound.').waitFor();
  await page.keyboard.press('Escape');

  await library.locator('[aria-current="true"]').focus();
  await page.keyboard.press('p');
  const pinned = library.getByRole('button', { name: 'Pinned, 1 article' });
  await pinned.waitFor();

  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Backups…' }).click();
  await sheet.getByRole('button', { name: /^What it holds/ }).click();
  await sheet.getByText(/^Sound\. 1 article · \d+ lines · 0 printable notes · 0 private notes$/).waitFor();
  await sheet.getByRole('button', { name: /^Restore this backup/ }).click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();

  await pinned.waitFor({ state: 'detached' });
  await sheet.waitFor({ state: 'detached' });
  await briefingShown(page);
  await library.locator('[aria-current="true"]').waitFor();
  const state = await page.evaluate(() => window.readout.calls.backupState());
  expect(state.ok && state.value.backups.map(({ kind }) => kind)).toEqual(['restore', 'asked']);
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Backups…' }).click();
  await sheet
    .getByRole('button', { name: /^Delete the backup of/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => sheet.getByRole('listitem').count()).toBe(1);
  await expect
    .poll(() => sheet.getByRole('button', { name: 'Back up now' }).evaluate((it) => it === document.activeElement))
    .toBe(true);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  // The library that came back can be worked on, and what is done there taken back.
  await library.locator('[aria-current="true"]').focus();
  await page.keyboard.press('p');
  await pinned.waitFor();
  await page.keyboard.press('Control+z');
  await pinned.waitFor({ state: 'detached' });
});
