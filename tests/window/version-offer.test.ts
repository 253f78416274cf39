import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefingShown, deskOf, said } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

const article = (title: string, sum: string) => `---
title: ${title}
dateline: Lima, 9 June 2021
language: en
source: https://example.org/news/bridge
---

The bridge is old. Nobody had looked at it for years.

Peru agreed on Tuesday to pay $${sum} million for the repairs by 12 July.

${sum === '4' ? 'It rained all day.\n' : ''}`;

test('a corrected text from the same address is offered as a version after its import, and takes marks and lines along', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const folder = freshFolder();
  const bring = async (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, path);
    await page.keyboard.press('Control+o');
  };
  const desk = deskOf(page);
  await bring('first.md', article('The bridge', '4'));
  await desk.title.filter({ hasText: 'The bridge' }).waitFor();
  await desk.tab('Read').click();
  for (const words of ['Nobody had looked', 'Peru agreed', 'It rained']) {
    await page.locator('.reading [data-sentence]').filter({ hasText: words }).focus();
    await page.keyboard.press('1');
    await said(page, new RegExp(`^Marked as Key: ${words}`, 'u'));
  }

  await bring('second.md', article('The bridge, corrected', '5'));
  const offer = page.getByRole('dialog', { name: 'A new version?' });
  await offer.getByText('“The bridge, corrected” looks like a new version of “The bridge”').waitFor();
  // By keys alone, and said aloud.
  await offer.getByRole('button', { name: 'Make it a version' }).focus();
  await page.keyboard.press('Enter');
  await offer.waitFor({ state: 'detached' });
  const changes = page.getByRole('complementary', { name: 'Changes' });
  await changes.getByText('1 unchanged, 1 changed, 1 lost').waitFor();
  await page.locator('.reading').getByText('$5 million').waitFor();
  expect(await desk.library.getByText('The bridge').count()).toBe(1);

  // What changed is told as a briefing tells it; the other text is there yet, and the whole step is taken back as one.
  await changes
    .getByText(/\$4 million/u)
    .first()
    .waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.reading').getByText('$4 million').waitFor();
  await expect.poll(() => page.locator('.reading [aria-description*="marked Key"]').count()).toBe(3);
});
