import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../electron/storage/make-folder.ts';
import { asReadoutError } from '../../electron/storage/problems.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readout-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('makes every folder on the way, for the user alone', () => {
  makeFolder(join(root, 'a', 'b'));
  for (const path of [join(root, 'a'), join(root, 'a', 'b')]) expect(statSync(path).mode & 0o777).toBe(0o700);
});

it('leaves the rights of a folder that is there', () => {
  const before = statSync(tmpdir()).mode;
  makeFolder(tmpdir());
  expect(statSync(tmpdir()).mode).toBe(before);
});

it('ends with an error below a file', () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'library'))).toThrow(/EEXIST|ENOTDIR/);
});

it.runIf(existsSync('/proc/self'))('ends with an error below a folder that takes none and says otherwise', () => {
  expect(() => makeFolder('/proc/nowhere/library')).toThrow(/ENOENT|EACCES|EPERM/);
});

it.runIf(existsSync('/proc/self'))('does not take what has no size for a full disk', () => {
  const error = asReadoutError(Object.assign(new Error('no such place'), { code: 'ENOENT' }), '/proc/nowhere');
  expect(error).toMatchObject({ code: 'library-unreadable' });
});
