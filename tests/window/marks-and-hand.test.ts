import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf, lineOf, said } from './desk.ts';
import { startProgram } from './program.ts';

/** Waits until a colour is painted over the article, or no longer is. */
function painted(page: Page, colour: string, is = true) {
  return page.waitForFunction(([name, wanted]) => CSS.highlights.has(`mark-${name}`) === wanted, [colour, is] as const);
}

test('a sentence is found, marked and noted by keys alone, and each step is said', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Brief').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('article', { name: 'Article' }).waitFor();
  // Past the views and the article's own tools stands the text; Tab comes to its first sentence.
  await page.keyboard.press('F6');
  while ((await page.evaluate(() => document.activeElement?.id)) !== 'region-briefing') await page.keyboard.press('F6');
  const onSentence = () => page.evaluate(() => document.activeElement?.getAttribute('data-sentence') ?? null);
  while ((await onSentence()) === null) await page.keyboard.press('Tab');
  await page.keyboard.press('j');
  await said(page, /paragraph 2/u);
  const before = await page.locator('.article-text').innerHTML();
  await page.keyboard.press('2');
  await painted(page, 'green');
  await said(page, /Marked as Agreed/u);
  const sentence = page.locator('[data-sentence="1"]');
  expect(await sentence.getAttribute('aria-description')).toContain('marked Agreed');
  const bare = (html: string) => html.replace(/ (?:aria-description|tabindex|data-lit)="[^"]*"/gu, '');
  expect(bare(await page.locator('.article-text').innerHTML())).toBe(bare(before));

  await page.keyboard.press('n');
  await page.keyboard.type('Who will check this?');
  await page.keyboard.press('Escape');
  await desk.notes.getByText('Who will check this?').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-sentence'))).toBe('1');

  await page.keyboard.press('u');
  await painted(page, 'green', false);
  await desk.notes.getByText('Who will check this?').waitFor();
});

test('the editor comes between two keys, and no word, key or press is lost by it', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest({ urls: ['app://*/*'] }, ({ url }, answer) => {
      const late = ['NotesPane', 'MarkdownBox'].find((name) => url.includes(name));
      if (late === undefined) answer({});
      else Reflect.set(globalThis, late, () => answer({}));
    });
  });
  /** Lets a part of the window come that is asked for. */
  const letCome = async (name: string) => {
    await expect.poll(() => app.evaluate((_, late) => typeof Reflect.get(globalThis, late), name)).toBe('function');
    await app.evaluate((_, late) => Reflect.get(globalThis, late)(), name);
  };
  const desk = deskOf(page);
  await desk.tab('Read').click();
  await desk.newNote.click();
  const done = page.getByRole('button', { name: 'Done', exact: true });
  await page.locator('.note textarea').waitFor();
  const before = await done.boundingBox();
  await page.keyboard.type('Who ');
  await page.locator('.note textarea').evaluate((box) => box.setAttribute('data-first', ''));
  await letCome('NotesPane');
  await page.locator('.note textarea:not([data-first])').waitFor();
  await page.keyboard.type('will ');
  await letCome('MarkdownBox');
  await page.locator('.note-box').waitFor();
  await expect.poll(() => done.boundingBox()).toEqual(before);
  await page.keyboard.type('check this?');
  // Nor by another view, which has a box of its own.
  await desk.tab('Brief').click();
  await desk.tab('Read').click();
  await page.locator('.note-box').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And when? ');
  await desk.tab('Brief').click();
  await desk.tab('Read').click();
  await page.locator('.note-box').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Soon.');
  await page.keyboard.press('Escape');
  await desk.notes.getByText('Who will check this? And when? Soon.').waitFor();
});

test('a passage selected with the mouse is marked in whole words, over paragraphs', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Read').click();
  const from = await page.locator('[data-paragraph="5"]').boundingBox();
  const to = await page.locator('[data-paragraph="6"]').boundingBox();
  if (from === null || to === null) throw new Error('the paragraphs are not on the screen');
  await page.mouse.move(from.x + 90, from.y + 14);
  await page.mouse.down();
  await page.mouse.move(to.x + 300, to.y + 14, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('toolbar', { name: 'Mark the passage' }).waitFor();
  await page.getByRole('button', { name: 'Highlight as Question' }).click();
  await painted(page, 'blue');
  const quote = (await desk.notes.locator('q').first().textContent()) ?? '';
  const text = (await page.locator('.paragraph-body').allTextContents()).join('\n\n');
  const at = text.indexOf(quote.trim());
  expect(at).toBeGreaterThan(0);
  expect(text.slice(at - 1, at)).not.toMatch(/\p{L}/u);
  expect(text.slice(at + quote.trim().length).slice(0, 1)).not.toMatch(/\p{L}/u);
});

test('a note is made printable only after asking, and comes back to private without', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Notes').click();
  await desk.newNote.click();
  await desk.note.fill('For the file');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await desk.notes.getByRole('button', { name: 'Make printable' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make this note printable?' });
  await dialog.getByRole('button', { name: 'Keep private' }).click();
  await desk.notes.getByText('only on this laptop').waitFor();
  // Private and printable differ in shape, picture, words and colour.
  const card = desk.notes.getByRole('article').filter({ hasText: 'For the file' });
  const look = async () => ({
    ...(await card.evaluate((element) => {
      const { borderStyle, borderColor, backgroundColor } = getComputedStyle(element);
      return { borderStyle, borderColor, backgroundColor };
    })),
    picture: await card.locator('.note-head .icon').innerHTML(),
    words: await card.locator('.note-kind').innerText(),
  });
  const asPrivate = await look();
  expect(asPrivate).toMatchObject({ borderStyle: 'dashed', words: expect.stringContaining('Private note') });
  await desk.notes.getByRole('button', { name: 'Make printable' }).click();
  await dialog.getByRole('button', { name: 'Make printable' }).click();
  await desk.notes.getByText('may stand on the page').waitFor();
  const asPrintable = await look();
  for (const [part, seen] of Object.entries(asPrivate)) expect(asPrintable, part).not.toHaveProperty(part, seen);
  await desk.notes.getByRole('button', { name: 'Make private' }).click();
  await desk.notes.getByText('only on this laptop').waitFor();
  await desk.notes.getByRole('button', { name: 'Delete note' }).click();
  await desk.notes.getByText('For the file').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await desk.notes.getByText('For the file').waitFor();
});

test('lines are added, moved, hidden, shown and put back by hand', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  const agreed = desk.section('What was agreed');
  const lines = agreed.getByRole('listitem');
  const first = (await lines.first().locator('.line-words').textContent()) ?? '';
  await lines.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await lineOf(agreed, first.slice(0, 20)).and(lines.nth(1)).waitFor();
  await page.waitForFunction((words) => document.activeElement?.textContent?.startsWith(words), first.slice(0, 20));

  await page.keyboard.press('h');
  await desk.briefing.getByText('1 hidden line').click();
  await desk.briefing.getByRole('button', { name: 'Show again' }).click();
  await lineOf(agreed, first.slice(0, 20)).waitFor();

  await desk.briefing.getByRole('button', { name: 'Add to Questions to raise' }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('Who pays for it?');
  await page.keyboard.press('Enter');
  const question = lineOf(desk.section('Questions to raise'), 'Who pays for it?');
  await question.getByText('added by hand').waitFor();
  expect(await question.getByRole('button', { name: /^Show source/u }).count()).toBe(0);

  await lines.first().getByRole('button', { name: 'Edit fact' }).click();
  const field = page.getByRole('textbox', { name: 'What is undertaken' });
  await field.fill('');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'must not be empty' }).waitFor();
  await field.fill('Something else altogether');
  await page.keyboard.press('Enter');
  const changed = lineOf(agreed, 'Something else altogether');
  await changed.getByText('changed by hand').waitFor();
  await changed.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Restore the drafted line' }).click();
  await changed.waitFor({ state: 'detached' });
});

test('in a small window two panes become one, with a switch', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setContentSize(1024, 700);
  });
  await desk.source.waitFor({ state: 'hidden' });
  await page
    .getByRole('button', { name: /^Show source, paragraph/u })
    .first()
    .click();
  await desk.source.waitFor();
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await desk.source.waitFor({ state: 'hidden' });
  await desk.title.waitFor();
});
