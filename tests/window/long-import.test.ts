import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bookOf } from '../../build/bench/drafting/book.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { processorTasks } from './processor-tasks.ts';
import { startProgram } from './program.ts';

/** Words of a book. */
const bookLength = 200_000;

async function deskThatPicks(filePaths: readonly string[]) {
  const started = await startProgram();
  await briefingShown(started.page);
  await started.app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...paths] });
  }, filePaths);
  return started;
}

test('a book is drafted while the window stays at hand; it says how far it is, and cancelling leaves nothing of it', async () => {
  const folder = freshFolder();
  const small = join(folder, 'small.txt');
  const book = join(folder, 'book.txt');
  writeFileSync(
    small,
    'Two ports share one harbour office\n\nLISBON, March 3, 2022 - The two ports agreed to open an office by May.\n',
  );
  writeFileSync(book, `A book of many articles\n\n${bookOf('en', 3 * bookLength).text}\n`);
  const { page } = await deskThatPicks([small, book]);
  const { library } = deskOf(page);
  const articles = () => library.getByRole('row').count();
  // The rows are drawn after the briefing.
  await library.getByRole('row').filter({ hasText: '9 Jun 2021' }).first().waitFor();
  const before = await articles();

  await library.getByRole('button', { name: 'Import…' }).click();
  const bar = page.getByRole('progressbar', { name: 'Drafting book.txt, 2 of 2…' });
  await bar.waitFor();
  // The window answers while the book is read.
  await deskOf(page).tab('Read').click();
  await deskOf(page).tab('Brief').click();
  expect(Number(await bar.getAttribute('value'))).toBeGreaterThanOrEqual(1);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page
    .getByText(/The import was cancelled\./)
    .first()
    .waitFor();
  expect(await bar.count()).toBe(0);
  // Nobody who goes by keys is lost when the bar goes.
  const again = library.getByRole('button', { name: 'Import…' });
  await expect.poll(() => again.evaluate((button) => button === document.activeElement)).toBe(true);
  await expect.poll(articles).toBe(before + 1);
  expect(await library.getByText('A book of many articles').count()).toBe(0);
});

test('a book comes in as a whole, and typing a correction into it halts the window at no key', async () => {
  const book = join(freshFolder(), 'book.txt');
  writeFileSync(book, `A book of many articles\n\n${bookOf('en', bookLength).text}\n`);
  const { page } = await deskThatPicks([book]);
  await deskOf(page).library.getByRole('button', { name: 'Import…' }).click();
  // How long a machine takes over a book is not what is tried here.
  await deskOf(page).title.filter({ hasText: 'A book of many articles' }).waitFor({ timeout: 110_000 });
  await page.getByText('One article came in.').first().waitFor();

  await deskOf(page).tab('Read').click();
  await page.getByRole('button', { name: 'Correct the article…' }).click();
  const part = page.getByRole('combobox', { name: 'Part of the text' });
  await part.selectOption({ index: 20 });
  const words = 'Put in by hand. ';
  const long = await processorTasks(page, async () => {
    await page.locator('.field-text textarea').focus();
    await page.keyboard.type(words, { delay: 60 });
    await page.locator('[data-saving="saved"]').waitFor({ state: 'attached' });
  });
  // One is let pass: the engine may clean its memory up at that moment.
  expect(long.filter((time) => time >= 50).slice(1)).toEqual([]);
  await part.selectOption({ index: 0 });
  await part.selectOption({ index: 20 });
  expect(await page.locator('.field-text textarea').inputValue()).toContain(words.trim());
});
