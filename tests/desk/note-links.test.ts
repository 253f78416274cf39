import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { emptyBin } from '../../electron/desk/empty-bin.ts';
import { exportFile, exportOf } from '../../electron/desk/export-briefing.ts';
import { findLines, lookUpLines } from '../../electron/desk/find-lines.ts';
import { hideFact } from '../../electron/desk/hide-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { redo } from '../../electron/desk/redo.ts';
import { saveNote } from '../../electron/desk/save-note.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { tagNote } from '../../electron/desk/tag-note.ts';
import { undo } from '../../electron/desk/undo.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const title = 'CANARY-52ee-the-quiet-channel';
let bench: Bench;
let desk: Desk;
let view: ArticleView;

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  view = openArticle(desk, { articleId: onlyArticle(listArticles(desk)).id });
});
afterEach(() => bench.end());

const newNote = (text: string) =>
  createNote(desk, { articleId: view.id, revisionId: view.revision.id, target: { kind: 'article' }, text });
const linkTo = (id: string, words: string) => `[${words}](readout:note/${id})`;
const noteNow = (id: string) => listNotes(desk).find((note) => note.id === id);

function onDisk(words: string): boolean {
  return readdirSync(bench.library, { recursive: true, encoding: 'utf8' })
    .map((name) => join(bench.library, name))
    .filter((path) => statSync(path).isFile())
    .some((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'));
    });
}

async function everyOutput(): Promise<string> {
  const document = exportOf(desk, view.id);
  const files = await Promise.all(
    (['md', 'html', 'json'] as const).map((format) => exportFile(document, format, desk.clock())),
  );
  const written = files.map(({ bytes }) => (typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8')));
  return [JSON.stringify(printableBriefing(desk, { articleId: view.id })), ...written].join('\n');
}

test('a note links to notes and lines by their ids, with its own words', () => {
  const other = newNote('Who pays');
  const fact = view.facts[0];
  const note = newNote(`See ${linkTo(other.id, 'who pays')} and [a line](readout:fact/${fact?.id}).`);
  expect(note.links).toEqual([other.id, fact?.id]);
  expect(saveNote(desk, { noteId: note.id, text: 'See nothing' }).links).toEqual([]);
  undo(desk);
  expect(noteNow(note.id)?.links).toEqual([other.id, fact?.id]);
});

test('a printable note keeps no word of a private one, however it is written, and none goes out', async () => {
  const hidden = newNote(title);
  const open = newNote(`Before ${linkTo(hidden.id, title)} behind`);
  expect(setNoteVisibility(desk, { noteId: open.id, visibility: 'printable' }).text).toBe(
    `Before ${linkTo(hidden.id, '')} behind`,
  );
  for (const words of [title, `**${title}**`, `a [b\\] ${title}`, `x] [${title}`]) {
    saveNote(desk, { noteId: open.id, text: `Before ${linkTo(hidden.id, words)} behind` });
    expect(noteNow(open.id)?.text).not.toContain(title);
    expect(noteNow(open.id)?.links).toEqual([hidden.id]);
  }
  const out = await everyOutput();
  expect(out).toContain('Before');
  expect(out).not.toContain(title);
  expect(out).not.toContain(hidden.id);
  expect(onDisk(title)).toBe(false);
});

test('a note that becomes private takes its words out of the printable notes that link to it, on the disk too', async () => {
  const linked = newNote(title);
  const open = newNote(`See ${linkTo(linked.id, title)}`);
  setNoteVisibility(desk, { noteId: linked.id, visibility: 'printable' });
  setNoteVisibility(desk, { noteId: open.id, visibility: 'printable' });
  expect(noteNow(open.id)?.text).toContain(title);
  expect(await everyOutput()).toContain(`See ${title}`);
  setNoteVisibility(desk, { noteId: linked.id, visibility: 'private' });
  expect(noteNow(open.id)?.text).toBe(`See ${linkTo(linked.id, '')}`);
  expect(await everyOutput()).not.toContain(title);
  expect(onDisk(title)).toBe(false);
  undo(desk);
  expect(noteNow(open.id)?.text).toContain(title);
  redo(desk);
  expect(noteNow(open.id)?.text).not.toContain(title);
  expect(onDisk(title)).toBe(false);
});

test('no step brings such words back once the step that took them out is forgotten', () => {
  const linked = newNote(title);
  const open = newNote(`See ${linkTo(linked.id, title)}`);
  for (const { id } of [linked, open]) setNoteVisibility(desk, { noteId: id, visibility: 'printable' });
  saveNote(desk, { noteId: open.id, text: 'See nothing' });
  setNoteVisibility(desk, { noteId: linked.id, visibility: 'private' });
  deleteNote(desk, { noteId: linked.id });
  emptyBin(desk, { noteId: null });
  while (undoState(desk).undo !== undefined) {
    undo(desk);
    expect(onDisk(title)).toBe(false);
  }
});

test('lines are found by their words, the open article first, and looked up by their ids', () => {
  const [first] = findLines(desk, { words: 'INFORMATION', articleId: view.id });
  expect(first?.words).toMatch(/information/i);
  expect(findLines(desk, { words: 'no such words', articleId: view.id })).toEqual([]);
  const factId = first?.factId ?? '';
  expect(lookUpLines(desk, { factIds: [factId, 'gone'] })).toEqual([first]);
  hideFact(desk, { factId, hidden: true });
  expect(lookUpLines(desk, { factIds: [factId] })).toEqual([]);
});

test('the tags of a private note lie sealed, each once, and undo takes them back', () => {
  const note = newNote('Words');
  tagNote(desk, { noteId: note.id, tags: [title, 'b', 'B'] });
  expect(noteNow(note.id)?.tags).toEqual([title, 'B']);
  expect(onDisk(title)).toBe(false);
  undo(desk);
  expect(noteNow(note.id)?.tags).toEqual([]);
});
