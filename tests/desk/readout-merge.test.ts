import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportedFile } from '../../electron/contract/imports.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { addToDossier } from '../../electron/desk/change-dossier.ts';
import { createDossier } from '../../electron/desk/create-dossier.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { editFact } from '../../electron/desk/edit-fact.ts';
import { sealPrivateNotes } from '../../electron/desk/export-private-notes.ts';
import { dossierToSend, readoutFile } from '../../electron/desk/export-readout.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { importPrivateNotes } from '../../electron/desk/import-private-notes.ts';
import { nothingMerged } from '../../electron/desk/merge-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { createReadingPool } from '../../electron/desk/reading-pool.ts';
import { redo } from '../../electron/desk/redo.ts';
import { saveRegisterEntry } from '../../electron/desk/save-register-entry.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { threadHands } from '../../electron/desk/thread-hand.ts';
import { undo } from '../../electron/desk/undo.ts';
import { articleExists } from '../../electron/storage/articles.ts';
import { getDossier } from '../../electron/storage/dossiers.ts';
import { packArticle } from '../../electron/storage/pack-article.ts';
import { listRegister } from '../../electron/storage/register.ts';
import { allRows } from '../../electron/storage/statements.ts';
import { type Bench, makeBench, onlyArticle, seedText } from './make-desk.ts';

let here: Bench;
let there: Bench;
let desk: Desk;
let other: Desk;
let articleId: string;
beforeEach(async () => {
  here = makeBench();
  there = makeBench({});
  [desk, other] = await Promise.all([here.open(), there.open()]);
  articleId = onlyArticle(allRows<{ id: string }>(desk.db, 'SELECT id FROM article')).id;
});
afterEach(() => {
  here.end();
  there.end();
});

const out = async () => (await readoutFile(desk.db, articleId)).bytes;
const bring = async (bytes: Uint8Array): Promise<readonly ImportedFile[]> => {
  const { imported, refused } = await importFiles(other, [there.file('a.readout', bytes)]);
  expect(refused).toEqual([]);
  return imported;
};
const merged = async (bytes: Uint8Array) => onlyArticle(await bring(bytes)).merged;
const question = (on: Desk, text: string, of = articleId) =>
  addFact(on, { articleId: of, body: { kind: 'question', text }, spans: [] }).id;
const lineOf = (on: Desk, kind: string) =>
  packArticle(on.db, articleId).facts.find(({ body }) => body.kind === kind) ?? expect.unreachable(kind);

test('bringing one in is one step: what was new goes into the bin, what came to others goes, and comes again', async () => {
  await bring(await out());
  expect(undo(other).redo).toBe('import of a Readout file');
  expect(articleExists(other.db, articleId)).toBe(false);
  redo(other);
  const before = packArticle(other.db, articleId);
  expect(before).toEqual(packArticle(desk.db, articleId));
  const lineId = question(desk, 'Theirs?');
  await bring(await out());
  const after = packArticle(other.db, articleId);
  expect(after.facts.map(({ id }) => id)).toContain(lineId);
  undo(other);
  expect(packArticle(other.db, articleId)).toEqual(before);
  redo(other);
  expect(packArticle(other.db, articleId)).toEqual(after);
  // Taken back and brought again, it comes out of the bin as it was.
  undo(other);
  undo(other);
  expect(await merged(await out())).toMatchObject({ lines: 1 });
  expect(packArticle(other.db, articleId)).toEqual(after);
});

test('where both have worked on it, lines untouched here are taken over, others stay, and each is counted', async () => {
  await bring(await out());
  const edit = (on: Desk, kind: 'person' | 'commitment', role: string) => {
    const { id, body } = lineOf(on, kind);
    if (body.kind === 'person') editFact(on, { factId: id, body: { ...body, role } });
    if (body.kind === 'commitment') editFact(on, { factId: id, body: { ...body, text: role } });
    return id;
  };
  edit(desk, 'person', 'their role');
  edit(desk, 'commitment', 'their words');
  edit(other, 'commitment', 'our words');
  expect(await merged(await out())).toEqual({
    ...nothingMerged,
    corrected: 1,
    names: 1,
    differing: [{ part: 'lines', count: 1 }],
  });
  expect(lineOf(other, 'person')).toMatchObject({ changedByHand: true, body: { role: 'their role' } });
  expect(lineOf(other, 'commitment').body).toMatchObject({ text: 'our words' });
  const held = packArticle(other.db, articleId);
  expect(await merged(await out())).toMatchObject({ corrected: 0, names: 0 });
  expect(packArticle(other.db, articleId)).toEqual(held);
});

test('what was taught about the names of an article comes along, and what was taught here stays', async () => {
  const name = 'Kamala Harris';
  saveRegisterEntry(desk, { entryId: null, kind: 'person', name, aliases: ['Kamala Devi Harris'] });
  saveRegisterEntry(desk, { entryId: null, kind: 'notPerson', name: 'Mexico', aliases: [] });
  saveRegisterEntry(desk, { entryId: null, kind: 'person', name: 'Not In This One', aliases: [] });
  saveRegisterEntry(other, { entryId: null, kind: 'person', name: 'Mexico', aliases: [] });
  const ours = saveRegisterEntry(other, { entryId: null, kind: 'person', name: 'Harris, Kamala', aliases: [name] });
  const report = await merged(await out());
  expect(report).toMatchObject({ names: 1, differing: [{ part: 'names', count: 1 }] });
  const taught = () => listRegister(other.db).map(({ kind, name: called, aliases }) => [kind, called, aliases]);
  expect(taught()).toEqual([
    ['person', 'Harris, Kamala', [name, 'Kamala Devi Harris']],
    ['person', 'Mexico', []],
  ]);
  expect(await merged(await out())).toMatchObject({ names: 0 });
  undo(other);
  expect(listRegister(other.db)).toContainEqual({ ...ours, aliases: [name] });
});

test('the same source under another id takes lines of a hand and notes, where the text is the same', async () => {
  const mine = onlyArticle((await importFiles(other, [there.file('seed.md', seedText)])).imported).articleId;
  const { shownId } = packArticle(desk.db, articleId);
  const { id } = createNote(desk, { articleId, revisionId: shownId, target: { kind: 'article' }, text: 'Seen there' });
  setNoteVisibility(desk, { noteId: id, visibility: 'printable' });
  const lineId = question(desk, 'Theirs?');
  expect(await merged(await out())).toMatchObject({ lines: 1, notes: 1, differing: [{ part: 'copy', count: 1 }] });
  const packed = packArticle(other.db, mine);
  expect(packed.facts.at(-1)?.id).toBe(lineId);
  expect(packed.notes.map((note) => [note.id, note.revisionId])).toEqual([[id, packed.shownId]]);
  expect(await merged(await out())).toMatchObject({ lines: 0, notes: 0 });
  expect(packArticle(other.db, mine)).toEqual(packed);
});

test('a dossier that is here takes the articles that only the file has in it, and says so', async () => {
  const dossier = createDossier(desk, { title: 'Ports', articleIds: [articleId] });
  const send = async () => (await dossierToSend(desk, dossier.id, false)).bytes;
  expect((await bring(await send()))[0]?.dossier).toMatchObject({ isNew: true, added: 1, differs: false });
  const text = seedText.replace('Ports and dialogue', 'A second').replace('traffickers', 'smugglers');
  const second = onlyArticle((await importFiles(desk, [here.file('second.md', text)])).imported).articleId;
  addToDossier(desk, { dossierId: dossier.id, articleIds: [second] });
  const imported = await bring(await send());
  expect(imported.map(({ alreadyHere, dossier: told }) => [alreadyHere, told?.added])).toEqual([
    [true, 1],
    [false, undefined],
  ]);
  expect(getDossier(other.db, dossier.id).articleIds).toEqual([articleId, second]);
  undo(other);
  expect(getDossier(other.db, dossier.id).articleIds).toEqual([articleId]);
});

test('private notes go beside it, sealed under a passphrase, and find their article', async () => {
  const { shownId } = packArticle(desk.db, articleId);
  const target = { kind: 'article' } as const;
  const { id } = createNote(desk, { articleId, revisionId: shownId, target, text: 'For two of us' });
  await bring(await out());
  expect(other.notes.list().notes).toEqual([]);
  const { bytes } = await sealPrivateNotes(desk, 'a long passphrase', { n: 1024, r: 8, p: 1 });
  const file = { name: 'a.readout-notes', file: Buffer.from(bytes), passphrase: 'a long passphrase' };
  expect(await importPrivateNotes(other, file)).toMatchObject({ added: 1 });
  expect(await importPrivateNotes(other, file)).toMatchObject({ added: 0, kept: 1 });
  expect(other.notes.get(id)).toMatchObject({ articleId, text: 'For two of us', visibility: 'private' });
});

test('it is looked through apart, with its progress told, and can be called off', async () => {
  const worker = new URL('../../electron/reading-worker.ts', import.meta.url);
  const pool = createReadingPool({ start: threadHands(worker), size: 1 });
  try {
    const shares: number[] = [];
    const file = { name: 'a.readout', bytes: await out() };
    const packed = await pool.readout(file, { progress: (share) => shares.push(share) });
    expect(packed.articles.map(({ id }) => id)).toEqual([articleId]);
    expect(packed.originals).toHaveLength(1);
    expect(shares).toEqual([...shares].sort());
    expect(shares.length).toBeGreaterThan(2);
    await expect(pool.readout({ ...file, bytes: file.bytes.slice(0, 99) })).rejects.toMatchObject({
      code: 'damaged-file',
      detail: 'a.readout',
    });
    const call = new AbortController();
    const reason = new Error('called off');
    const ended = pool.readout(file, { signal: call.signal });
    call.abort(reason);
    await expect(ended).rejects.toBe(reason);
  } finally {
    pool.close();
  }
});
