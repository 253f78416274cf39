import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bookOf } from '../../build/bench/drafting/book.ts';
import { selectorsFor } from '../../electron/article/selectors.ts';
import { highlightColours } from '../../electron/contract/annotations.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import { openDesk } from '../../electron/desk/open-desk.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder, projectRoot } from './folders.ts';
import { processorTasks } from './processor-tasks.ts';
import { startProgram } from './program.ts';

const title = 'A long article';
const marks = 1_000;
/** What no task may take of the processor, in milliseconds: a window that is busy for longer is felt to hang. */
const felt = 50;

/** A library with an article of 25,000 words and a thousand marks on it, many over one another, every fourth with a note. */
async function markedLibrary(): Promise<string> {
  const folder = freshFolder();
  const library = join(folder, 'library');
  const file = join(folder, 'long.txt');
  writeFileSync(file, `${title}\n\n${bookOf('en', 25_000).text}\n`);
  const desk = await openDesk(library, {
    locale: 'en',
    seedsFolder: join(projectRoot, 'seeds'),
    workerFile: join(projectRoot, 'out', 'drafting-worker.cjs'),
  });
  try {
    await importFiles(desk, [file]);
    const articleId = listArticles(desk).find((each) => each.title === title)?.id ?? expect.unreachable();
    const { revision, sentences } = openArticle(desk, { articleId });
    const long = sentences.filter(({ start, end }) => end - start > 20);
    const rest = { articleId, revisionId: revision.id };
    for (let at = 0; at < marks; at += 1) {
      const first = long[at] ?? expect.unreachable();
      const { end } = (at % 3 === 0 ? long[at + 1] : first) ?? first;
      const selectors = selectorsFor(revision.text, { start: first.start + (at % 5), end });
      const text = at % 4 === 0 ? `Note ${at} on *this*` : '';
      const colour = highlightColours[at % highlightColours.length];
      createNote(desk, { ...rest, target: { kind: 'passage', selectors }, colour, text });
    }
  } finally {
    desk.close();
  }
  return library;
}

/** Turns the wheel over a place of the window, one notch a frame. */
async function scroll(page: Page, x: number, notches = 40): Promise<void> {
  await page.mouse.move(x, 500);
  for (let notch = 0; notch < notches; notch += 1) {
    await page.mouse.wheel(0, 300);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

test('an article with a thousand marks scrolls, is marked and is written about without a halt', async () => {
  const { page } = await startProgram({ library: await markedLibrary() });
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.library.getByText(title).first().click();
  await desk.title.filter({ hasText: title }).waitFor();
  await desk.tab('Read').click();
  const text = page.getByRole('article', { name: 'Article' });
  await text.waitFor();
  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('mark-') ? size : 0), 0),
    );
  await expect.poll(painted, { timeout: 20_000 }).toBe(marks);
  await expect.poll(() => desk.notes.locator('[data-note]').count(), { timeout: 20_000 }).toBe(marks);

  /** Names what took the window too long. */
  const halts: string[] = [];
  const look = async (name: string, most: number, work: () => Promise<void>) => {
    const long = (await processorTasks(page, work)).filter((time) => time >= most);
    // One is let pass: the engine may clean its memory up at that moment.
    if (long.length > 1) halts.push(`${name}: ${long.map(Math.round).join(', ')} ms`);
  };
  await look('the article scrolls', felt, () => scroll(page, 600));
  await look('the notes scroll', felt, () => scroll(page, 1300));
  await page.locator('[data-sentence="5"]').first().click();
  await look('a sentence is marked', felt, async () => {
    await page.keyboard.press('2');
    await expect.poll(painted, { timeout: 20_000 }).toBe(marks + 1);
  });
  await look('a note is begun', felt, async () => {
    await page.keyboard.press('n');
    await page.locator('.note-box').waitFor();
  });
  await look('a note is written', felt, async () => {
    await page.keyboard.type('Some words that are typed.', { delay: 40 });
    // Looked for in a way that costs the window nothing.
    await page.locator('[data-saving="saved"]').waitFor({ state: 'attached' });
  });
  expect(halts).toEqual([]);
});
