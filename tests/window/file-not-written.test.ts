import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';
import { holdFile, smallDisk } from './small-disk.ts';

const old = 'the page of yesterday';

/** Answers each question where to save with this place, as a person would who says yes to overwriting. */
function answerWith(app: ElectronApplication, filePath: string) {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

/** The reason stands in the bar, with the file, until it is dismissed. */
async function toldOf(page: Page, path: string, reason: string): Promise<void> {
  await page.getByText(`${path} could not be written: ${reason}`).first().waitFor();
  await page.getByRole('button', { name: 'Dismiss message' }).click();
}

test('a page or an export that cannot be written leaves the old file as it was, and says why, naming the file', async ({
  skip,
}) => {
  const disk = smallDisk(4);
  if (disk === null) return skip('no disk of its own can be mounted here');
  const { app, page } = await startProgram();
  await briefingShown(page);
  await deskOf(page).tab('Print').click();
  await page.getByRole('status').filter({ hasText: 'Fits at' }).waitFor();
  const savePdf = () => page.getByRole('button', { name: 'Save PDF' }).click();
  const exportMarkdown = async () => {
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').getByRole('button', { name: 'Markdown (.md)', exact: true }).press('Enter');
  };
  const path = join(disk.folder, 'page.pdf');
  writeFileSync(path, old);
  await answerWith(app, path);

  disk.fill();
  for (const write of [savePdf, exportMarkdown]) {
    await write();
    await toldOf(page, path, 'its disk is full');
    expect(readFileSync(path, 'utf8')).toBe(old);
    expect(readdirSync(disk.folder).sort()).toEqual(['ballast', 'page.pdf']);
  }
  disk.empty();

  disk.setReadOnly(true);
  for (const write of [savePdf, exportMarkdown]) {
    await write();
    await toldOf(page, path, 'you may not write there');
    expect(readFileSync(path, 'utf8')).toBe(old);
  }
  disk.setReadOnly(false);

  const held = join(freshFolder(), 'held.pdf');
  writeFileSync(held, old);
  if (holdFile(held)) {
    await answerWith(app, held);
    await savePdf();
    await toldOf(page, held, 'another program holds it');
    expect(readFileSync(held, 'utf8')).toBe(old);
  }

  // Nothing of all that stands in the way of the next attempt.
  await answerWith(app, path);
  await savePdf();
  await page.getByText(`The page is saved as ${path}.`).first().waitFor();
  expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-/);
});
