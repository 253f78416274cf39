import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listArticles } from '../../electron/storage/article-list.ts';
import { acquireDeskLock } from '../../electron/storage/desk-lock.ts';
import { anArticle, codeOf, emptyFolder, opened } from './library.ts';

test('one desk has a library; commands may write meanwhile', () => {
  const folder = join(emptyFolder(), 'new');
  const lock = acquireDeskLock(folder);
  expect(codeOf(() => acquireDeskLock(folder))).toBe('library-in-use');
  const db = opened(folder, { role: 'command' });
  anArticle(db);
  expect(listArticles(db)).toHaveLength(1);
  lock.release();
  lock.release();
  acquireDeskLock(folder).release();
  expect(readdirSync(folder)).toContain('desk.lock');
});

test('a desk that is killed gives its library up', async () => {
  const folder = emptyFolder();
  const child = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'children/hold-desk.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');
  expect(codeOf(() => acquireDeskLock(folder))).toBe('library-in-use');
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  acquireDeskLock(folder).release();
});
