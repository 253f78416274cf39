import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { PrivacyState } from '../../electron/contract/private-notes.ts';
import { checkLibrary } from '../../electron/desk/check-library.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteArticle } from '../../electron/desk/delete-article.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { deskState } from '../../electron/desk/desk-state.ts';
import { draftAgain } from '../../electron/desk/draft-again.ts';
import { emptyBin } from '../../electron/desk/empty-bin.ts';
import { firstLibraryView } from '../../electron/desk/first-view.ts';
import { hideFact } from '../../electron/desk/hide-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { listBin } from '../../electron/desk/list-bin.ts';
import { lockDelay } from '../../electron/desk/lock-delay.ts';
import { hideNotes, lockNotes, recoverNotes, unlockNotes } from '../../electron/desk/lock-notes.ts';
import { makeRecoveryKey, removePassphrase, setPassphrase } from '../../electron/desk/notes-passphrase.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import { type Desk, openForCommand } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { redo } from '../../electron/desk/redo.ts';
import { saveNote } from '../../electron/desk/save-note.ts';
import { saveSettings } from '../../electron/desk/save-settings.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { undo } from '../../electron/desk/undo.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { cheap } from '../privacy/notes.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle, workerFile } from './make-desk.ts';

const passphrase = 'a goat on the roof';
const secret = 'CANARY-51e0-what-she-really-wants';
let bench: Bench;
let desk: Desk;
let view: ArticleView;
let at: { articleId: string; revisionId: string };
const told: PrivacyState[] = [];

const openAgain = async () => {
  desk = await bench.open({ passphraseCost: cheap, privacyChanged: (state) => told.push(state) });
};
beforeEach(async () => {
  told.length = 0;
  bench = makeBench();
  await openAgain();
  view = openArticle(desk, { articleId: onlyArticle(listArticles(desk)).id });
  at = { articleId: view.id, revisionId: view.revision.id };
});
afterEach(() => bench.end());

const newNote = (text = secret) => createNote(desk, { ...at, target: { kind: 'paragraph', number: 1 }, text });
const printableNote = (text: string) => {
  const { id } = newNote(text);
  return setNoteVisibility(desk, { noteId: id, visibility: 'printable' });
};
const refused = (code: string) => expect.objectContaining({ code });
const anyFact = () => openArticle(desk, { articleId: at.articleId }).facts[0] ?? expect.unreachable();
/** What a window is handed, all of it. */
const seen = async () =>
  JSON.stringify([
    await firstLibraryView(desk),
    listNotes(desk),
    undoState(desk),
    deskState(desk, { locale: 'en', version: '1', platform: 'linux' }),
  ]);

test('a locked desk hands out nothing of the private notes, and says the same with none as with many', async () => {
  await setPassphrase(desk, { present: null, next: passphrase });
  lockNotes(desk);
  const withNone = await seen();
  await unlockNotes(desk, { passphrase });
  const notes = [newNote(), newNote(`${secret} again`)];
  expect(await seen()).toContain(secret);
  expect(undoState(desk).undo).toBeDefined();
  lockNotes(desk);
  expect(await seen()).toBe(withNone);
  expect(desk.notes.state().locked).toBe(true);
  await unlockNotes(desk, { passphrase });
  expect(listNotes(desk)).toEqual(notes);
  expect(told.map(({ locked }) => locked)).toEqual([false, true, false, true, false]);
});

test('notes are locked at the start, whatever happened before, and open by nothing but their passphrase', async () => {
  const note = newNote();
  await setPassphrase(desk, { present: null, next: passphrase });
  expect(listNotes(desk)).toEqual([note]);
  desk.close();
  await openAgain();
  expect(listNotes(desk)).toEqual([]);
  await expect(unlockNotes(desk, { passphrase: 'a goat' })).rejects.toEqual(refused('wrong-passphrase'));
  expect(listNotes(desk)).toEqual([]);
  await unlockNotes(desk, { passphrase });
  expect(listNotes(desk)).toEqual([note]);
});

test('while they are locked no private note is made, changed or deleted, and no answer tells which there are', async () => {
  const note = newNote();
  const seenByAll = printableNote('For everybody');
  await setPassphrase(desk, { present: null, next: passphrase });
  lockNotes(desk);
  for (const noteId of [note.id, 'nobody']) {
    expect(() => saveNote(desk, { noteId, text: 'x' })).toThrow(refused('locked'));
    expect(() => deleteNote(desk, { noteId })).toThrow(refused('locked'));
    expect(() => setNoteVisibility(desk, { noteId, visibility: 'printable' })).toThrow(refused('locked'));
  }
  expect(() => newNote()).toThrow(refused('locked'));
  expect(() => setNoteVisibility(desk, { noteId: seenByAll.id, visibility: 'private' })).toThrow(refused('locked'));
  expect(listNotes(desk)).toEqual([seenByAll]);
  saveNote(desk, { noteId: seenByAll.id, text: 'For everybody, still' });
  deleteNote(desk, { noteId: seenByAll.id });
  expect(listNotes(desk)).toEqual([]);
  await unlockNotes(desk, { passphrase });
  expect(listNotes(desk)).toEqual([note]);
});

test('undo knows nothing of private notes while they are locked, and takes other steps back all the same', async () => {
  hideFact(desk, { factId: anyFact().id, hidden: true });
  const note = newNote();
  saveNote(desk, { noteId: note.id, text: `${secret} and more` });
  undo(desk);
  await setPassphrase(desk, { present: null, next: passphrase });
  const sealed = desk.db.prepare('SELECT * FROM sealed_note').all();
  lockNotes(desk);
  expect(undoState(desk)).toEqual({ undo: desk.texts.commands.steps.hideFact, redo: undefined });
  undo(desk);
  expect(anyFact().hidden).toBe(false);
  expect(undoState(desk).undo).toBeUndefined();
  redo(desk);
  expect(desk.db.prepare('SELECT * FROM sealed_note').all()).toEqual(sealed);
  await unlockNotes(desk, { passphrase });
  expect(listNotes(desk)).toHaveLength(1);
  // What concerns no private note can still be taken back, and made again.
  undo(desk);
  expect(anyFact().hidden).toBe(false);
  redo(desk);
  expect(anyFact().hidden).toBe(true);
  const shown = printableNote('For everybody');
  saveNote(desk, { noteId: shown.id, text: 'For everybody, and more' });
  lockNotes(desk);
  await unlockNotes(desk, { passphrase });
  expect(undoState(desk).undo).toBe(desk.texts.commands.steps.saveNote);
  undo(desk);
  expect(listNotes(desk).find(({ id }) => id === shown.id)?.text).toBe('For everybody');
});

test('while they are hidden no step about them is told or taken, and each waits until they are shown', async () => {
  const shown = printableNote('For everybody');
  const note = newNote();
  saveNote(desk, { noteId: note.id, text: `${secret} and more` });
  const rows = () => desk.db.prepare('SELECT * FROM sealed_note').all();
  const before = rows();
  hideNotes(desk, { hidden: true });
  expect(undoState(desk)).toEqual({ undo: undefined, redo: undefined });
  expect(undo(desk)).toEqual({ undo: undefined, redo: undefined });
  expect(rows()).toEqual(before);
  // What is done meanwhile, and concerns none of them, is taken back.
  saveNote(desk, { noteId: shown.id, text: 'For everybody, and more' });
  expect(undo(desk).undo).toBeUndefined();
  expect(listNotes(desk)).toMatchObject([{ text: 'For everybody' }]);
  hideNotes(desk, { hidden: false });
  undo(desk);
  expect(listNotes(desk).find(({ id }) => id === note.id)?.text ?? '').not.toContain('and more');
});

test('while they are locked or hidden the bin holds none of them, tells no count, and cannot be emptied of them', async () => {
  const gone = newNote();
  const shown = printableNote('For everybody');
  await setPassphrase(desk, { present: null, next: passphrase });
  for (const { id } of [gone, shown]) deleteNote(desk, { noteId: id });
  lockNotes(desk);
  expect(listBin(desk).map(({ id }) => id)).toEqual([shown.id]);
  expect(emptyBin(desk, { noteId: gone.id })).toEqual({ removed: 0 });
  expect(emptyBin(desk, { noteId: null })).toEqual({ removed: 1 });
  expect(listBin(desk)).toEqual([]);
  await unlockNotes(desk, { passphrase });
  expect(listBin(desk).map(({ id }) => id)).toEqual([gone.id]);
  hideNotes(desk, { hidden: true });
  expect(listBin(desk)).toEqual([]);
  expect(emptyBin(desk, { noteId: null })).toEqual({ removed: 0 });
  hideNotes(desk, { hidden: false });
  expect(listBin(desk).map(({ id }) => id)).toEqual([gone.id]);
});

test('no line goes with drafting again while a private note may hang on it', async () => {
  const fact = anyFact();
  const note = createNote(desk, { ...at, target: { kind: 'fact', factId: fact.id }, text: secret });
  await setPassphrase(desk, { present: null, next: passphrase });
  const withoutLines: Desk = {
    ...desk,
    drafter: { draft: async (...args) => ({ ...(await desk.drafter.draft(...args)), facts: [] }) },
  };
  lockNotes(desk);
  const before = openArticle(desk, { articleId: at.articleId }).facts.map(({ id }) => id);
  expect(await draftAgain(withoutLines, { articleId: at.articleId })).toMatchObject({ removed: 0 });
  expect(openArticle(desk, { articleId: at.articleId }).facts.map(({ id }) => id)).toEqual(before);
  await unlockNotes(desk, { passphrase });
  expect((await draftAgain(withoutLines, { articleId: at.articleId })).removed).toBeGreaterThan(0);
  // The line goes now, as it would without a note; the note stays with its words.
  expect(listNotes(desk)).toMatchObject([{ id: note.id, text: note.text, target: { kind: 'passage' } }]);
});

test('an article that goes while they are locked takes its notes along, and brings them back with it', async () => {
  const note = newNote();
  await setPassphrase(desk, { present: null, next: passphrase });
  lockNotes(desk);
  deleteArticle(desk, { articleId: at.articleId });
  await unlockNotes(desk, { passphrase });
  expect(listNotes(desk)).toEqual([]);
  undo(desk);
  expect(listNotes(desk)).toEqual([note]);
});

test('a recovery key opens them and sets a new passphrase', async () => {
  const note = newNote();
  await setPassphrase(desk, { present: null, next: passphrase });
  const { recoveryKey } = await makeRecoveryKey(desk, { present: passphrase });
  expect(told.at(-1)?.recoverable).toBe(true);
  desk.close();
  await openAgain();
  await recoverNotes(desk, { recoveryKey, passphrase: 'another goat' });
  expect(listNotes(desk)).toEqual([note]);
  lockNotes(desk);
  await expect(unlockNotes(desk, { passphrase })).rejects.toEqual(refused('wrong-passphrase'));
  await unlockNotes(desk, { passphrase: 'another goat' });
});

test('without a passphrase nothing locks, and taking it away unlocks for good', async () => {
  const note = newNote();
  expect(lockNotes(desk).locked).toBe(false);
  expect(listNotes(desk)).toEqual([note]);
  await setPassphrase(desk, { present: null, next: passphrase });
  await expect(removePassphrase(desk, { present: 'guess' })).rejects.toEqual(refused('wrong-passphrase'));
  await removePassphrase(desk, { present: passphrase });
  desk.close();
  await openAgain();
  expect(listNotes(desk)).toEqual([note]);
});

test('hidden notes are not handed out, nor counted, until they are shown again', async () => {
  const none = JSON.stringify((await firstLibraryView(desk)).notes);
  const note = newNote();
  const seenByAll = printableNote('For everybody');
  expect(hideNotes(desk, { hidden: true })).toMatchObject({ hidden: true, locked: false });
  expect(listNotes(desk)).toEqual([seenByAll]);
  deleteNote(desk, { noteId: seenByAll.id });
  expect(JSON.stringify((await firstLibraryView(desk)).notes)).toBe(none);
  hideNotes(desk, { hidden: false });
  expect(listNotes(desk)).toEqual([note]);
});

test('they lock by themselves only where a passphrase opens them again, after the minutes that were chosen', async () => {
  expect(lockDelay(desk)).toBe(0);
  await setPassphrase(desk, { present: null, next: passphrase });
  expect(lockDelay(desk)).toBe(15);
  saveSettings(desk, { lockAfter: 5 });
  expect(lockDelay(desk)).toBe(5);
  saveSettings(desk, { lockAfter: 0 });
  expect(lockDelay(desk)).toBe(0);
  saveSettings(desk, { lockAfter: 5 });
  lockNotes(desk);
  expect(lockDelay(desk)).toBe(0);
});

test('a command never asks for the passphrase, and makes the same briefing as if there were no notes', async () => {
  const bare = JSON.stringify(printableBriefing(desk, { articleId: at.articleId }));
  newNote();
  await setPassphrase(desk, { present: null, next: passphrase });
  desk.close();
  const command = await openForCommand(bench.library, { locale: 'en', seedsFolder: bench.seedsFolder, workerFile });
  expect(JSON.stringify(printableBriefing(command, { articleId: at.articleId }))).toBe(bare);
  expect('notes' in command || 'lock' in command).toBe(false);
  expect(Object.keys(checkLibrary(command).counts)).not.toContain('sealed_note');
  command.close();
});

test('locked, open and after a change of the passphrase, no word of a note lies in any file, nor the passphrase', async () => {
  const words = [secret, passphrase, 'the next goat'];
  const hits = () =>
    readdirSync(bench.library, { recursive: true, encoding: 'utf8' })
      .map((name) => join(bench.library, name))
      .filter((path) => statSync(path).isFile())
      .flatMap((path) => {
        const bytes = readFileSync(path);
        return words.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
      });
  newNote();
  await setPassphrase(desk, { present: null, next: passphrase });
  const { recoveryKey } = await makeRecoveryKey(desk, { present: passphrase });
  words.push(recoveryKey, recoveryKey.replaceAll('-', ''));
  expect(hits()).toEqual([]);
  await setPassphrase(desk, { present: passphrase, next: 'the next goat' });
  lockNotes(desk);
  expect(hits()).toEqual([]);
  desk.close();
  expect(hits()).toEqual([]);
});
