import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usualListView } from '../../electron/contract/article-list.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { SearchAnswer } from '../../electron/contract/search.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listArticles, listOutline, listPlace, listWindow } from '../../electron/desk/list-articles.ts';
import { hideNotes, lockNotes, unlockNotes } from '../../electron/desk/lock-notes.ts';
import { setPassphrase } from '../../electron/desk/notes-passphrase.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { redo } from '../../electron/desk/redo.ts';
import { saveNote } from '../../electron/desk/save-note.ts';
import { search, searchAll, searchEverything } from '../../electron/desk/search.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { undo } from '../../electron/desk/undo.ts';
import { indexPath } from '../../electron/searching/index-file.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const searchWorkerFile = new URL('../../electron/search-worker.ts', import.meta.url);
const secret = 'canary7q1';
const passphrase = 'a long passphrase';
let bench: Bench;
let desk: Desk;
let view: ArticleView;
let turn = 0;

beforeEach(async () => {
  bench = makeBench();
  await open();
  view = openArticle(desk, { articleId: onlyArticle(listArticles(desk)).id });
});
afterEach(async () => {
  await (await desk.search?.search())?.end();
  bench.end();
});

async function open(): Promise<void> {
  desk = await bench.open({
    searchWorkerFile,
    passphraseCost: { n: 1024, r: 8, p: 1 },
    failed: (error) => {
      throw error;
    },
  });
}

/** Waits until the index has caught up, and asks. */
async function ask(words: string, how = search): Promise<SearchAnswer> {
  const all = await desk.search?.search();
  for (let complete = false; !complete; complete = all?.state().complete === true) {
    all?.look();
    await all?.atRest();
    await new Promise((resolve) => setImmediate(resolve));
  }
  turn += 1;
  const answer = await how(desk, { words, turn, offset: 0 });
  if (answer === null) throw new Error('overtaken');
  return answer;
}

const newNote = (text: string) =>
  createNote(desk, { articleId: view.id, revisionId: view.revision.id, target: { kind: 'article' }, text });
const notesOf = ({ notes }: SearchAnswer) => notes.map(({ noteId, visibility }) => [noteId, visibility]);

function onDisk(words: string): string[] {
  return readdirSync(bench.library, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(bench.library, name)).isFile())
    .filter((name) => readFileSync(join(bench.library, name)).includes(words));
}

test('an article, its lines and people are found, with the words marked, and the count', async () => {
  const answer = await ask('traffick', searchEverything);
  const [hit] = answer.articles;
  expect([hit?.articleId, answer.count, answer.ranking, answer.state.complete]).toEqual([view.id, 1, 'all', true]);
  expect(hit?.snippet.marks.map(({ start, end }) => hit.snippet.text.slice(start, end))).toEqual(['traffickers']);
  const { start, end } = hit?.snippet.place ?? { start: 0, end: 0 };
  expect(view.revision.text.slice(start, end)).toBe('traffickers');
  expect(answer.lines[0]?.snippet.text).toMatch(/traffickers/);
  expect((await ask('kamala', searchEverything)).names).toMatchObject([
    { name: 'Kamala Harris', of: 'person', articles: 1 },
  ]);
  expect((await ask('who:harris together')).articles).toHaveLength(1);
  expect((await ask('together', searchAll)).ranking).toBe('all');
  expect((await ask('  ')).count).toBe(0);
});

test('of questions that come at once only the last is answered', async () => {
  await ask('traffickers');
  const answers = ['t', 'tr', 'tra'].map((words, index) => search(desk, { words, turn: turn + 1 + index, offset: 0 }));
  expect((await Promise.all(answers)).map((answer) => answer !== null)).toEqual([false, false, true]);
});

test('what comes in, goes into the bin and comes back is found as it is', async () => {
  await importFiles(desk, [bench.file('new.txt', 'Quinoa exports\n\nPeru will double its quinoa exports.')]);
  const [hit] = (await ask('quinoa')).articles;
  expect(hit?.title).toBe('Quinoa exports');
  deleteArticle(desk, { articleId: hit?.articleId ?? '' });
  expect((await ask('quinoa')).articles).toEqual([]);
  undo(desk);
  expect((await ask('quinoa')).articles).toHaveLength(1);
});

test('private notes are found while they are open and on the screen, and are in no file', async () => {
  const { id } = newNote(`Ask about ${secret} soon`);
  expect(notesOf(await ask('canary'))).toEqual([[id, 'private']]);
  saveNote(desk, { noteId: id, text: `${secret}b` });
  expect((await ask(`${secret} `)).notes).toEqual([]);
  undo(desk);
  expect((await ask(`${secret} `)).noteCount).toBe(1);
  hideNotes(desk, { hidden: true });
  expect((await ask(secret)).noteCount).toBe(0);
  hideNotes(desk, { hidden: false });
  expect((await ask(secret)).noteCount).toBe(1);
  await setPassphrase(desk, { present: null, next: passphrase });
  lockNotes(desk);
  expect((await ask(secret)).noteCount).toBe(0);
  await unlockNotes(desk, { passphrase });
  expect((await ask(secret)).noteCount).toBe(1);
  deleteNote(desk, { noteId: id });
  expect((await ask(secret)).noteCount).toBe(0);
  expect(onDisk(secret)).toEqual([]);
});

test('a note is saved as often as it is typed, between one question and the next', async () => {
  await ask('nothing');
  const { id } = newNote('C');
  for (let length = 2; length <= secret.length; length += 1)
    saveNote(desk, { noteId: id, text: secret.slice(0, length) });
  undo(desk);
  redo(desk);
  expect(notesOf(await ask(secret))).toEqual([[id, 'private']]);
});

test('a note made private leaves the bytes of the index', async () => {
  const { id } = newNote(`Ask about ${secret} soon`);
  setNoteVisibility(desk, { noteId: id, visibility: 'printable' });
  expect(notesOf(await ask(secret))).toEqual([[id, 'printable']]);
  expect(onDisk(secret).some((name) => name.startsWith('search.sqlite'))).toBe(true);
  setNoteVisibility(desk, { noteId: id, visibility: 'private' });
  expect(notesOf(await ask(secret))).toEqual([[id, 'private']]);
  expect(onDisk(secret)).toEqual([]);
});

test('a damaged or missing index is made anew, and costs nothing else', async () => {
  await ask('traffickers');
  const spoil: ((path: string) => void)[] = [
    (path) => rmSync(path),
    (path) => writeFileSync(path, 'no index'.repeat(2000)),
    (path) => truncateSync(path, 5000),
  ];
  for (const damage of spoil) {
    await (await desk.search?.search())?.end();
    desk.close();
    damage(indexPath(bench.library));
    for (const ending of ['-wal', '-shm']) rmSync(`${indexPath(bench.library)}${ending}`, { force: true });
    await open();
    expect((await ask('traffickers')).articles).toHaveLength(1);
  }
});

test('the list in groups is read in a thread, as the library is now, and here where the thread is gone', async () => {
  const grouped = (grouping: 'person' | 'status' | 'date') => ({ ...usualListView, grouping });
  const outlined = async (grouping: 'person' | 'status' | 'date') =>
    (await listOutline(desk, { view: grouped(grouping) })).groups;
  const people = await outlined('person');
  expect(people).toContainEqual({ kind: 'person', value: 'Kamala Harris', count: 1 });
  const group = { kind: 'person', value: 'Kamala Harris' } as const;
  const window = { view: grouped('person'), group, offset: 0, limit: 10 };
  expect((await listWindow(desk, window)).map(({ id }) => id)).toEqual([view.id]);
  expect(await listPlace(desk, { view: grouped('date'), articleId: view.id })).toMatchObject({ index: 0 });
  const status = await outlined('status');
  expect(status).toEqual([{ kind: 'status', value: expect.any(String), count: 1 }]);
  deleteArticle(desk, { articleId: view.id });
  expect(await outlined('person')).toEqual([]);
  undo(desk);
  const asked = outlined('person');
  await (await desk.search?.lists())?.end();
  expect(await asked).toEqual(people);
  expect(await outlined('person')).toEqual(people);
});
