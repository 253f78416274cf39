import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeArchive } from '../../electron/importing/archive/write-archive.ts';
import { setInLines, writePdf } from '../importing/write-pdf.ts';
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
  // However long the list is, Tab goes through one article of it.
  await expect.poll(() => page.locator('.articles button:not([tabindex="-1"])').count()).toBe(3);
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

/** A document that unpacks to far more than it says. */
function bombOf(size: number): Buffer {
  const archive = Buffer.from(writeArchive(new Map([['word/document.xml', deflateRawSync(Buffer.alloc(size, 0x20))]])));
  const entry = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  for (const at of [8, entry + 10]) archive.writeUInt16LE(8, at);
  for (const at of [22, entry + 24]) archive.writeUInt32LE(1000, at);
  return archive;
}

test('of files made to do harm each is refused by name, the good ones among them come in, and the window answers meanwhile', async () => {
  const folder = join(freshFolder(), 'harm');
  mkdirSync(folder);
  const words = 'Peru and Chile agreed on Monday to share data on their ports by May 2031. ';
  const lines = setInLines(words.repeat(20), 90).map((text, row) => ({ text, left: 60, base: 760 - row * 12 }));
  writeFileSync(join(folder, 'a-long.pdf'), writePdf(Array.from({ length: 300 }, () => lines)));
  writeFileSync(join(folder, 'b-bomb.docx'), bombOf(200_000_000));
  writeFileSync(join(folder, 'c-locked.pdf'), writePdf([lines], { encrypted: true }));
  writeFileSync(join(folder, 'd-picture.docx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const page = `<html><body><article><h1>A page of fifty megabytes</h1><p>${words}</p></article>`;
  writeFileSync(join(folder, 'e-huge.html'), page + '<div><i>x</i></div>'.repeat(2_800_000));
  writeFileSync(join(folder, 'z-good.txt'), `A good one\n\n${words}\n`);
  const { app, page: window } = await startProgram({ words: [folder] });
  await briefingShown(window);
  await deskOf(window).tab('Read').click();
  await deskOf(window).tab('Brief').click();
  const report = window.getByRole('dialog', { name: 'What came in' });
  await report.waitFor({ timeout: 110_000 });
  await report.getByText('b-bomb.docx unpacks to far more').waitFor();
  await report.getByText('c-locked.pdf is protected by a password').waitFor();
  await report.getByText('d-picture.docx has a format').waitFor();
  await report.getByRole('button', { name: 'A good one' }).waitFor();
  expect(await report.getByText('a-long.pdf').count()).toBe(1);
  expect(await report.getByText('e-huge.html').count()).toBe(1);
  // Whatever it took, it took it elsewhere.
  const { residentSet } = await app.evaluate(() => process.getProcessMemoryInfo());
  expect(residentSet / 1024).toBeLessThan(700);
});
