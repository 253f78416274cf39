import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { findNotes } from '../../electron/desk/find-notes.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { hideNotes } from '../../electron/desk/lock-notes.ts';
import { noteTags } from '../../electron/desk/newest-notes.ts';
import { listNotes, notesInReach } from '../../electron/desk/notes-in-reach.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { redo } from '../../electron/desk/redo.ts';
import { saveNote } from '../../electron/desk/save-note.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { tagNote } from '../../electron/desk/tag-note.ts';
import { undo } from '../../electron/desk/undo.ts';
import { type Bench, makeBench, seedText } from './make-desk.ts';

let bench: Bench;
let desk: Desk;
let here: string;
let there: string;

beforeEach(async () => {
  bench = makeBench({ 'a.md': seedText, 'b.md': seedText.replace('Ports and dialogue', 'Second') });
  desk = await bench.open();
  [here = '', there = ''] = listArticles(desk).map(({ id }) => id);
});
afterEach(() => bench.end());

/** A note on the whole of an article; the printable one is made private first, as any. */
function newNote(articleId: string, text: string, printable = false): string {
  const { revision } = openArticle(desk, { articleId });
  const { id } = createNote(desk, { articleId, revisionId: revision.id, target: { kind: 'article' }, text });
  if (printable) setNoteVisibility(desk, { noteId: id, visibility: 'printable' });
  return id;
}

const toNote = (id: string) => `[it](readout:note/${id})`;
const reached = (articleId: string | null = here, also: string[] = [], linkedTo: string | null = null) =>
  new Set(notesInReach(desk, articleId, also, linkedTo).map(({ id }) => id));
const asked = { articleId: null, also: [], linkedTo: null, everywhere: null };

test.each([false, true])(
  'an article comes with its notes, what links to them, and what they link to (%s)',
  (printable) => {
    const line = openArticle(desk, { articleId: here }).facts[0]?.id ?? '';
    const far = newNote(there, 'Far', printable);
    const own = newNote(here, `See ${toNote(far)}`, printable);
    const toOwn = newNote(there, `From ${toNote(own)}`, printable);
    const toLine = newNote(there, `From [a line](readout:fact/${line})`, printable);
    const beyond = newNote(there, `From ${toNote(toOwn)}`, printable);
    const apart = newNote(there, 'Nothing to do with it', printable);
    expect(reached()).toEqual(new Set([own, far, toOwn, toLine]));
    expect(reached(here, [apart], toOwn)).toEqual(new Set([own, far, toOwn, toLine, apart, beyond]));
    // What is written, taken back and made again counts at once.
    saveNote(desk, { noteId: own, text: 'See nothing' });
    expect(reached()).toEqual(new Set([own, toOwn, toLine]));
    undo(desk);
    expect(reached()).toEqual(new Set([own, far, toOwn, toLine]));
    redo(desk);
    deleteNote(desk, { noteId: toLine });
    expect(reached()).toEqual(new Set([own, toOwn]));
    undo(desk);
    setNoteVisibility(desk, { noteId: toLine, visibility: printable ? 'private' : 'printable' });
    expect(reached()).toEqual(new Set([own, toOwn, toLine]));
    deleteArticle(desk, { articleId: there });
    expect(reached()).toEqual(new Set([own]));
    expect(reached(there, [far])).toEqual(new Set());
  },
);

test('what is hidden is not there, whatever it is asked by', async () => {
  const printable = newNote(here, 'For all', true);
  const own = newNote(here, `Mine ${toNote(printable)}`);
  tagNote(desk, { noteId: own, tags: ['Key'] });
  expect((await listNotes(desk, asked)).privateCount).toBe(1);
  hideNotes(desk, { hidden: true });
  expect(reached(here, [own], printable)).toEqual(new Set([printable]));
  const all = await listNotes(desk, { ...asked, also: [own], everywhere: { tag: null, most: 10 } });
  expect(all.notes.map(({ id }) => id)).toEqual([printable]);
  expect(all).toMatchObject({ privateCount: 0, everywhere: { count: 1, hasMore: false } });
  expect(await noteTags(desk)).toEqual([]);
  expect(await findNotes(desk, { words: 'mine', but: null })).toEqual([]);
  hideNotes(desk, { hidden: false });
  expect(reached()).toEqual(new Set([printable, own]));
  expect(await noteTags(desk)).toEqual(['Key']);
});

test('the notes of all articles come the newest first, as many as are wanted, and by a tag', async () => {
  const ids = Array.from({ length: 150 }, (_, at) => newNote(at % 2 ? here : there, `Note ${at} end`, at % 3 === 0));
  const tagged = [ids[4], ids[9], ids[120]].map(String);
  for (const noteId of tagged) tagNote(desk, { noteId, tags: ['Key', `k${noteId}`] });
  deleteNote(desk, { noteId: ids[10] ?? '' });
  const { notes, everywhere } = await listNotes(desk, { ...asked, everywhere: { tag: null, most: 100 } });
  expect(new Set(notes.map(({ id }) => id))).toEqual(new Set(ids.slice(50)));
  expect(everywhere).toEqual({ count: 149, hasMore: true });
  const ofTag = await listNotes(desk, { ...asked, everywhere: { tag: 'KEY', most: 3 } });
  expect(ofTag.notes.map(({ id }) => id)).toEqual(tagged);
  expect(ofTag.everywhere).toEqual({ count: 149, hasMore: false });
  expect(new Set(await noteTags(desk))).toEqual(new Set(['Key', ...tagged.map((id) => `k${id}`)]));
  const found = await findNotes(desk, { words: 'NOTE 14', but: ids[141] ?? '' });
  expect(found.map(({ id }) => id)).toEqual([149, 148, 147, 146, 145, 144, 143, 142].map((at) => ids[at]));
  // Only the latest question is worked on.
  const [first, last] = await Promise.all(
    ['note 1 end', 'note 2 end'].map((words) => findNotes(desk, { words, but: null })),
  );
  expect([first, last?.map(({ id }) => id)]).toEqual([[], [ids[2]]]);
});
