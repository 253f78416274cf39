import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findServedFile, listServedFiles, type ServedFile } from '../../electron/windows/served-files.ts';

let folder: string;
let files: ReadonlyMap<string, ServedFile>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-served-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'not to be served');
  for (const name of [
    'index.html',
    'assets/desk.js',
    'assets/desk.css',
    'assets/inter.woff2',
    'assets/desk.js.map',
    'notes.key',
  ])
    writeFileSync(join(folder, 'renderer', name), name);
  files = listServedFiles(join(folder, 'renderer'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (url: string, method = 'GET') => findServedFile(files, { method, url });

test('only what a page is made of is served, each as what it is', () => {
  expect(Object.fromEntries([...files].map(([address, { type }]) => [address, type]))).toEqual({
    '/index.html': 'text/html; charset=utf-8',
    '/assets/desk.js': 'text/javascript; charset=utf-8',
    '/assets/desk.css': 'text/css; charset=utf-8',
    '/assets/inter.woff2': 'font/woff2',
  });
});

test('a file of ours is found by its address', () => {
  expect(get('app://readout/index.html')?.path).toBe(join(folder, 'renderer', 'index.html'));
  expect(get('app://readout/assets/desk.js')?.path).toBe(join(folder, 'renderer', 'assets', 'desk.js'));
});

describe('nothing else is', () => {
  test.each([
    'app://readout/',
    'app://readout/../secret.html',
    'app://readout/%2e%2e/secret.html',
    'app://readout/..%2fsecret.html',
    'app://readout/%2e%2e%2fsecret.html',
    'app://readout/assets/..\\..\\..\\secret.html',
    'app://readout//secret.html',
    'app://readout/assets/%00desk.js',
    'app://readout/index.html?x=1',
    'app://readout/INDEX.HTML',
    'app://readout/notes.key',
    'app://readout/assets/desk.js.map',
    'app://readout.example.org/index.html',
    'app://readout:80/index.html',
    'app://user@readout/index.html',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://readout/index.html',
    'readout/index.html',
    '',
    '/etc/passwd',
  ])('%s', (url) => {
    expect(get(url)).toBeNull();
  });

  test.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'get'])('%s', (method) => {
    expect(get('app://readout/index.html', method)).toBeNull();
  });
});
