import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { createDrafter } from '../../electron/desk/drafter.ts';
import { workerFile } from './make-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-drafter-'));
afterAll(() => rmSync(folder, { recursive: true }));
const article = articleFromPlainText(
  'Mexico and the United States agreed on 9 June 2021 to share information.\n\nTalks go on.',
);
const busy = join(folder, 'busy.mjs');
writeFileSync(busy, 'for (;;);');
const silent = join(folder, 'silent.mjs');
writeFileSync(silent, '');

test('drafts the same in a thread as here', async () => {
  const here = await createDrafter({ workerFile }).draft(article);
  const there = await createDrafter({ workerFile, shortText: 0 }).draft(article);
  expect(there).toEqual(JSON.parse(JSON.stringify(here)));
});

test('gives up on a thread that takes too long, is told to stop, or dies', async () => {
  const stuck = createDrafter({ workerFile: busy, shortText: 0, patience: 100 });
  await expect(stuck.draft(article)).rejects.toMatchObject({ code: 'took-too-long' });
  const patient = createDrafter({ workerFile: busy, shortText: 0 });
  await expect(patient.draft(article, {}, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  await expect(createDrafter({ workerFile: silent, shortText: 0 }).draft(article)).rejects.toThrow('without an answer');
});
