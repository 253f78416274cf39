import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectorsFor } from '../../electron/article/selectors.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { colourNote } from '../../electron/desk/colour-note.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { redo } from '../../electron/desk/redo.ts';
import { saveNote } from '../../electron/desk/save-note.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { undo } from '../../electron/desk/undo.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const secret = 'CANARY-7f3a-who-leads-the-group';
let bench: Bench;
let desk: Desk;
let view: ArticleView;
let at: { articleId: string; revisionId: string };

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  view = openArticle(desk, { articleId: onlyArticle(listArticles(desk)).id });
  at = { articleId: view.id, revisionId: view.revision.id };
});
afterEach(() => bench.end());

const newNote = (text = secret) => createNote(desk, { ...at, target: { kind: 'paragraph', number: 1 }, text });

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function onDisk(words: string): boolean {
  return filesBelow(bench.library).some((path) => {
    const bytes = readFileSync(path);
    return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'));
  });
}

test('a note begins private, is found after a restart, and never lies in the clear', async () => {
  const note = newNote();
  expect(note.visibility).toBe('private');
  expect(onDisk(secret)).toBe(false);
  desk.close();
  desk = await bench.open();
  expect(listNotes(desk)).toEqual([note]);
  expect(onDisk(secret)).toBe(false);
});

test('no private note reaches the page; a printable one does, until it is private again', () => {
  const page = () => JSON.stringify(printableBriefing(desk, { articleId: at.articleId }));
  const bare = page();
  const note = newNote();
  expect(page()).toBe(bare);
  expect(setNoteVisibility(desk, { noteId: note.id, visibility: 'printable' })).toMatchObject({
    visibility: 'printable',
    text: secret,
  });
  expect(page()).toContain(secret);
  // What is looked for is found where it is meant to be.
  expect(onDisk(secret)).toBe(true);
  setNoteVisibility(desk, { noteId: note.id, visibility: 'private' });
  expect(page()).toBe(bare);
  expect(onDisk(secret)).toBe(false);
  expect(listNotes(desk)).toHaveLength(1);
});

test('saves a short time after one another are one step of undo', async () => {
  desk.close();
  let now = Date.UTC(2021, 5, 10);
  desk = await bench.open({ clock: () => (now += 200) });
  const note = newNote('');
  for (const text of ['W', 'Wh', 'Who']) saveNote(desk, { noteId: note.id, text });
  now += 60_000;
  saveNote(desk, { noteId: note.id, text: 'Who leads?' });
  expect(undo(desk).redo).toBe(desk.texts.commands.steps.saveNote);
  expect(listNotes(desk).map(({ text }) => text)).toEqual(['Who']);
  undo(desk);
  expect(listNotes(desk)).toEqual([]);
  redo(desk);
  redo(desk);
  expect(listNotes(desk).map(({ text }) => text)).toEqual(['Who leads?']);
});

test('a passage gets its selectors from the text, and one that is not there is refused', () => {
  const span = { start: 7, end: 20 };
  const sent = {
    ...selectorsFor(view.revision.text, span),
    position: { type: 'TextPositionSelector' as const, start: 0, end: 3 },
  };
  const mark = createNote(desk, { ...at, target: { kind: 'passage', selectors: sent }, colour: 'amber', text: '' });
  expect(mark.target).toEqual({ kind: 'passage', selectors: selectorsFor(view.revision.text, span) });
  expect(colourNote(desk, { noteId: mark.id, colour: 'rose' }).colour).toBe('rose');
  expect(colourNote(desk, { noteId: mark.id, colour: null }).colour).toBeUndefined();
  const elsewhere = { ...sent, quote: { ...sent.quote, exact: 'words that are not there' } };
  const wrong = [
    () => createNote(desk, { ...at, target: { kind: 'passage', selectors: elsewhere }, text: '' }),
    () => createNote(desk, { ...at, target: { kind: 'paragraph', number: 99 }, text: '' }),
  ];
  for (const attempt of wrong) expect(attempt).toThrow(expect.objectContaining({ code: 'bad-input' }));
  const gone = () => createNote(desk, { ...at, target: { kind: 'fact', factId: 'none' }, text: '' });
  expect(gone).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(listNotes(desk)).toHaveLength(1);
});

test('notes go with their article, and come back with it', () => {
  newNote();
  deleteArticle(desk, { articleId: at.articleId });
  expect(listNotes(desk)).toEqual([]);
  undo(desk);
  expect(listNotes(desk)).toHaveLength(1);
});

test('a deleted note comes back by undo, whoever could see it', () => {
  for (const visibility of ['private', 'printable'] as const) {
    const note = newNote();
    setNoteVisibility(desk, { noteId: note.id, visibility });
    const before = listNotes(desk);
    deleteNote(desk, { noteId: note.id });
    expect(listNotes(desk).map(({ id }) => id)).not.toContain(note.id);
    undo(desk);
    expect(listNotes(desk)).toEqual(before);
    deleteNote(desk, { noteId: note.id });
  }
  expect(() => deleteNote(desk, { noteId: 'none' })).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(() => saveNote(desk, { noteId: 'none', text: '' })).toThrow(expect.objectContaining({ code: 'not-found' }));
});
