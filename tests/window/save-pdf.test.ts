import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf } from '../page/read-pdf.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

const thought = 'They will not admit it in public';

/** Answers the next question where to save, as a person would. */
function answerSaveDialog(app: ElectronApplication, answer: { canceled: boolean; filePath: string }) {
  return app.evaluate(({ dialog }, given) => {
    dialog.showSaveDialog = async () => given;
  }, answer);
}

test('the page is saved as one page, with the briefing on it and no private note', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.newNote.click();
  await desk.note.first().pressSequentially(thought);
  await desk.note.first().press('Control+Enter');
  await desk.saved.waitFor();

  const folder = freshFolder();
  const path = join(folder, 'page.pdf');
  await answerSaveDialog(app, { canceled: false, filePath: path });
  await desk.tab('Print').click();
  const save = page.getByRole('button', { name: 'Save PDF' });
  await save.click();
  await page.getByText(path).first().waitFor();

  const pdf = await readPdf(readFileSync(path));
  expect(pdf.pages).toBe(1);
  const text = pdf.runs.map((run) => run.text).join(' ');
  expect(text).toContain('Mexico and the United States');
  expect(text).toContain('¶');
  expect(text).not.toContain('admit');
  expect(readFileSync(path).includes(thought)).toBe(false);
  // Nothing half-written is left beside it.
  expect(readdirSync(folder)).toEqual(['page.pdf']);

  // The same page again, by the window that is kept.
  const again = join(folder, 'again.pdf');
  await answerSaveDialog(app, { canceled: false, filePath: again });
  await save.click();
  await page.getByText(again).first().waitFor();
  const plain = (file: string) =>
    readFileSync(file, 'latin1')
      .replace(/\/(CreationDate|ModDate) \([^)]*\)/g, '')
      .replace(/node\d+/g, 'node')
      // Names of elements are kept in the order of their letters, so node1000 comes before node999.
      .replace(/\/Names \[[^\]]*\]/g, '');
  expect(plain(again)).toBe(plain(path));
});

test('the PDF carries its structure, language and title, and nothing about who made it or where', async () => {
  const { app, page, library } = await startProgram();
  await briefingShown(page);
  const folder = freshFolder();
  const path = join(folder, 'page.pdf');
  await answerSaveDialog(app, { canceled: false, filePath: path });
  await deskOf(page).tab('Print').click();
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText(path).first().waitFor();
  const bytes = readFileSync(path);
  const pdf = await readPdf(bytes);

  expect(pdf.tagged).toBe(true);
  expect(pdf.language).toBe('en');
  expect(pdf.title).toBe('Mexico and the United States set out a joint agenda on trafficking and migration');
  expect(pdf.info.Creator).toBe('Readout');
  for (const name of ['Author', 'Subject', 'Keywords', 'Custom']) expect(pdf.info[name]).toBeUndefined();
  expect(pdf.attachments).toBe(0);
  for (const secret of [folder, library, homedir(), userInfo().username, 'Mozilla', 'app://']) {
    expect(bytes.includes(secret), secret).toBe(false);
  }

  const count = (role: string) => pdf.roles.filter((one) => one === role).length;
  expect(count('H1')).toBe(1);
  expect(count('H2')).toBeGreaterThan(4);
  expect(count('Table')).toBe(2);
  expect(count('TR')).toBe(12);
  expect([count('TH'), count('TD')]).toEqual([count('TR'), count('TR')]);
  expect(count('L')).toBeGreaterThan(2);
  expect(count('LI')).toBeGreaterThan(count('L'));
  // The title is read first, and each section's heading before its lines.
  const outline = pdf.roles.filter((role) => /^(H\d|Table|L)$/.test(role));
  expect(outline[0]).toBe('H1');
  for (const [at, role] of outline.entries()) if (/Table|^L$/.test(role)) expect(outline[at - 1]).toBe('H2');

  // Every font is named and in the file; text that is embedded so can be selected.
  expect(pdf.nameless).toEqual([]);
  const raw = bytes.toString('latin1');
  const embedded = raw.match(/\/FontFile2 /g)?.length ?? 0;
  expect(embedded).toBe(raw.match(/\/Type \/FontDescriptor/g)?.length);
  expect(embedded).toBeGreaterThan(3);
});

test('a dialog that is turned away writes nothing; a place that cannot be written is told and harms nothing', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  const folder = freshFolder();
  const path = join(folder, 'page.pdf');
  await desk.tab('Print').click();
  const save = page.getByRole('button', { name: 'Save PDF' });
  await answerSaveDialog(app, { canceled: true, filePath: '' });
  await save.click();
  await answerSaveDialog(app, { canceled: false, filePath: join(folder, 'no such folder', 'page.pdf') });
  await expect.poll(() => save.isEnabled()).toBe(true);
  await save.click();
  await page
    .getByText(/could not be written/)
    .first()
    .waitFor();
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
