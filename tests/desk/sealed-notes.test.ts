import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carriedReport } from '../../electron/desk/carried-report.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { sealPrivateNotes } from '../../electron/desk/export-private-notes.ts';
import { readoutFile } from '../../electron/desk/export-readout.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { importPrivateNotes } from '../../electron/desk/import-private-notes.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { readSealedFile } from '../../electron/desk/read-sealed-file.ts';
import { saveNote } from '../../electron/desk/save-note.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { undo } from '../../electron/desk/undo.ts';
import { updateFromText } from '../../electron/desk/update-article.ts';
import { writeWhole } from '../../electron/desk/write-whole.ts';
import { sealFile } from '../../electron/privacy/sealed-file.ts';
import { deleteAnnotation } from '../../electron/storage/annotations.ts';
import { currentRevision } from '../../electron/storage/revisions.ts';
import { cheap } from '../privacy/notes.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle, seedText } from './make-desk.ts';

const passphrase = 'a goat on the roof';
let bench: Bench;
let desk: Desk;
let articleId: string;
const words = Array.from({ length: 20 }, () => `canary${randomBytes(9).toString('hex')}`);

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open({ passphraseCost: cheap });
  articleId = onlyArticle((await importFiles(desk, [bench.file('a.md', seedText)])).imported).articleId;
});
afterEach(() => bench.end());

const newNote = (text: string) => {
  const revisionId = currentRevision(desk.db, articleId).id;
  return createNote(desk, { articleId, revisionId, target: { kind: 'paragraph', number: 1 }, text });
};
const sealed = async () => {
  const { bytes, count } = await sealPrivateNotes(desk, passphrase, cheap);
  const path = join(bench.folder, 'notes.readout-notes');
  await writeWhole(path, bytes, 0o600);
  return { path, count, bytes };
};
const open = async (into: Desk, path: string, typed = passphrase) =>
  importPrivateNotes(into, { ...(await readSealedFile(path)), passphrase: typed });

/** Every file under a folder, byte by byte, as text and as UTF-16. */
function everyByte(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => {
      const text = readFileSync(path).toString('latin1');
      return `${text}\n${text.replaceAll('\0', '')}`;
    })
    .join('\n');
}

test('no word of a private note stands in the sealed file, beside it or in the library, before or after', async () => {
  for (const word of words) newNote(`Note ${word}`);
  const { path, count } = await sealed();
  expect(count).toBe(20);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  const other = makeBench({});
  const there = await other.open();
  expect(await open(there, path)).toEqual({ added: 0, updated: 0, kept: 0, withoutArticle: 20, withoutPlace: 0 });
  const article = onlyArticle((await importFiles(there, [other.file('a.md', seedText)])).imported).articleId;
  expect(await open(there, path)).toEqual({ added: 20, updated: 0, kept: 0, withoutArticle: 0, withoutPlace: 0 });
  expect(listNotes(there)).toMatchObject(words.map((word) => ({ text: `Note ${word}`, articleId: article })));
  for (const folder of [bench.folder, other.folder]) {
    const bytes = everyByte(folder);
    for (const word of words) expect(bytes.includes(word)).toBe(false);
    expect(bytes.includes('Mexico and the United States')).toBe(true);
  }
  other.end();
});

test('a wrong passphrase and a changed file are told alike, and change nothing', async () => {
  newNote('Mine');
  const { path, bytes } = await sealed();
  await expect(open(desk, path, 'a goat on the rooF')).rejects.toMatchObject({ code: 'sealed-notes-shut', detail: '' });
  for (const at of [bytes.length - 1, bytes.length - 40, 200]) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    const result = open(desk, bench.file('changed.readout-notes', changed));
    await expect(result).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:sealed-notes-shut|not-sealed-notes)$/),
    });
  }
  await expect(open(desk, bench.file('a.readout-notes', 'Dear Sir'))).rejects.toMatchObject({
    code: 'not-sealed-notes',
  });
  const greedy = Buffer.from(bytes.toString('latin1').replace('"n":1024', '"n":1073741824'), 'latin1');
  greedy.writeUInt32BE(bytes.readUInt32BE(8) + 6, 8);
  await expect(open(desk, bench.file('b.readout-notes', greedy))).rejects.toMatchObject({ code: 'not-sealed-notes' });
  const another = await sealFile(passphrase, () => '{"format":"other"}', cheap);
  await expect(open(desk, bench.file('c.readout-notes', another))).rejects.toMatchObject({ code: 'not-sealed-notes' });
  expect(listNotes(desk)).toHaveLength(1);
});

test('notes are merged by their ids: the later one stays, a printable one is left, and one undo takes all back', async () => {
  const [changedHere, changedThere, printable, gone] = ['one', 'two', 'three', 'four'].map(newNote);
  saveNote(desk, { noteId: changedThere?.id ?? '', text: 'two, later' });
  const { path } = await sealed();
  undo(desk);
  saveNote(desk, { noteId: changedHere?.id ?? '', text: 'one, here' });
  setNoteVisibility(desk, { noteId: printable?.id ?? '', visibility: 'printable' });
  desk.notes.remove(gone?.id ?? '');
  expect(await open(desk, path)).toEqual({ added: 1, updated: 1, kept: 2, withoutArticle: 0, withoutPlace: 0 });
  expect(listNotes(desk).map(({ text }) => text)).toEqual(['one, here', 'two, later', 'three', 'four']);
  expect(await open(desk, path)).toEqual({ added: 0, updated: 0, kept: 4, withoutArticle: 0, withoutPlace: 0 });
  undo(desk);
  expect(listNotes(desk).map(({ text }) => text)).toEqual(['one, here', 'two', 'three']);
});

test('while they are locked, private notes neither leave nor come in', async () => {
  newNote('Mine');
  const { path } = await sealed();
  await desk.lock.setPassphrase('two goats on it');
  desk.notes.lock();
  await expect(sealed()).rejects.toMatchObject({ code: 'locked' });
  await expect(open(desk, path)).rejects.toMatchObject({ code: 'locked' });
  await desk.lock.unlock('two goats on it');
  const sealing = sealPrivateNotes(desk, passphrase, cheap);
  desk.notes.lock();
  await expect(sealing).rejects.toMatchObject({ code: 'locked' });
});

test('the usual cost is what is written into the file', async () => {
  const file = await sealFile(passphrase, () => 'x');
  expect(JSON.parse(file.toString('utf8', 12, 12 + file.readUInt32BE(8))).kdf).toMatchObject({
    name: 'scrypt',
    n: 2 ** 17,
    r: 8,
  });
});

const body = (...all: readonly string[]) => `---\ntitle: T\nlanguage: en\n---\n\n${all.join('\n\n')}\n`;
const [fish, treaty, budgets] = [
  'First paragraph about ports and fish in the sea.',
  'Second paragraph about a treaty of the mountains.',
  'Third paragraph about budgets of the union.',
];

test('a paragraph of a version that is not here is found by its words, never by its number', async () => {
  const { id } = {
    id: onlyArticle((await importFiles(desk, [bench.file('t.md', body(fish, treaty, budgets))])).imported).articleId,
  };
  const other = makeBench({});
  const there = await other.open();
  await importFiles(there, [other.file('t.readout', (await readoutFile(desk.db, id)).bytes)]);
  await updateFromText(desk, {
    articleId: id,
    text: body('A new paragraph came in at the head of all.', fish, treaty, budgets),
  });
  const { id: revisionId } = currentRevision(desk.db, id);
  for (const number of [1, 3])
    createNote(desk, { articleId: id, revisionId, target: { kind: 'paragraph', number }, text: `On ${number}` });
  const { path } = await sealed();
  expect(await open(there, path)).toMatchObject({ added: 2, withoutPlace: 0 });
  const { marks, notes } = carriedReport(there, { articleId: id });
  expect(marks).toEqual({ exact: 0, moved: 1, changed: 0, orphan: 1 });
  expect(notes.map(({ verdict }) => verdict).sort()).toEqual(['moved', 'orphan']);
  const found = listNotes(there).find(({ text }) => text === 'On 3');
  expect(found?.target).toMatchObject({ kind: 'passage', selectors: { quote: { exact: treaty } } });
  other.end();
});

test('a damaged note is mended from the file, and the others come in', async () => {
  const [damaged, gone] = ['one', 'two'].map(newNote);
  const { path } = await sealed();
  desk.db.prepare('UPDATE sealed_note SET box = zeroblob(length(box)) WHERE id = ?').run(damaged?.id);
  desk.notes.remove(gone?.id ?? '');
  expect(await open(desk, path)).toMatchObject({ added: 1, updated: 1 });
  expect(listNotes(desk).map(({ text }) => text)).toEqual(['one', 'two']);
});

test('a printable note keeps no words of a note that comes in as a private one', async () => {
  const { id: revisionId } = currentRevision(desk.db, articleId);
  const [titled, linking] = ['', ''].map((text) =>
    createNote(desk, { articleId, revisionId, target: { kind: 'article' }, text }),
  );
  if (!titled || !linking) return expect.unreachable();
  saveNote(desk, { noteId: titled.id, text: 'A telling title' });
  const { path } = await sealed();
  for (const { id: noteId } of [titled, linking]) setNoteVisibility(desk, { noteId, visibility: 'printable' });
  saveNote(desk, { noteId: linking.id, text: `see [A telling title](readout:note/${titled.id})` });
  deleteAnnotation(desk.db, titled.id);
  await open(desk, path);
  expect(listNotes(desk).find(({ id }) => id === titled.id)?.visibility).toBe('private');
  expect(listNotes(desk).find(({ id }) => id === linking.id)?.text).not.toContain('telling');
});
