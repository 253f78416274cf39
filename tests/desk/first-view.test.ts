import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { firstLibraryView } from '../../electron/desk/first-view.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { saveSettings } from '../../electron/desk/save-settings.ts';
import { type Bench, makeBench, seedText } from './make-desk.ts';

let bench: Bench;
let desk: Desk;

beforeEach(async () => {
  bench = makeBench({ 'a.md': seedText, 'b.md': seedText.replace('Ports and dialogue', 'Second') });
  desk = await bench.open();
});
afterEach(() => bench.end());

const ids = () => listArticles(desk).map(({ id }) => id);
const openTitle = async () => (await firstLibraryView(desk)).article?.revision.title;

test('a first start opens the first article of the list', async () => {
  expect(await openTitle()).toBe('Ports and dialogue');
});

test('a later start opens the article that was open last, and gives way where it is gone', async () => {
  const second = ids()[1] ?? '';
  saveSettings(desk, { lastArticleId: second });
  expect(await openTitle()).toBe('Second');
  deleteArticle(desk, { articleId: second });
  expect(await openTitle()).toBe('Ports and dialogue');
});

test('an empty library has nothing to open', async () => {
  for (const articleId of ids()) deleteArticle(desk, { articleId });
  expect(await firstLibraryView(desk)).toMatchObject({ article: null, notes: [] });
});

test('the notes and what undo would do come along', async () => {
  const { article } = await firstLibraryView(desk);
  if (article === null) throw new Error('an article was expected');
  const target = { kind: 'article' } as const;
  const note = createNote(desk, { articleId: article.id, revisionId: article.revision.id, target, text: 'Ask.' });
  const view = await firstLibraryView(desk);
  expect(view.notes).toEqual([note]);
  expect(view.undo.undo).toBeDefined();
});
