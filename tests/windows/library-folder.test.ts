import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { libraryIn, rememberLibrary, usualLibrary, wordsForLibrary } from '../../electron/windows/library-folder.ts';

let appData: string;
beforeEach(() => {
  appData = mkdtempSync(join(tmpdir(), 'readout-appdata-'));
});
afterEach(() => rmSync(appData, { recursive: true }));

test('without a choice the library lies among the programs’ data, and asking writes nothing', () => {
  expect(usualLibrary(appData)).toBe(join(appData, 'Readout'));
  expect(readdirSync(appData)).toEqual([]);
});

test('a library chosen elsewhere is found again, and the usual one too', () => {
  const elsewhere = join(appData, 'elsewhere');
  rememberLibrary(appData, elsewhere);
  expect(usualLibrary(appData)).toBe(elsewhere);
  rememberLibrary(appData, join(appData, 'Readout'));
  expect(usualLibrary(appData)).toBe(join(appData, 'Readout'));
});

test.each(['', 'relative/folder', '\u0000'])('a damaged choice (%j) is no choice', (text) => {
  mkdirSync(join(appData, 'Readout'));
  writeFileSync(join(appData, 'Readout', 'library-folder.txt'), text);
  expect(usualLibrary(appData)).toBe(join(appData, 'Readout'));
});

test('a folder with other files in it gets a folder of its own for the library', () => {
  expect(libraryIn(appData)).toBe(appData);
  writeFileSync(join(appData, 'letter.txt'), '');
  expect(libraryIn(appData)).toBe(join(appData, 'Readout'));
  writeFileSync(join(appData, 'readout.sqlite'), '');
  expect(libraryIn(appData)).toBe(appData);
  expect(libraryIn(join(appData, 'new'))).toBe(join(appData, 'new'));
});

test.each([
  [['.'], ['.', '--library', '/new']],
  [
    ['.', '--library', '/old', '--lang=es'],
    ['.', '--lang=es', '--library', '/new'],
  ],
  [
    ['--no-sandbox', '.', '--library=/old'],
    ['--no-sandbox', '.', '--library', '/new'],
  ],
])('%j starts again as %j', (words, again) => {
  expect(wordsForLibrary(words, '/new')).toEqual(again);
});
