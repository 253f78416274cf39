import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

const passphrase = 'a goat on the roof';
const thought = 'CANARY-9b22 what nobody says';

/** Chooses an entry of the menu by its label, as a person does. */
function choose(app: ElectronApplication, label: string): Promise<void> {
  return app.evaluate(({ Menu }, wanted) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    entries.find((entry) => entry.label === wanted)?.click();
  }, label);
}

test('annotations come in with their verdicts, and private notes leave sealed and come back', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Read').click();
  const exact = (await page.locator('.reading [data-sentence="3"]').textContent()) ?? '';
  const folder = freshFolder();
  const marks = join(folder, 'marks.jsonld');
  const sealed = join(folder, 'notes.readout-notes');
  const mark = (id: string, quote: string) => ({
    id,
    type: 'Annotation',
    bodyValue: `${thought} ${id}`,
    target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: quote } },
  });
  const items = [
    mark('a', exact),
    mark('b', 'Words that this article never had in it'),
    { id: 'c', type: 'Annotation' },
  ];
  writeFileSync(marks, JSON.stringify({ type: 'AnnotationPage', items }));
  await app.evaluate(
    ({ dialog }, files) => {
      dialog.showOpenDialog = async (...given: unknown[]) => {
        const isSealed = JSON.stringify(given.at(-1)).includes('readout-notes');
        return { canceled: false, filePaths: [isSealed ? files.sealed : files.marks] };
      };
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: files.sealed });
    },
    { marks, sealed },
  );

  await choose(app, 'Import Annotations…');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const report = page.getByRole('dialog', { name: 'Import annotations' });
  await report.getByText('2 annotations came in: 1 unchanged, 0 moved, 0 changed, 1 lost.').waitFor();
  await report.getByText('Refused, marks nothing and says nothing: number 3.').waitFor();
  await report.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('tab', { name: /^Changes/ }).click();
  await page.getByRole('complementary', { name: 'Changes' }).getByText('Words that this article never had').waitFor();

  await choose(app, 'Export Private Notes…');
  await page.getByLabel('Passphrase of the file').fill(passphrase);
  await page.getByLabel('The same again').fill('a goat on the rook');
  await page.getByRole('button', { name: 'Save the sealed file…' }).click();
  await page.getByText('The two are not the same.').waitFor();
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Save the sealed file…' }).click();
  await page.getByRole('status').filter({ hasText: '2 private notes sealed in' }).waitFor();
  const file = readFileSync(sealed);
  for (const coding of ['utf8', 'utf16le'] as const) expect(file.includes(Buffer.from(thought, coding))).toBe(false);

  await page.keyboard.press('Control+z');
  await expect.poll(() => desk.notes.count().then(() => page.getByText(thought).count())).toBe(0);
  await choose(app, 'Import Private Notes…');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const secret = page.getByLabel('Passphrase of notes.readout-notes');
  await secret.fill('a goat');
  await page.keyboard.press('Enter');
  await page.getByText('That passphrase does not open the file, or the file is damaged.').waitFor();
  await secret.fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '2 private notes added, 0 updated, 0 left' }).waitFor();
});
