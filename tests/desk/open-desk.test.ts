import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskState, shutDeskState } from '../../electron/desk/desk-state.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openForCommand } from '../../electron/desk/open-desk.ts';
import { saveSettings } from '../../electron/desk/save-settings.ts';
import { type Bench, makeBench, workerFile } from './make-desk.ts';

let bench: Bench;
beforeEach(() => {
  bench = makeBench();
});
afterEach(() => bench.end());
const program = { locale: 'en', version: '1.2.3', platform: 'darwin' } as const;
const ports = () => ({ locale: 'en', seedsFolder: bench.seedsFolder, workerFile });

test('only one desk opens a library; closing lets the next one in', async () => {
  const first = await bench.open();
  await expect(bench.open()).rejects.toMatchObject({ code: 'library-in-use' });
  expect(listArticles(first)).toHaveLength(1);
  first.close();
  first.close();
  expect(listArticles(await bench.open())).toHaveLength(1);
});

test('a library that cannot be opened leaves nothing open, and says why', async () => {
  mkdirSync(bench.library);
  writeFileSync(join(bench.library, 'readout.sqlite'), 'no database at all, though it is long enough to look at');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const error: unknown = await bench.open().catch((thrown: unknown) => thrown);
    const state = shutDeskState(bench.library, error, program);
    expect(state.problem?.code).toBe('library-corrupt');
    expect(state.problem?.message).toContain(bench.library);
  }
});

test('a command writes beside an open desk, and the desk is told', async () => {
  const desk = await bench.open();
  bench.changes.length = 0;
  const command = await openForCommand(bench.library, ports());
  await importFiles(command, [bench.file('a.txt', 'Talks were held.')]);
  command.close();
  await vi.waitFor(() => expect(bench.changes).toContain('all'), { timeout: 5000 });
  expect(listArticles(desk)).toHaveLength(2);
});

test('a library that a command made opens at the desk, notes and all', async () => {
  (await openForCommand(bench.library, ports())).close();
  const desk = await bench.open();
  expect(deskState(desk, program)).toMatchObject({
    libraryFolder: bench.library,
    platform: 'mac',
    version: '1.2.3',
    privacy: { locked: false },
  });
});

test('settings are kept between starts', async () => {
  const desk = await bench.open();
  saveSettings(desk, { paper: 'letter', lastArticleId: 'x' });
  desk.close();
  const again = await bench.open();
  expect(deskState(again, program).settings).toMatchObject({ paper: 'letter', lastArticleId: 'x', tab: 'brief' });
});

test('a command that must not make a library refuses where there is none', async () => {
  await expect(openForCommand(bench.library, ports(), { create: false })).rejects.toMatchObject({ code: 'no-library' });
});
