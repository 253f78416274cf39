import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourcesHash } from '../../build/bundle.mjs';
import { isWhole, seal } from '../../build/setup/manifest.mjs';
import { cacheFolder } from '../../build/setup/paths.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-folders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the sources', () => {
  test('have another checksum when a file is changed, added, renamed or gone', () => {
    write('electron/a.ts', 'a');
    const seen = new Set([sourcesHash(folder)]);
    write('electron/a.ts', 'b');
    seen.add(sourcesHash(folder));
    write('renderer/a.ts', 'c');
    seen.add(sourcesHash(folder));
    rmSync(join(folder, 'electron/a.ts'));
    write('electron/b.ts', 'b');
    seen.add(sourcesHash(folder));
    rmSync(join(folder, 'electron/b.ts'));
    seen.add(sourcesHash(folder));
    expect(seen.size).toBe(5);
  });

  test('are not changed by their times, nor by what the build does not read', () => {
    write('electron/a.ts', 'a');
    const before = sourcesHash(folder);
    utimesSync(join(folder, 'electron/a.ts'), 1, 1);
    write('README.md', 'x');
    expect(sourcesHash(folder)).toBe(before);
  });
});

describe('a folder in the cache', () => {
  test('is whole until a file changes its size, its bytes, or goes', async () => {
    write('runtime/electron', 'binary');
    write('runtime/locales/en.pak', 'text');
    await seal(join(folder, 'runtime'));
    expect(await isWhole(join(folder, 'runtime'), 'bytes')).toBe(true);
    write('runtime/electron', 'BINARY');
    expect(await isWhole(join(folder, 'runtime'), 'sizes')).toBe(true);
    expect(await isWhole(join(folder, 'runtime'), 'bytes')).toBe(false);
    write('runtime/electron', 'bin');
    expect(await isWhole(join(folder, 'runtime'), 'sizes')).toBe(false);
    write('runtime/electron', 'binary');
    rmSync(join(folder, 'runtime/locales/en.pak'));
    expect(await isWhole(join(folder, 'runtime'), 'sizes')).toBe(false);
  });

  test('without its list is not whole', async () => {
    write('runtime/electron', 'binary');
    expect(await isWhole(join(folder, 'runtime'), 'sizes')).toBe(false);
  });

  test('lies where the platform keeps such things', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux', '/home/me')).toBe(join('/c', 'readout-build'));
    expect(cacheFolder({}, 'linux', '/home/me')).toBe(join('/home/me', '.cache', 'readout-build'));
    expect(cacheFolder({}, 'darwin', '/Users/me')).toBe(join('/Users/me', 'Library', 'Caches', 'readout-build'));
    expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32', 'H')).toBe(join('L', 'readout-build', 'Cache'));
  });
});
