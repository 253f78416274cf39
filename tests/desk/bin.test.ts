import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { colourNames, nameColour } from '../../electron/desk/colour-names.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { emptyBin } from '../../electron/desk/empty-bin.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { listBin } from '../../electron/desk/list-bin.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { redo } from '../../electron/desk/redo.ts';
import { restoreNote } from '../../electron/desk/restore-note.ts';
import { saveNote } from '../../electron/desk/save-note.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { undo } from '../../electron/desk/undo.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const secret = 'CANARY-b1n0-thrown-away';
let bench: Bench;
let desk: Desk;
let view: ArticleView;

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  view = openArticle(desk, { articleId: onlyArticle(listArticles(desk)).id });
});
afterEach(() => bench.end());

const newNote = (text: string, more: { colour?: 'amber' } = {}) =>
  createNote(desk, { articleId: view.id, revisionId: view.revision.id, target: { kind: 'article' }, text, ...more });
const ids = (notes: readonly { readonly id: string }[]) => notes.map(({ id }) => id);

function onDisk(words: string): boolean {
  return readdirSync(bench.library, { recursive: true, encoding: 'utf8' })
    .map((name) => join(bench.library, name))
    .filter((path) => statSync(path).isFile())
    .some((path) => readFileSync(path).includes(words));
}

test('deleted notes, private and printable, wait in the bin over a restart and come back out of it', async () => {
  const one = newNote(secret);
  const other = newNote('For all to see');
  setNoteVisibility(desk, { noteId: other.id, visibility: 'printable' });
  deleteNote(desk, { noteId: one.id });
  deleteNote(desk, { noteId: other.id });
  expect(listNotes(desk)).toEqual([]);
  expect(printableBriefing(desk, { articleId: view.id }).items.some((item) => item.kind === 'note')).toBe(false);
  desk.close();
  desk = await bench.open();
  expect(ids(listBin(desk))).toEqual([other.id, one.id]);
  expect(onDisk(secret)).toBe(false);
  restoreNote(desk, { noteId: one.id });
  restoreNote(desk, { noteId: other.id });
  expect(listBin(desk)).toEqual([]);
  expect(new Set(listNotes(desk).map(({ text }) => text))).toEqual(new Set([secret, 'For all to see']));
  expect(printableBriefing(desk, { articleId: view.id }).items.filter((item) => item.kind === 'note')).toHaveLength(1);
  undo(desk);
  expect(ids(listBin(desk))).toEqual([other.id]);
});

test('a bare mark goes at once, and comes back by undo', () => {
  const mark = newNote('', { colour: 'amber' });
  deleteNote(desk, { noteId: mark.id });
  expect(listBin(desk)).toEqual([]);
  undo(desk);
  expect(ids(listNotes(desk))).toEqual([mark.id]);
});

test('a note in the bin is not written into, as by a box that was still open on it', () => {
  const note = newNote('as it was');
  deleteNote(desk, { noteId: note.id });
  expect(() => saveNote(desk, { noteId: note.id, text: 'as it was, and more' })).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
  expect(listBin(desk)).toEqual([expect.objectContaining({ text: 'as it was' })]);
});

test('an emptied bin leaves no word on the disk and no step that brings one back; other steps stay', () => {
  const kept = newNote('Kept');
  const gone = newNote('Draft');
  saveNote(desk, { noteId: gone.id, text: secret });
  setNoteVisibility(desk, { noteId: gone.id, visibility: 'printable' });
  expect(onDisk(secret)).toBe(true);
  deleteNote(desk, { noteId: gone.id });
  expect(onDisk(secret)).toBe(true);
  expect(emptyBin(desk, { noteId: null })).toEqual({ removed: 1 });
  expect(onDisk(secret)).toBe(false);
  expect(listBin(desk)).toEqual([]);
  while (undoState(desk).undo !== undefined) undo(desk);
  expect(listNotes(desk)).toEqual([]);
  while (undoState(desk).redo !== undefined) redo(desk);
  expect(ids(listNotes(desk))).toEqual([kept.id]);
});

test('one note is deleted for good, the rest of the bin waits on', () => {
  const [one, other] = [newNote('One'), newNote('Other')];
  for (const { id } of [one, other]) deleteNote(desk, { noteId: id });
  expect(emptyBin(desk, { noteId: one.id })).toEqual({ removed: 1 });
  expect(emptyBin(desk, { noteId: one.id })).toEqual({ removed: 0 });
  expect(ids(listBin(desk))).toEqual([other.id]);
});

test('a colour has the name that it is given, over a restart, until it has its usual one again', async () => {
  expect(nameColour(desk, { colour: 'rose', name: 'Doubtful' })).toEqual({ rose: 'Doubtful' });
  undo(desk);
  expect(colourNames(desk)).toEqual({});
  redo(desk);
  desk.close();
  desk = await bench.open();
  expect(colourNames(desk)).toEqual({ rose: 'Doubtful' });
  expect(nameColour(desk, { colour: 'rose', name: '' })).toEqual({});
});
