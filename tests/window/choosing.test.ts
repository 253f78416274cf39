import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFiles } from '../../electron/desk/import-files.ts';
import { openDesk } from '../../electron/desk/open-desk.ts';
import { inTransaction } from '../../electron/storage/statements.ts';
import { anArticle } from '../storage/library.ts';
import { briefingShown, deskOf, said } from './desk.ts';
import { freshFolder, projectRoot } from './folders.ts';
import { startProgram } from './program.ts';

/** A library with one drafted article, and 300 more below it: far more than the window holds in its document. */
async function libraryOfMany(): Promise<string> {
  const folder = freshFolder();
  const library = join(folder, 'library');
  const file = join(folder, 'a.md');
  writeFileSync(
    file,
    '---\ntitle: The ferry line\n---\n\nPortugal and Spain agreed to reopen the line by June 2, 2026.\n',
  );
  const desk = await openDesk(library, {
    locale: 'en',
    seedsFolder: join(folder, 'no-seeds'),
    workerFile: join(projectRoot, 'out', 'drafting-worker.cjs'),
  });
  await importFiles(desk, [file]);
  inTransaction(desk.db, () => {
    for (let number = 1; number <= 300; number += 1) anArticle(desk.db, { title: `Article ${number}` }, number);
  });
  desk.close();
  return library;
}

test('several articles are chosen, tagged, deleted, brought back and made a dossier by keys alone, each said', async () => {
  const { page } = await startProgram({ library: await libraryOfMany() });
  await briefingShown(page);
  const { library } = deskOf(page);
  const grid = library.getByRole('grid', { name: 'Articles' });
  const chosen = grid.getByRole('row', { selected: true });
  await grid.locator('[data-line][tabindex="0"]').focus();

  await page.keyboard.press('Shift+ArrowDown');
  await said(page, /^2 articles chosen/);
  await page.keyboard.press('Shift+ArrowDown');
  await said(page, /^3 articles chosen/);
  expect(await chosen.count()).toBe(3);
  await page.keyboard.press('t');
  await page.getByRole('dialog', { name: 'Tags of the chosen articles' }).waitFor();
  await page.keyboard.type('river');
  await page.keyboard.press('Enter');
  await said(page, /^Tagged 3 articles “river”/);
  await expect.poll(() => chosen.filter({ hasText: 'river' }).count()).toBe(3);
  await page.keyboard.press('Control+z');
  await said(page, /^Undone: tag on several articles/);
  await expect.poll(() => grid.getByRole('row').filter({ hasText: 'river' }).count()).toBe(0);

  await grid.locator('[data-line][tabindex="0"]').focus();
  await page.keyboard.press('Control+a');
  await said(page, /^30\d articles chosen/);
  await page.keyboard.press('Delete');
  await said(page, /^Deleted 30\d articles/);
  await library.getByText('No articles here.').waitFor();
  await page.keyboard.press('Control+z');
  await grid.getByRole('row').filter({ hasText: 'The ferry line' }).waitFor();

  await grid.locator('[data-line][tabindex="0"]').focus();
  await page.keyboard.press('Shift+End');
  await said(page, /^30\d articles chosen/);
  await page.keyboard.press('d');
  await page.getByText('At most 200 articles go together').waitFor();
  await page.keyboard.press('Home');
  await said(page, /^Nothing is chosen/);
  await grid.locator('[data-index="0"] [data-line]:focus').waitFor();
  await page.keyboard.press('Shift+ArrowDown');
  await said(page, /^2 articles chosen/);
  await page.keyboard.press('d');
  const sheet = page.getByRole('dialog').filter({ hasText: '2 articles chosen' });
  await sheet.getByRole('button', { name: 'New dossier of them' }).press('Enter');
  const rows = page.getByRole('main', { name: 'Dossiers' }).getByRole('list', { name: 'Articles of the dossier' });
  await expect.poll(() => rows.getByRole('listitem').count()).toBe(2);
});
