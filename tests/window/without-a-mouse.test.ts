import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf, said } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

const article = `---
title: The bridge
title-is-ours: true
dateline: Lima, 9 June 2021
language: en
source: A test
---

The bridge is old. Nobody had looked at it for years.

## What was found

- Two beams are cracked.
- The paint hides the third.

“We should have come sooner,” said Ana Ruiz, the city’s engineer. The works end on 12 July.

It rained all day.
`;

/** What a screen reader is told of the sentences that stand in the window, by the first words of each. */
async function sentencesAloud(page: Page): Promise<Map<string, string>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const aloud = new Map<string, string>();
  for (const node of nodes) {
    const focusable = node.properties?.some(({ name, value }) => name === 'focusable' && value.value === true);
    const [text] = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    if (node.ignored || !focusable || text?.role?.value !== 'StaticText') continue;
    aloud.set(String(text.name?.value ?? '').slice(0, 12), String(node.description?.value ?? ''));
  }
  return aloud;
}

/** Words of the article that has the focus, and which sentence they are. */
function cursor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at?.hasAttribute('data-sentence') ? (at.textContent ?? '') : '';
  });
}

test('an article is read, marked, noted and made into lines by key events alone, each said aloud', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const path = join(freshFolder(), 'bridge.md');
  writeFileSync(path, article);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
  const { keyboard } = page;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const desk = deskOf(page);
  await press('Control+o');
  await desk.briefing.getByRole('heading', { level: 1, name: 'The bridge' }).waitFor();
  await press('Control+2');
  await page.getByRole('article', { name: 'Article' }).waitFor();
  for (let steps = 0; (await cursor(page)) === '' && steps < 40; steps += 1) {
    // What stands above the text is passed on the way to it.
    const inside = await page.evaluate(() => document.activeElement?.closest('#region-briefing') !== null);
    await press(inside ? 'Tab' : 'F6');
  }
  expect(await cursor(page)).toBe('The bridge is old.');

  // One key marks; the cursor goes over paragraphs and a list, and a selection with it.
  await press('1');
  await said(page, /^Marked as Key: The bridge is old\.$/u);
  await press('ArrowDown', 'j', 'j');
  expect(await cursor(page)).toBe('Two beams are cracked.');
  await said(page, /^paragraph 3/u);
  await press('Shift+ArrowDown');
  await said(page, /^Selected: Two beams are cracked\. The paint hides the third\.$/u);
  await press('3');
  await said(page, /^Marked as Question: Two beams are cracked/u);
  expect(await cursor(page)).toBe('The paint hides the third.');

  // One key begins a note; the focus comes back to the sentence.
  await press('n');
  await said(page, /^Private note on: The paint hides/u);
  await keyboard.type('Who painted it?');
  await press('Escape');
  await desk.notes.getByText('Who painted it?').waitFor();
  await expect.poll(() => cursor(page)).toBe('The paint hides the third.');
  await press('p');
  await said(page, /^Private note on paragraph 4$/u);
  await keyboard.type('Ask for the pictures.');
  await press('Escape');
  await desk.notes.getByText('Ask for the pictures.').waitFor();
  await expect.poll(() => cursor(page)).toBe('The paint hides the third.');

  // One key makes a line of it; its kind is chosen by a figure, or by the arrows.
  await press('ArrowDown', 'a');
  const menu = page.getByRole('menu', { name: 'Add as a line of the briefing' });
  await menu.waitFor();
  expect(await menu.getByRole('menuitem').count()).toBeGreaterThan(8);
  const quotes = menu.getByRole('menuitem', { name: 'In their words', exact: true });
  expect(await quotes.getAttribute('aria-keyshortcuts')).toBe('2');
  await press('2');
  await said(page, /^Added to In their words\.$/u);
  await menu.waitFor({ state: 'detached' });
  expect(await cursor(page)).toContain('We should have come sooner');
  await press('ArrowDown', 'a', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await said(page, /^Added to Dates ahead\.$/u);
  expect(await cursor(page)).toBe('The works end on 12 July.');

  // What lies on each sentence is in the accessibility tree, where the paint is not.
  await expect
    .poll(async () => Object.fromEntries(await sentencesAloud(page)))
    .toMatchObject({
      'The bridge i': expect.stringMatching(/^marked Key/u),
      'Nobody had l': expect.not.stringContaining('marked'),
      'Two beams ar': expect.stringMatching(/^marked Question/u),
      'The paint hi': expect.stringMatching(/^marked Question.*1 note/u),
      '“We should h': expect.stringMatching(/lines? of the briefing/u),
      'The works en': expect.stringMatching(/lines? of the briefing/u),
    });
  expect(await page.locator('body').ariaSnapshot()).toContain('- status');

  // Where the passage does not tell all, the form asks for what is missing; its name is typed, and it is there.
  await press('ArrowDown', 'a', '3');
  const form = page.getByRole('form', { name: 'Add person' });
  await form.waitFor();
  await keyboard.type('Luis Paz');
  await press('Enter');
  await form.waitFor({ state: 'detached' });
  await desk.section('Who’s who').getByText('Luis Paz').waitFor();
  await press('Control+z');
  await desk.section('Who’s who').getByText('Luis Paz').waitFor({ state: 'detached' });

  // The lines keep the words that they were made of, and who said them.
  const made = await page.evaluate(async () => {
    const { calls } = window.readout;
    const list = await calls.listArticles();
    const id = list.ok ? list.value.find(({ title }) => title === 'The bridge')?.id : undefined;
    const view = await calls.openArticle({ articleId: id ?? '' });
    if (!view.ok) return [];
    const { facts, revision } = view.value;
    return facts
      .filter(({ origin }) => origin === 'hand')
      .map(({ body, evidence }) => ({
        body,
        rests: evidence.spans.map(({ start, end }) => revision.text.slice(start, end)),
      }));
  });
  expect(made).toMatchObject([
    { body: { kind: 'quote', speaker: 'Ana Ruiz' }, rests: ['We should have come sooner'] },
    { body: { kind: 'event', when: { iso: '2021-07-12' } }, rests: ['The works end on 12 July.'] },
  ]);

  // The sheet of keys names them all.
  await press('Escape', '?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByText('Make a line of the briefing of it').waitFor();
});
