import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

test('an article goes to another laptop as a file, whose report says what came and what stayed; one key takes it back', async () => {
  const file = join(freshFolder(), 'ports.readout');
  const one = await startProgram();
  await briefingShown(one.page);
  const added = await one.page.evaluate(async () => {
    const { calls } = window.readout;
    const listed = await calls.listArticles();
    const articleId = listed.ok ? listed.value[0]?.id : undefined;
    if (articleId === undefined) return false;
    const line = await calls.addFact({ articleId, body: { kind: 'question', text: 'Who pays for it?' }, spans: [] });
    return line.ok;
  });
  expect(added).toBe(true);
  await one.app.evaluate(({ dialog, Menu }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    const entries = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    const formats = entries.find(({ label }) => label === 'Export')?.submenu?.items ?? [];
    formats.find(({ label }) => label.startsWith('For another Readout'))?.click();
  }, file);
  await one.page.getByText('ports.readout').first().waitFor();
  await one.quit();

  // The other library has the same seed, which came in there by itself.
  const { page } = await startProgram({ words: [file] });
  await briefingShown(page);
  const shown = deskOf(page).briefing.getByText('Who pays for it?');
  await shown.waitFor();
  await page.getByRole('button', { name: 'What came of it' }).click();
  const report = page.getByRole('dialog', { name: 'What came in' });
  await report.getByText(/^Added: 1 line\. The same source came in here by itself before/).waitFor();
  await page.keyboard.press('Escape');
  await report.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await shown.waitFor({ state: 'detached' });
});
