import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

/** Drops files on the window as the system does: with objects that know where the files lie. */
async function dropFiles(page: Page, paths: string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'dropped-files';
    document.body.append(input);
  });
  await page.setInputFiles('#dropped-files', paths);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped-files');
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    input?.remove();
    const options = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', options));
    document.body.dispatchEvent(new DragEvent('drop', options));
  });
}

test('a folder that the program is opened with comes in, and its report says what did not; dropped files come in too', async () => {
  const folder = join(freshFolder(), 'news');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  writeFileSync(
    join(folder, 'ports.txt'),
    'Two ports share one office\n\nPeru and Chile agreed on Monday to share data.\n',
  );
  writeFileSync(join(folder, 'deep', 'rivers.md'), '# Rivers rise\n\nSpain pledged to open a dam by May 2030.\n');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'picture.png'), 'x');
  const { page } = await startProgram({ words: [folder] });
  await briefingShown(page);
  const report = page.getByRole('dialog', { name: 'What came in' });
  await report.getByText('2 articles came in; one file did not.').waitFor();
  await report.getByText('empty.txt has no text.').waitFor();
  await report.getByText('One file in the folders was passed over').waitFor();
  // By keys alone: an article of the report opens and closes it.
  await report.getByRole('button', { name: 'Rivers rise' }).press('Enter');
  await report.waitFor({ state: 'detached' });
  await deskOf(page).title.filter({ hasText: 'Rivers rise' }).waitFor();

  const dropped = join(freshFolder(), 'dropped.txt');
  writeFileSync(dropped, 'A dropped article\n\nNorway will provide $45 million through 2030.\n');
  await page.waitForFunction(() => document.querySelector('.briefing') !== null);
  await dropFiles(page, [dropped]);
  await deskOf(page).title.filter({ hasText: 'A dropped article' }).waitFor();
  // A page that asks for a file which nobody has dropped gets none.
  const forged = await page.evaluate(() => window.readout.importFiles([new File(['x'], '/etc/hostname')]));
  expect(forged).toMatchObject({ ok: true, value: { imported: [], refused: [] } });
});

test('what is pasted where no field has the focus becomes an article, rich text first; a field keeps what is pasted into it', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  await app.evaluate(({ clipboard }) => {
    clipboard.write({
      html: '<p>Lima agreed to <b>open</b> its archive in May 2031.</p><script>alert(1)</script><p>Quito welcomed it.</p>',
      text: 'plain',
    } as never);
  });
  await page.locator('body').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Control+V');
  await page.getByText('One article came in.').first().waitFor();
  await deskOf(page).tab('Read').click();
  await page.getByText('Lima agreed to open its archive in May 2031.').first().waitFor();
  expect(await page.getByText('alert(1)').count()).toBe(0);
});
