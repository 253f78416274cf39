import { readFileSync, statSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { deleteAnnotation, insertAnnotation } from '../../electron/storage/annotations.ts';
import { articleView } from '../../electron/storage/article-view.ts';
import { backUp } from '../../electron/storage/backup.ts';
import { watchForeignWrites } from '../../electron/storage/data-version.ts';
import { setFactHidden } from '../../electron/storage/facts.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { checkIntegrity } from '../../electron/storage/integrity.ts';
import { closeLibrary } from '../../electron/storage/open-library.ts';
import { keepOriginal } from '../../electron/storage/originals.ts';
import {
  anAnnotation,
  anArticle,
  dump,
  emptyFolder,
  filesIn,
  filesWith,
  opened,
  someDay,
  threeFacts,
} from './library.ts';

test('a backup is a whole library of the same content, for the user alone, and none of it is overwritten', () => {
  const folder = emptyFolder();
  const db = opened(folder);
  threeFacts(db, anArticle(db));
  const one = backUp(db, someDay);
  const two = backUp(db, someDay);
  expect(two.path).not.toBe(one.path);
  expect(one.counts).toMatchObject({ article: 1, revision: 1, fact: 3, fact_span: 3, annotation: 0 });
  if (process.platform !== 'win32') {
    expect(statSync(one.path).mode & 0o777).toBe(0o600);
  }
  expect(filesIn(libraryPaths(folder).backups)).toHaveLength(2);
  const elsewhere = emptyFolder();
  writeFileSync(libraryPaths(elsewhere).database, readFileSync(one.path));
  expect(dump(opened(elsewhere))).toEqual(dump(db));
});

test('a backup holds no remains of what was deleted before it', () => {
  const folder = emptyFolder();
  const db = opened(folder);
  const annotation = anAnnotation(anArticle(db), { text: 'a word that went' });
  insertAnnotation(db, annotation);
  deleteAnnotation(db, annotation.id);
  backUp(db, someDay);
  expect(filesWith(libraryPaths(folder).backups, 'a word that went')).toEqual([]);
});

test('other programs’ writes are noticed, one’s own are not', () => {
  const folder = emptyFolder();
  const db = opened(folder);
  const [id] = threeFacts(db, anArticle(db));
  const changed = watchForeignWrites(db);
  expect(changed()).toBe(false);
  setFactHidden(db, id, true);
  expect(changed()).toBe(false);
  setFactHidden(opened(folder, { role: 'command' }), id, false);
  expect(changed()).toBe(true);
  expect(changed()).toBe(false);
});

test('the check finds what SQLite itself does not: changed bytes, stray quotes, lines that cannot be read', () => {
  const folder = emptyFolder();
  const db = opened(folder);
  const revision = anArticle(db);
  const [id] = threeFacts(db, revision);
  keepOriginal(db, { bytes: Buffer.from('the bytes'), fileName: 'a', mediaType: 'text/plain', keptAt: 1 });
  expect(checkIntegrity(db)).toMatchObject({ ok: true, problems: [], counts: { original: 1, fact: 3 } });
  closeLibrary(db);
  const raw = new Database(libraryPaths(folder).database);
  raw.exec(`DROP TRIGGER original_is_kept_as_it_is; UPDATE original SET bytes = x'00';
    UPDATE fact_span SET quote = 'other' WHERE fact_id = '${id}';
    UPDATE fact SET body = '{"kind":"rumour"}' WHERE id = '${id}'`);
  raw.close();
  const { ok, problems } = checkIntegrity(opened(folder));
  expect(ok).toBe(false);
  expect(problems.map((problem) => problem.replace(/ [0-9a-f-]{36,}/, ' …').replace(/: library.*/, ''))).toEqual([
    'the imported bytes … are not what they were',
    'article … cannot be read',
    'fact … quotes what its source does not say',
  ]);
  expect(() => articleView(opened(folder), revision.articleId)).toThrow(/library-corrupt/);
});
