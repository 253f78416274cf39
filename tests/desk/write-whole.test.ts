import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from '../../electron/desk/write-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('writes a file whole, over one that was there', async () => {
  const path = join(folder, 'page.pdf');
  await writeWhole(path, Buffer.from('one'));
  await writeWhole(path, Buffer.from('two'));
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['page.pdf']);
});

test('leaves nothing behind where it fails', async () => {
  const missing = join(folder, 'none', 'page.pdf');
  await expect(writeWhole(missing, Buffer.from('x'))).rejects.toMatchObject({
    code: 'file-folder-gone',
    detail: missing,
  });
  const taken = join(folder, 'taken');
  mkdirSync(join(taken, 'inside'), { recursive: true });
  await expect(writeWhole(taken, Buffer.from('x'))).rejects.toMatchObject({ detail: taken });
  expect(readdirSync(folder).sort()).toEqual(['page.pdf', 'taken']);
});

test.skipIf(process.platform === 'win32')('writes through a link, which stays one', async () => {
  const folderOfLink = mkdtempSync(join(folder, 'links-'));
  const place = join(folderOfLink, 'place.pdf');
  const link = join(folderOfLink, 'link.pdf');
  writeFileSync(place, 'old');
  symlinkSync(place, link);
  await writeWhole(link, Buffer.from('new'));
  expect([readFileSync(place, 'utf8'), readlinkSync(link)]).toEqual(['new', place]);
});

test.skipIf(process.platform === 'win32')('writes into a pipe, which stays one', async () => {
  const pipe = join(mkdtempSync(join(folder, 'pipe-')), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const read = readFile(pipe, 'utf8');
  await writeWhole(pipe, Buffer.from('all of it'));
  expect(lstatSync(pipe).isFIFO()).toBe(true);
  expect(await read).toBe('all of it');
});

test.skipIf(process.getuid?.() === 0)('does not replace a file that only reads', async () => {
  const path = join(folder, 'kept.pdf');
  writeFileSync(path, 'old', { mode: 0o400 });
  await expect(writeWhole(path, Buffer.from('new'))).rejects.toMatchObject({ code: 'file-not-allowed', detail: path });
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'keeps the old file in a folder that only reads',
  async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    const path = join(closed, 'page.pdf');
    writeFileSync(path, 'old');
    chmodSync(closed, 0o500);
    await expect(writeWhole(path, Buffer.from('new'))).rejects.toMatchObject({ code: 'file-not-allowed' });
    chmodSync(closed, 0o700);
    expect(readFileSync(path, 'utf8')).toBe('old');
  },
);
