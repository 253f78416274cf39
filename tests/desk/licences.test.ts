import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { licences } from '../../electron/desk/licences.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('reads the notices that the build has written, and says where there are none', async () => {
  const file = join(folder, 'licences.json');
  const notices = [{ name: 'a-font', licence: 'OFL-1.1', text: 'Copyright' }];
  writeFileSync(file, JSON.stringify(notices));
  expect(await licences(file)).toEqual(notices);
  writeFileSync(file, '[{"name": 1}]');
  await expect(licences(file)).rejects.toMatchObject({ code: 'unreadable-file', detail: file });
  await expect(licences(join(folder, 'none'))).rejects.toMatchObject({ code: 'unreadable-file' });
});
