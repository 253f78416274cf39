import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openDesk } from '../../electron/desk/open-desk.ts';
import { workerFile } from '../desk/make-desk.ts';
import { noDisplay, runReadout } from './run-readout.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-cli-'));
  writeFileSync(
    join(folder, 'talks.txt'),
    'LIMA, June 9, 2021 - Peru and Chile agreed to share data on ports.\n\nThey met for an hour.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) => runReadout([...args, '--library', 'lib'], { cwd: folder, env: noDisplay });

test('a result far longer than a pipe holds arrives whole, without a display', async () => {
  const sentence = 'Peru and Chile agreed to share data on ports. ';
  writeFileSync(join(folder, 'long.txt'), `${sentence.repeat(20)}\n\n`.repeat(400));
  const { status, stdout, stderr } = await run('draft', 'long.txt', '--json');
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(300_000);
  expect(JSON.parse(stdout)).toMatchObject({ offsetUnit: 'utf16', article: { language: 'en' } });
  expect(stderr.at(-1)).toMatch(/^readout: .+\.$/);
});

test('import, list, show and check work on a library that they make', async () => {
  const imported = await run('import', 'talks.txt', 'gone.txt', '--json');
  expect(imported.status).toBe(1);
  expect(imported.stderr.at(-1)).toMatch(/^readout: 1 article .* 1 file was refused\.$/);
  const { articleId } = JSON.parse(imported.stdout).imported[0];
  const listed = await run('list', '--json');
  expect(listed.status).toBe(0);
  const ids: string[] = JSON.parse(listed.stdout).map(({ id }: { id: string }) => id);
  expect(ids).toContain(articleId);
  // The seeds are there too, whichever way a library is first opened.
  expect(ids.length).toBeGreaterThan(1);
  const shown = await run('show', articleId.slice(0, 8), '--json');
  expect(JSON.parse(shown.stdout).article.id).toBe(articleId);
  expect(await run('check')).toMatchObject({ status: 0 });
});

test('exit statuses tell a refused input, wrong usage and a broken library apart', async () => {
  expect(await run('draft', 'gone.txt')).toMatchObject({ status: 1, stdout: '' });
  expect(await run('fly')).toMatchObject({ status: 2, stdout: '' });
  expect(await run('print', 'talks.txt', '--pdf', 'page.pdf')).toMatchObject({ status: 1, stdout: '' });
  mkdirSync(join(folder, 'broken'));
  writeFileSync(join(folder, 'broken', 'readout.sqlite'), 'these are no tables at all');
  const broken = await runReadout(['list', '--library', 'broken'], { cwd: folder, env: noDisplay });
  expect(broken).toMatchObject({ status: 3, stdout: '' });
  expect(broken.stderr.at(-1)).toContain(join(folder, 'broken'));
});

test('a command writes while a desk is open, and the desk sees it', async () => {
  const changed = vi.fn();
  const seedsFolder = join(folder, 'no-seeds');
  const desk = await openDesk(join(folder, 'shared'), { locale: 'en', seedsFolder, workerFile, changed });
  try {
    const { status } = await runReadout(['import', 'talks.txt', '--library', 'shared'], {
      cwd: folder,
      env: noDisplay,
    });
    expect(status).toBe(0);
    await vi.waitFor(() => expect(changed.mock.calls.map(([articleIds]) => articleIds)).toContain('all'), {
      timeout: 10_000,
    });
    expect(listArticles(desk).map(({ place }) => place)).toContain('Lima');
  } finally {
    desk.close();
  }
});

test('prints one page of a file', async () => {
  const { status, stdout, stderr } = await runReadout(
    ['print', 'talks.txt', '--pdf', 'page.pdf', '--paper', 'letter', '--marking', 'tlp:red', '--json'],
    { cwd: folder },
  );
  expect(stderr.at(-1)).toMatch(/^readout: One page/);
  expect(status).toBe(0);
  const path = join(folder, 'page.pdf');
  expect(JSON.parse(stdout)).toMatchObject({ path, paper: 'letter', marking: 'TLP:RED' });
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise;
  expect(document.numPages).toBe(1);
  expect((await document.getMetadata()).info).toMatchObject({ Custom: new Map([['Marking', 'TLP:RED']]) });
  const [, , width, height] = (await document.getPage(1)).view;
  expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([612, 792]);
});
