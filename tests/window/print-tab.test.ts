import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../page/read-pdf.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

test('the preview is the page: the same words at the same size, on the paper that was chosen and is remembered', async () => {
  const { app, page, library, quit } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Print').click();
  const preview = page.getByRole('region', { name: 'The page as it will print' });
  await preview.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Letter' }).click();
  await expect.poll(() => preview.getByRole('article').getAttribute('data-paper')).toBe('letter');

  const path = join(freshFolder(), 'page.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText(path).first().waitFor();
  const pdf = await readPdf(readFileSync(path));
  expect([pdf.width, pdf.height]).toEqual([612, 792]);
  // As shown, headings in capitals included; a line of another height may stand elsewhere in the order of drawing.
  const paragraphs = await preview.locator('p, h1, h2').allInnerTexts();
  const shown = paragraphs.map((text) => text.replace(/\s/gu, '')).filter((text) => text !== '');
  expect(shown.length).toBeGreaterThan(40);
  for (const text of shown) expect(pdf.words).toContain(text);
  expect(pdf.words.length).toBe(shown.join('').length);

  const meter = (await page.getByRole('status').filter({ hasText: 'Fits at' }).innerText()).match(
    /Fits at ([\d.]+) pt/,
  );
  const body = pdf.runs.filter((run) => run.font.includes('SourceSerif4-Regular')).map((run) => run.size);
  expect(body.some((size) => Math.abs(size - Number(meter?.[1])) < 0.05)).toBe(true);
  expect(Number(meter?.[1])).toBeGreaterThanOrEqual(9);

  await quit();
  const again = await startProgram({ library });
  await again.page.getByRole('article').waitFor();
  await expect(again.page.getByRole('article').getAttribute('data-paper')).resolves.toBe('letter');
});

test('the preview follows the briefing, and says what is off', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Print').click();
  const preview = page.getByRole('region', { name: 'The page as it will print' });
  const line = preview.getByText('Support development that slows migration', { exact: true });
  await line.waitFor();
  const articleId = await page.evaluate(async () => {
    const list = await window.readout.calls.listArticles();
    return list.ok ? (list.value[0]?.id ?? '') : '';
  });
  await page.evaluate(async (id) => {
    const opened = await window.readout.calls.openArticle({ articleId: id });
    const facts = opened.ok ? opened.value.facts : [];
    const fact = facts.find(
      ({ body }) => 'text' in body && /support development that slows migration$/i.test(body.text),
    );
    if (fact) await window.readout.calls.hideFact({ factId: fact.id, hidden: true });
  }, articleId);
  await line.waitFor({ state: 'detached' });

  const off = page.getByRole('group').filter({ hasText: 'Left off this page' });
  const count = Number((await off.innerText()).match(/\((\d+)\)/)?.[1]);
  expect(count).toBeGreaterThan(0);
  await off.getByText('Left off this page').click();
  await expect.poll(() => off.getByRole('listitem').count()).toBe(count);
  await expect(preview.getByText(/in the full briefing, not on this page/).count()).resolves.toBe(1);
});

test('pins without room are named beside the page, however many they are, and can be let go there', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  await page.evaluate(async () => {
    const { calls } = window.readout;
    const list = await calls.listArticles();
    const articleId = list.ok ? (list.value[0]?.id ?? '') : '';
    for (let at = 1; at <= 90; at += 1) {
      const text = `Question ${at}, which is long enough to fill a line of its own and a second one on the page`;
      await calls.addFact({ articleId, body: { kind: 'question', text }, spans: [] });
    }
    await calls.arrangePage({
      articleId,
      sections: [{ section: 'questions', shown: true, pinned: true, short: false }],
    });
  });
  await deskOf(page).tab('Print').click();
  const meter = page.getByRole('status').filter({ hasText: 'have no room' });
  await meter.waitFor();
  const without = Number(/^(\d+) pinned lines/.exec(await meter.innerText())?.[1]);
  expect(without).toBeGreaterThan(20);
  const alert = page.getByRole('alert').filter({ hasText: 'Not all pinned lines fit' });
  expect((await alert.innerText()).match(/Question \d+/g)).toHaveLength(without);
  const save = page.getByRole('button', { name: 'Save PDF' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await expect.poll(() => save.evaluate((button) => getComputedStyle(button).opacity)).toBe('0.6');
  // The page and the ways to mend it stay in sight.
  const preview = await page.getByRole('region', { name: 'The page as it will print' }).boundingBox();
  expect(preview?.height).toBeGreaterThan(200);
  expect(preview?.y).toBeLessThan(200);

  const off = page.getByRole('group').filter({ hasText: 'Left off this page' });
  await off.getByText('Left off this page').click();
  await off
    .getByRole('button', { name: /^Unpin “Question/ })
    .first()
    .press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: `${without - 1} pinned lines have no room` })
    .waitFor();
});
