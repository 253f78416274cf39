import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefingShown } from './desk.ts';
import { projectRoot } from './folders.ts';
import { startProgram } from './program.ts';

/**
 * What the first page may load of scripts, in bytes: the notes, the reading view, forms, the printed page and such come
 * later. React takes 190 kB of it.
 */
const scriptBudget = 420_000;

test('the first page asks ahead for its two fonts, and for no more script than it needs', () => {
  const folder = join(projectRoot, 'out', 'renderer');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const sizesOf = (pattern: RegExp) =>
    [...page.matchAll(pattern)].map(([, file]) => statSync(join(folder, file ?? '')).size);
  expect(sizesOf(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g)).toHaveLength(2);
  const scripts = sizesOf(/(?:src|rel="modulepreload"[^>]* href)="([^"]+\.js)"/g);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(scriptBudget);
});

test('a start opens one window in one process, which is then drawn to its end', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  await page.locator('.briefing:not([aria-busy])').waitFor();
  await page.locator('.source-text:not([aria-busy])').waitFor();
  const sections = await page.locator('.briefing .section').count();
  expect(sections).toBeGreaterThan(5);
  const numbers = await page
    .locator('.source-text [data-paragraph]')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-paragraph'))));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  // No window for printing before anything is printed, and no page that was begun in another process.
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const kinds = await app.evaluate(({ app: program }) => program.getAppMetrics().map(({ type }) => type));
  expect(kinds.filter((kind) => kind === 'Tab')).toHaveLength(1);
  // Nor a process for a network that is never used.
  expect(kinds).not.toContain('Utility');
  // Nor Node's client for one, in the process that has no use for it.
  const loaded = await app.evaluate(() => Reflect.get(process, 'moduleLoadList'));
  expect(loaded).toContain('NativeModule fs');
  expect(loaded).not.toContain('NativeModule internal/deps/undici/undici');
});

test('what only the first screen needed is given back to the system', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const session = await page.context().newCDPSession(page);
  const spareOfPage = async () => {
    const { usedSize, totalSize } = await session.send('Runtime.getHeapUsage');
    return totalSize / usedSize;
  };
  const spareOfMain = () =>
    app.evaluate(() => {
      const { heapTotal, heapUsed } = process.memoryUsage();
      return heapTotal / heapUsed;
    });
  await expect.poll(spareOfPage, { timeout: 20_000 }).toBeLessThan(1.4);
  await expect.poll(spareOfMain, { timeout: 20_000 }).toBeLessThan(1.4);
});
