import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../page/read-pdf.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

test('what is chosen beside the page stands on it, in the PDF and in every other output', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  await deskOf(page).tab('Print').click();
  const preview = page.getByRole('region', { name: 'The page as it will print' });
  await preview.getByRole('heading', { level: 1 }).waitFor();
  const settings = page.getByRole('complementary', { name: 'Page settings' });
  if (!(await settings.isVisible())) await page.getByRole('button', { name: 'Page settings' }).click();

  await settings.getByLabel('Handling marking').selectOption('In other words');
  const marking = settings.getByRole('textbox', { name: 'Words of the marking' });
  await marking.fill('TLP:WHITE');
  await settings.getByRole('alert').filter({ hasText: 'no label of the Traffic Light Protocol' }).waitFor();
  await settings.getByLabel('Handling marking').selectOption('TLP:AMBER+STRICT');
  await expect.poll(() => preview.getByText('TLP:AMBER+STRICT').count()).toBe(2);
  await settings.getByLabel('Prepared for').fill('The delegation');
  await preview.getByText('For: The delegation').waitFor();
  await settings.getByRole('button', { name: 'Use for new briefings' }).click();
  await page.keyboard.press('Control+,');
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await sheet.waitFor();
  expect(await sheet.getByLabel('Prepared for').inputValue()).toBe('The delegation');
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });

  await settings.getByLabel('Template').selectOption('Decision');
  await preview.getByText('In their words').waitFor({ state: 'detached' });
  await expect.poll(() => settings.getByRole('checkbox').first().getAttribute('aria-label')).toContain('Key points');
  const off = page.getByRole('group').filter({ hasText: 'Left off this page' });
  await off.getByText('Left off this page').click();
  const quotation = off.getByRole('button', { name: /^Pin “a new era” to the page/ });
  await quotation.press('Enter');
  await preview.getByText('In their words').waitFor();
  await quotation.waitFor({ state: 'detached' });
  // The keyboard stays in the list: the next line's button has the focus.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Pin');

  await settings.getByLabel('Embargo until').fill('2999-01-01');
  await preview.getByText('Embargoed until 1 January 2999').waitFor();
  const path = join(freshFolder(), 'page.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Save PDF' }).click();
  const warning = page.getByRole('dialog', { name: 'Under embargo' });
  await warning.getByRole('button', { name: 'Cancel' }).click();
  await warning.waitFor({ state: 'detached' });
  expect(() => readFileSync(path)).toThrow();
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await warning.getByRole('button', { name: 'Save anyway' }).click();
  await page.getByText(path).first().waitFor();
  const pdf = await readPdf(readFileSync(path));
  expect(pdf.words.split('TLP:AMBER+STRICT')).toHaveLength(3);
  const labels = pdf.runs.filter((run) => run.text.includes('TLP:AMBER'));
  expect(labels.map((run) => run.size >= 11.95)).toEqual([true, true]);

  await page.getByRole('button', { name: 'Copy briefing' }).click();
  await page.getByRole('button', { name: 'Copy anyway' }).click();
  await page.getByText('The whole briefing is on the clipboard').first().waitFor();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^TLP:AMBER\+STRICT\n/);
  expect(copied).toContain('“a new era”');
});
