import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFiles } from '../../electron/desk/import-files.ts';
import { openDesk } from '../../electron/desk/open-desk.ts';
import { briefingShown, deskOf, said } from './desk.ts';
import { freshFolder, projectRoot } from './folders.ts';
import { startProgram } from './program.ts';

const article = (title: string, day: string, due: string) => `---
title: ${title}
dateline: Lisbon, ${day}
---

Portugal and Spain agreed to reopen the ferry line between Huelva and Portimão by ${due}, officials said.

Ana Sá da Costa, minister of the sea of Portugal, said: "We owe this to the islands."
`;

/** A library with two articles that give two dates for one thing. */
async function libraryOfTwo(): Promise<string> {
  const folder = freshFolder();
  const library = join(folder, 'library');
  const files = [
    ['a.md', article('The ferry line', '14 March 2025', 'June 2, 2026')],
    ['b.md', article('Ferry in summer', '16 March 2025', 'July 15, 2026')],
  ].map(([name = '', text = '']) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const desk = await openDesk(library, {
    locale: 'en',
    seedsFolder: join(folder, 'no-seeds'),
    workerFile: join(projectRoot, 'out', 'drafting-worker.cjs'),
  });
  await importFiles(desk, files);
  desk.close();
  return library;
}

test('two articles become a dossier that shows where they differ, leads to the passage, and has a page', async () => {
  const { page } = await startProgram({ library: await libraryOfTwo() });
  await briefingShown(page);
  await page.keyboard.press('Control+8');
  const library = deskOf(page).library;
  await library.getByRole('button', { name: 'New…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Articles of the new dossier' });
  for (const box of await sheet.getByRole('checkbox', { name: /ferry/i }).all()) await box.check();
  await sheet.getByRole('button', { name: 'Make the dossier' }).click();

  const main = page.getByRole('main', { name: 'Dossiers' });
  const differing = main.getByRole('region', { name: /^Where they differ/ });
  await differing.getByText('Two dates for what seems to be one thing').waitFor();
  const picture = main.getByRole('region', { name: 'Timeline' });
  expect(await picture.getByRole('listitem').count()).toBe(4);

  const rows = main.getByRole('list', { name: 'Articles of the dossier' }).getByRole('listitem');
  await rows.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await said(page, /“The ferry line” stands at place 2 of 2/);
  await rows.nth(1).and(page.locator(':focus')).filter({ hasText: 'The ferry line' }).waitFor();
  await rows.nth(1).locator('.letter').dragTo(rows.first());
  await said(page, /“The ferry line” stands at place 1 of 2/);

  await main.getByRole('button', { name: 'One page' }).click();
  const foot = main.locator('.page-foot').filter({ visible: true }).first();
  await foot.getByText('A The ferry line').waitFor();
  await main.getByRole('button', { name: 'Full briefing' }).click();
  await main.getByText('A: 2 Jun 2026 / B: 15 Jul 2026').first().waitFor();
  await main.getByRole('button', { name: 'Reading' }).click();

  await differing.getByRole('button', { name: /^B: Show source, paragraph 1 in “Ferry in summer”/ }).click();
  await deskOf(page).title.getByText('Ferry in summer').waitFor();
  await deskOf(page).source.locator('[data-lit]').filter({ hasText: 'July 15, 2026' }).first().waitFor();
});

test('what is coming up is set done there, and a name leads to all that its bearer said', async () => {
  const { page } = await startProgram({ library: await libraryOfTwo() });
  await briefingShown(page);
  await page.keyboard.press('Control+Shift+U');
  const due = page.getByRole('main', { name: 'Coming up' });
  const pills = due.getByRole('combobox', { name: 'Progress' });
  await pills.first().waitFor();
  const before = await pills.count();
  await pills.first().selectOption({ label: 'done' });
  await expect.poll(() => pills.count()).toBe(before - 1);
  await page.keyboard.press('Control+Z');
  await said(page, /^Undone: /);
  await expect.poll(() => pills.count()).toBe(before);

  await page.keyboard.press('Control+9');
  await deskOf(page).library.getByRole('searchbox', { name: 'Find a name' }).fill('costa');
  await deskOf(page)
    .library.getByRole('button', { name: /^Ana Sá da Costa/ })
    .click();
  const person = page.getByRole('main', { name: 'People' });
  await person.getByRole('heading', { level: 1, name: 'Ana Sá da Costa' }).waitFor();
  await person.getByText('minister of the sea of Portugal').first().waitFor();
  expect(
    await person
      .getByRole('region', { name: /^In their words/ })
      .getByRole('listitem')
      .count(),
  ).toBe(2);
});
