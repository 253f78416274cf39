// Types into a note as the window does, through the window's own saving, into the library named on the command line; says
// each key with its time, and each moment in which the window would show that all is saved, until it is killed.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createNote } from '../../../electron/desk/create-note.ts';
import { listArticles } from '../../../electron/desk/list-articles.ts';
import { openArticle } from '../../../electron/desk/open-article.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { saveNote } from '../../../electron/desk/save-note.ts';

// A killed program keeps nothing of what it compiled for the next one.
flushCompileCache();

const [folder = '', seedsFolder = '', round = ''] = process.argv.slice(2);
const workerFile = new URL('../../../electron/drafting-worker.ts', import.meta.url);
const desk = await openDesk(folder, { locale: 'en', seedsFolder, workerFile });
const value = (answer: unknown) => ({ ok: true, value: answer });
const calls = {
  createNote: async (input: Parameters<typeof createNote>[1]) => value(createNote(desk, input)),
  saveNote: async (input: Parameters<typeof saveNote>[1]) => value(saveNote(desk, input)),
  listNotes: async () => value([]),
  undoState: async () => value({}),
};
Reflect.set(globalThis, 'window', { readout: { calls, on: () => () => undefined } });
const { saving, savingState } = await import('../../../renderer/desk/saving.ts');
const { beginDraft, noteDrafts, saveDraft, typeDraft } = await import('../../../renderer/notes/note-drafts.ts');

const said = (...words: readonly (string | number)[]) => writeSync(1, `${words.join(' ')}\n`);
const [article] = listArticles(desk);
if (article === undefined) throw new Error('the library has no article');
const { revision } = openArticle(desk, { articleId: article.id });
beginDraft('box', null, { articleId: article.id, revisionId: revision.id, target: { kind: 'article' } });
const typedNow = () => noteDrafts.get().drafts.get('box')?.text ?? '';
saving.subscribe(() => {
  if (typedNow() !== '' && savingState(saving.get()).state === 'saved') said('shown', round, typedNow().length);
});

for (let count = 1; ; count += 1) {
  typeDraft('box', `${round}:${'abcdefghij'.repeat(Math.ceil(count / 10)).slice(0, count)}`);
  said('typed', round, typedNow().length, Date.now());
  // Now and then the box is left, which saves at once.
  if (count % 23 === 0) await saveDraft('box');
  await new Promise((resolve) => setTimeout(resolve, 1 + ((count * 7) % 19)));
}
