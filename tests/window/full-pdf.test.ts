import { readdirSync, readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf, readSheets } from '../page/read-pdf.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

const thought = 'They will not admit it in public';

test('the full briefing is looked at and saved beside the one page, whole, and without a private note', async () => {
  const { app, page, library } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.newNote.click();
  await desk.note.first().pressSequentially(thought);
  await desk.note.first().press('Control+Enter');
  await desk.saved.waitFor();
  await desk.tab('Print').click();
  await page.getByRole('button', { name: 'Full briefing' }).click();
  const preview = page.getByRole('region', { name: 'The full briefing as it will print' });
  const lines = await page.evaluate(async () => {
    const list = await window.readout.calls.listArticles();
    const articleId = list.ok ? (list.value[0]?.id ?? '') : '';
    const full = await window.readout.calls.fullBriefing({ articleId });
    return full.ok ? full.value.sections.flatMap(({ items }) => items.map(({ text }) => text)) : [];
  });
  const meter = page.getByRole('status').filter({ hasText: 'nothing left off' });
  await meter.waitFor();
  const pages = Number(/^(\d+) pages/.exec(await meter.innerText())?.[1]);
  expect(pages).toBeGreaterThan(3);
  await expect.poll(() => preview.getByText('Page 1 of').count()).toBe(1);

  // A line of the contents leads to its page, which is drawn only then.
  await expect(preview.getByText(`Page ${pages} of ${pages}`).count()).resolves.toBe(0);
  await preview.getByRole('link', { name: 'Sources' }).click();
  await preview.getByText(`Page ${pages} of ${pages}`).waitFor();

  const folder = freshFolder();
  const path = join(folder, 'full.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const pagesTold = await page.evaluateHandle(() => {
    const told: number[] = [];
    window.readout.on('settingProgress', (progress) => told.push(progress.page));
    return told;
  });
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText(`The full briefing is saved as ${path}`).first().waitFor();
  expect(readdirSync(folder)).toEqual(['full.pdf']);
  const told = await pagesTold.jsonValue();
  expect(told.length).toBeGreaterThan(0);
  expect(Math.max(...told)).toBeLessThanOrEqual(pages);

  const bytes = readFileSync(path);
  const sheets = await readSheets(bytes);
  expect(sheets.length).toBe(pages);
  const words = sheets.map((sheet) => sheet.words).join('');
  const bare = (text: string) => text.replace(/\s/gu, '');
  expect(lines.length).toBeGreaterThan(40);
  for (const text of lines) expect(words).toContain(bare(text).slice(0, 30));
  expect(words).not.toContain(bare(thought).slice(0, 12));
  for (const secret of [thought, folder, library, homedir(), userInfo().username, 'Mozilla', 'app://']) {
    expect(bytes.includes(secret), secret).toBe(false);
  }
  const { info, title, outline } = await readPdf(bytes);
  expect([info.Creator, title]).toEqual(['Readout', outline[0]]);
  expect(sheets.flatMap(({ links }) => links)).not.toContain(null);

  // The one page is a choice away, and what the menu saves does not depend on it.
  await page.getByRole('button', { name: 'One page' }).click();
  await page.getByRole('region', { name: 'The page as it will print' }).waitFor();
  const again = join(folder, 'menu.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, again);
  await page.keyboard.press('Control+Shift+A');
  await page.getByText(again).first().waitFor();
  expect((await readSheets(readFileSync(again))).length).toBe(pages);
});
