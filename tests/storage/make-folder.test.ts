import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refusalOf } from '../../electron/desk/refusal.ts';
import { makeFolder } from '../../electron/storage/make-folder.ts';
import { asReadoutError } from '../../electron/storage/problems.ts';
import { textsFor } from '../../electron/texts/catalogue.ts';

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

it.each(['en', 'es'] as const)('says why in the language of the interface: %s', (language) => {
  const told = (code: string) => {
    const error = asReadoutError(Object.assign(new Error('unable to open database file'), { code }), '/media/library');
    return refusalOf(error, textsFor(language)).message;
  };
  expect(told('SQLITE_CANTOPEN')).toContain('/media/library (SQLITE_CANTOPEN)');
  expect(told('SQLITE_CANTOPEN')).not.toContain('unable');
  expect(told('ENOTDIR')).toContain(language === 'en' ? 'library is not a folder' : 'library no es una carpeta');
});
