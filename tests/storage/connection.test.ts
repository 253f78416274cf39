import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applicationId } from '../../electron/storage/connection.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { closeLibrary } from '../../electron/storage/open-library.ts';
import { emptyFolder, opened } from './library.ts';

const wanted = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  secure_delete: 1,
  temp_store: 2,
  busy_timeout: 5000,
  trusted_schema: 0,
  cell_size_check: 1,
  page_size: 4096,
  application_id: applicationId,
};

test('every connection has the settings that keep promises, the first, the second and the one after closing', () => {
  const folder = emptyFolder();
  const first = opened(folder);
  const second = opened(folder, { role: 'command' });
  closeLibrary(first);
  closeLibrary(second);
  const third = opened(folder);
  const fourth = opened(folder, { role: 'command' });
  for (const db of [third, fourth]) {
    for (const [name, value] of Object.entries(wanted)) {
      expect([name, db.pragma(name, { simple: true })]).toEqual([name, value]);
    }
  }
});

test('every table is strict', () => {
  const loose = opened(emptyFolder())
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
    .all();
  expect(loose).toEqual([]);
});

test.skipIf(process.platform === 'win32')('nobody else may look into a folder and a library that we make', () => {
  const folder = `${emptyFolder()}/deep/er`;
  opened(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(libraryPaths(folder).database).mode & 0o777).toBe(0o600);
});

test('closing twice does nothing', () => {
  const db = opened(emptyFolder());
  closeLibrary(db);
  closeLibrary(db);
  expect(db.open).toBe(false);
});
