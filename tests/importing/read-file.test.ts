import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { largestFile } from '../../electron/importing/largest-file.ts';
import { readArticleFile } from '../../electron/importing/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('reads a file, and names what cannot be read', async () => {
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'text');
  expect(Buffer.from(await readArticleFile(file)).toString()).toBe('text');
  await expect(readArticleFile(folder)).rejects.toMatchObject({ code: 'is-a-folder', detail: folder });
  const gone = join(folder, 'gone.txt');
  await expect(readArticleFile(gone)).rejects.toMatchObject({ code: 'unreadable-file', detail: gone });
  truncateSync(file, largestFile + 1);
  await expect(readArticleFile(file)).rejects.toMatchObject({ code: 'too-large' });
});

test.skipIf(process.platform === 'win32')('does not wait for a pipe or a device', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(readArticleFile(pipe)).rejects.toMatchObject({ code: 'unreadable-file' });
  await expect(readArticleFile('/dev/zero')).rejects.toMatchObject({ code: 'unreadable-file' });
});
