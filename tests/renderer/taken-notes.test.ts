import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { loadNotes, loadNotesOncePaused } from '../../renderer/desk/loading.ts';
import { session } from '../../renderer/desk/session.ts';
import { takeNote } from '../../renderer/notes/taken-notes.ts';

const note = (id: string, text: string): Annotation => ({
  id,
  articleId: 'a',
  revisionId: 'r',
  target: { kind: 'article' },
  text,
  tags: [],
  links: [],
  visibility: 'private',
  createdAt: 1,
  modifiedAt: 1,
});
const texts = () => session.get().notes.map(({ id, text }) => `${id} ${text}`);

/** What the library holds, and how often it was asked; it answers when it is told to. */
let held: readonly Annotation[];
let asked: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  held = [note('one', 'first'), note('two', 'other')];
  const listNotes = () => {
    const notes = held;
    const answer = { ok: true, value: { articleId: 'a', notes, privateCount: notes.length } };
    return new Promise((resolve) => asked.push(() => resolve(answer)));
  };
  vi.stubGlobal('window', { readout: { calls: { listNotes }, on: () => () => {} } });
  session.set({ articleId: 'a', notes: held });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a note is shown with the words that were saved, and only that one is another', () => {
  const [, two] = session.get().notes;
  takeNote(note('one', 'first and more'));
  expect(texts()).toEqual(['one first and more', 'two other']);
  expect(session.get().notes[1]).toBe(two);
});

test('a note that is not among those shown stays away', () => {
  takeNote(note('three', 'elsewhere'));
  expect(texts()).toEqual(['one first', 'two other']);
});

test('notes that were asked for before words were saved are read once more', async () => {
  const reading = loadNotes();
  held = [note('one', 'first and more'), note('two', 'other')];
  takeNote(note('one', 'first and more'));
  asked[0]?.();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(texts()).toEqual(['one first and more', 'two other']);
  asked[1]?.();
  await reading;
  expect(texts()).toEqual(['one first and more', 'two other']);
});

test('while words are typed the notes are not read, and once when they pause', async () => {
  for (let keystroke = 0; keystroke < 20; keystroke += 1) {
    loadNotesOncePaused();
    await vi.advanceTimersByTimeAsync(250);
  }
  expect(asked).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(1);
});
