import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

test('the first start shows the seeded briefing at once, ready to be read', async () => {
  const { page, library, quit } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  expect(await desk.title.textContent()).toContain('Mexico and the United States');
  await desk.library
    .getByRole('button', { name: /Mexico and the United States/ })
    .first()
    .waitFor();
  for (const name of [
    'Bottom line',
    'What was agreed',
    'Positions taken',
    'Who’s who',
    'In their words',
    'Dates ahead',
  ])
    expect([name, await desk.section(name).count()]).toEqual([name, 1]);
  for (const name of ['Brief', 'Read', 'Print'] as const) expect(await desk.tab(name).count()).toBe(1);
  await desk.saved.waitFor();
  await page.getByText('not locked').waitFor();
  // No wizard, no sheet, no question stands before it.
  expect(await page.getByRole('dialog').count()).toBe(0);
  await quit();

  const written = readdirSync(library);
  expect(written).toEqual(expect.arrayContaining(['readout.sqlite', 'notes.key', 'profile']));
  for (const name of ['.', 'readout.sqlite', 'notes.key', 'profile'])
    expect([name, statSync(join(library, name)).mode & 0o077]).toEqual([name, 0]);
});

test('every line of the briefing names its source', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const { briefing } = deskOf(page);
  const lines = briefing.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Edit fact' }) });
  const count = await lines.count();
  expect(count).toBeGreaterThan(20);
  expect(await lines.filter({ has: page.getByRole('button', { name: /^Show source, paragraphs? \d/ }) }).count()).toBe(
    count,
  );
});
