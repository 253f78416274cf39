import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expandGlob } from '../../electron/command-line/expand-globs.ts';
import { gatherFiles } from '../../electron/desk/gather-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-gather-'));
  for (const path of [
    'b.txt',
    'a.html',
    'a_files/advert.html',
    'picture.png',
    'no ending',
    '.hidden.txt',
    '.git/x.txt',
    '~$open.docx',
    'deep/er/c.EML',
    'deep/[draft].md',
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
});
afterEach(() => {
  chmodSync(join(folder, 'deep'), 0o700);
  rmSync(folder, { recursive: true });
});

const within = (paths: readonly string[]) => paths.map((path) => relative(folder, path).replaceAll('\\', '/'));

test('a folder gives what may be articles, however deep; hidden files and what belongs to a saved page stay out', async () => {
  symlinkSync(folder, join(folder, 'deep', 'round'));
  const { files, passedOver, unreadable } = await gatherFiles([folder]);
  expect(within(files)).toEqual(['a.html', 'b.txt', 'deep/[draft].md', 'deep/er/c.EML']);
  expect({ passedOver, unreadable }).toEqual({ passedOver: 3, unreadable: [] });
});

test('a file that is named comes whatever it is called, and none comes twice', async () => {
  const named = [join(folder, '.hidden.txt'), join(folder, 'no ending'), join(folder, 'gone.txt')];
  const { files } = await gatherFiles([...named, join(folder, 'b.txt'), folder, join(folder, 'deep')]);
  expect(within(files).slice(0, 4)).toEqual(['.hidden.txt', 'no ending', 'gone.txt', 'b.txt']);
  expect(new Set(files).size).toBe(files.length);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that cannot be looked into is named, and keeps no other out',
  async () => {
    chmodSync(join(folder, 'deep'), 0);
    const { files, unreadable } = await gatherFiles([folder]);
    expect(within(unreadable)).toEqual(['deep']);
    expect(within(files)).toEqual(['a.html', 'b.txt']);
  },
);

test('quoted patterns are understood; what is there under that very name is meant itself', async () => {
  const expanded = async (pattern: string) => within(await expandGlob(join(folder, pattern)));
  expect(await expanded('*.txt')).toEqual(['b.txt']);
  expect(await expanded('**/*.{md,EML}')).toEqual(['deep/[draft].md', 'deep/er/c.EML']);
  expect(await expanded('[a-b].????')).toEqual(['a.html']);
  expect(await expanded('[!a].*')).toEqual(['b.txt']);
  expect(await expanded('deep/[draft].md')).toEqual(['deep/[draft].md']);
  expect(await expanded('deep/[d]*')).toEqual([]);
  expect(await expanded('.h*')).toEqual(['.hidden.txt']);
  expect(await expanded('deep/**')).toEqual(['deep/[draft].md', 'deep/er/c.EML']);
  expect(await expanded('gone.txt')).toEqual(['gone.txt']);
  expect(await expanded('none/*.txt')).toEqual([]);
});
