import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { noteHandlers } from '../../electron/gate/handlers/notes.ts';
import { stepHandlers } from '../../electron/gate/handlers/steps.ts';
import { type Bench, makeBench, onlyArticle } from '../desk/make-desk.ts';

const secret = 'canary4k8z';
let bench: Bench;
let desk: Desk;

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open({
    searchWorkerFile: new URL('../../electron/search-worker.ts', import.meta.url),
    failed: (error) => {
      throw error;
    },
  });
});
afterEach(async () => {
  await (await desk.search?.search())?.end();
  bench.end();
});

/** Whether the index's files hold the words, whatever they are called. */
function isOnDisk(): boolean {
  return readdirSync(bench.library)
    .filter((name) => name.startsWith('search.'))
    .some((name) => readFileSync(join(bench.library, name)).includes(secret));
}

test('whatever makes a note private again is answered when its words are out of the index on the disk', async () => {
  const library = { desk: async () => desk };
  const notes = noteHandlers({ library, system: { openLink: async () => expect.unreachable() } });
  const steps = stepHandlers({ library });
  const view = openArticle(desk, { articleId: onlyArticle(listArticles(desk)).id });
  const at = { articleId: view.id, revisionId: view.revision.id };
  const { id: noteId } = await notes.createNote({ ...at, target: { kind: 'article' }, text: `Ask about ${secret}` });

  // The same wait that forgets also takes in what is there now.
  const indexed = async (): Promise<void> => {
    await expect
      .poll(async () => {
        await desk.search?.forget();
        return isOnDisk();
      })
      .toBe(true);
  };
  await notes.setNoteVisibility({ noteId, visibility: 'printable' });
  await indexed();
  await steps.undo(undefined);
  expect(isOnDisk()).toBe(false);
  await steps.redo(undefined);
  await indexed();
  await notes.setNoteVisibility({ noteId, visibility: 'private' });
  expect(isOnDisk()).toBe(false);
  await steps.undo(undefined);
  await indexed();
  await steps.redo(undefined);
  expect(isOnDisk()).toBe(false);
});
