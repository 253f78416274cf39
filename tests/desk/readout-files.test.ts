import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportedFile } from '../../electron/contract/imports.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { createDossier } from '../../electron/desk/create-dossier.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { dossierToSend, readoutFile } from '../../electron/desk/export-readout.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { nothingMerged } from '../../electron/desk/merge-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { savePageHead } from '../../electron/desk/save-page-head.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { updateArticle } from '../../electron/desk/update-article.ts';
import { setTags } from '../../electron/storage/article-tags.ts';
import { getDossier } from '../../electron/storage/dossiers.ts';
import { listFacts } from '../../electron/storage/facts.ts';
import { packArticle } from '../../electron/storage/pack-article.ts';
import { allRows } from '../../electron/storage/statements.ts';
import { countRows } from '../../electron/storage/tables.ts';
import { type Bench, makeBench, onlyArticle, seedText } from './make-desk.ts';

let here: Bench;
let there: Bench;
let desk: Desk;
let other: Desk;
let articleId: string;

beforeEach(async () => {
  here = makeBench();
  there = makeBench({});
  desk = await here.open();
  other = await there.open();
  articleId = onlyArticle(allRows<{ id: string }>(desk.db, 'SELECT id FROM article')).id;
});

afterEach(() => {
  here.end();
  there.end();
});

const printable = (text: string, to = articleId) => {
  const { shownId } = packArticle(desk.db, to);
  const { id } = createNote(desk, { articleId: to, revisionId: shownId, target: { kind: 'article' }, text });
  setNoteVisibility(desk, { noteId: id, visibility: 'printable' });
  return id;
};
const question = (on: Desk, text: string) => addFact(on, { articleId, body: { kind: 'question', text }, spans: [] });
const bring = (into: Desk, bench: Bench, bytes: Uint8Array, name = 'a.readout') =>
  importFiles(into, [bench.file(name, bytes)]);
const merged = async (bytes: Uint8Array): Promise<ImportedFile> => {
  const { imported, refused } = await bring(other, there, bytes);
  expect(refused).toEqual([]);
  return onlyArticle(imported);
};
const out = async (from = desk) => (await readoutFile(from.db, articleId)).bytes;
const counts = () => countRows(other.db);

test('an article goes to another library whole, and comes back byte for byte', async () => {
  const text = seedText.replace('agreed on Tuesday', 'agreed on Wednesday');
  await updateArticle(desk, articleId, { name: 'second.md', bytes: Buffer.from(text) });
  printable('A note for the page');
  question(desk, 'Who pays?');
  savePageHead(desk, { articleId, marking: 'TLP:AMBER', preparedFor: 'The delegation' });
  setTags(desk.db, articleId, ['ports', 'summit']);
  const bytes = await out();

  expect(await merged(bytes)).toMatchObject({ articleId, alreadyHere: false });
  const packed = packArticle(other.db, articleId);
  expect(packed).toEqual(packArticle(desk.db, articleId));
  expect(packed.revisions).toHaveLength(2);
  expect(packed.notes).toHaveLength(1);
  expect(listFacts(other.db, articleId)).toEqual(listFacts(desk.db, articleId));
  expect(allRows(other.db, 'SELECT hash, bytes FROM original ORDER BY hash')).toEqual(
    allRows(desk.db, 'SELECT hash, bytes FROM original ORDER BY hash'),
  );
  expect(allRows(other.db, 'SELECT list_title, list_date, shelf FROM article')).toEqual(
    allRows(desk.db, 'SELECT list_title, list_date, shelf FROM article'),
  );
  expect(Buffer.from(await out(other)).equals(bytes)).toBe(true);

  const before = counts();
  expect(await merged(bytes)).toMatchObject({ alreadyHere: true, merged: nothingMerged });
  expect(counts()).toEqual(before);
});

test('what is new there is added, what differs stays as it is, and a second time nothing changes', async () => {
  await merged(await out());
  question(other, 'Ours?');
  const noteId = printable('Seen there');
  const { id } = question(desk, 'Theirs?');
  savePageHead(desk, { articleId, marking: 'TLP:RED' });
  const bytes = await out();

  const page = { part: 'page', count: 1 };
  expect((await merged(bytes)).merged).toEqual({ ...nothingMerged, lines: 1, notes: 1, differing: [page] });
  const packed = packArticle(other.db, articleId);
  expect(packed.notes.map((note) => note.id)).toEqual([noteId]);
  expect(packed.facts.map((fact) => fact.id)).toContain(id);
  expect(packed.facts.map(({ body }) => 'text' in body && body.text)).toContain('Ours?');
  expect(packed.page.marking).toBeUndefined();
  expect((await merged(bytes)).merged).toEqual({ ...nothingMerged, differing: [page] });
  expect(packArticle(other.db, articleId)).toEqual(packed);
});

test('a version that is only there comes in without being shown', async () => {
  await merged(await out());
  const { shownId } = packArticle(other.db, articleId);
  const text = seedText.replace('agreed on Tuesday', 'agreed on Wednesday');
  await updateArticle(desk, articleId, { name: 'second.md', bytes: Buffer.from(text) });
  expect((await merged(await out())).merged).toMatchObject({
    versions: 1,
    differing: expect.arrayContaining([{ part: 'shown', count: 1 }]),
  });
  const packed = packArticle(other.db, articleId);
  expect(packed.revisions).toHaveLength(2);
  expect(packed.shownId).toBe(shownId);
});

test('a note that was made private or put into the bin here stays so', async () => {
  const [one, two] = [printable('Once printable'), printable('Once kept')];
  const bytes = await out();
  await merged(bytes);
  setNoteVisibility(other, { noteId: one, visibility: 'private' });
  deleteNote(other, { noteId: two });
  const before = counts();
  expect((await merged(bytes)).merged).toMatchObject({ notes: 0 });
  expect(counts()).toEqual(before);
  expect(packArticle(other.db, articleId).notes).toEqual([]);
});

test('the same bytes under another id are the article that is here', async () => {
  const mine = onlyArticle((await importFiles(other, [there.file('seed.md', seedText)])).imported);
  const before = counts();
  expect(await merged(await out())).toMatchObject({ articleId: mine.articleId, alreadyHere: true });
  expect(counts()).toEqual(before);
});

test('a dossier travels with its articles in order, and once', async () => {
  const text = seedText.replace('Ports and dialogue', 'A second').replace('traffickers', 'smugglers');
  const second = onlyArticle((await importFiles(desk, [here.file('second.md', text)])).imported).articleId;
  const dossier = createDossier(desk, { title: 'Both', articleIds: [second, articleId] });
  savePageHead(desk, { articleId: dossier.id, marking: 'TLP:GREEN', embargo: '2021-06-09' });
  const { bytes } = await dossierToSend(desk, dossier.id, false);
  for (const alreadyHere of [false, true]) {
    const { imported } = await bring(other, there, bytes);
    expect(imported.map((each) => each.alreadyHere)).toEqual([alreadyHere, alreadyHere]);
    expect(getDossier(other.db, dossier.id)).toEqual(dossier);
    expect(Buffer.from((await dossierToSend(other, dossier.id, false)).bytes).equals(bytes)).toBe(true);
  }
});

test('a dossier with an article under embargo goes out only once that was seen', async () => {
  savePageHead(desk, { articleId, embargo: '2031-01-01' });
  const { id } = createDossier(desk, { title: 'Held', articleIds: [articleId] });
  await expect(dossierToSend(desk, id, false)).rejects.toMatchObject({ code: 'embargoed' });
  await expect(dossierToSend(desk, id, true)).resolves.toMatchObject({ title: 'Held' });
});

test('no private word is in a file, packed or unpacked', async () => {
  const secret = 'secretcanary';
  const { shownId } = packArticle(desk.db, articleId);
  createNote(desk, { articleId, revisionId: shownId, target: { kind: 'article' }, text: secret });
  const noteId = printable(`${secret} once printable`);
  setNoteVisibility(desk, { noteId, visibility: 'private' });
  printable('This may go');
  const { inflateSync } = await import('node:zlib');
  const bytes = await out();
  const body = inflateSync(bytes.subarray(42)).toString();
  expect(body).toContain('This may go');
  expect(body).not.toContain(secret);
  expect(body).not.toContain(noteId);
});

test('damage of any kind is refused by name, and changes nothing', async () => {
  const bytes = await out();
  const before = counts();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, by, cut) => {
      const damaged = cut ? bytes.slice(0, at) : bytes.map((byte, index) => (index === at ? byte ^ by : byte));
      const { imported, refused } = await bring(other, there, damaged);
      expect(imported).toEqual([]);
      expect(onlyArticle(refused).message).toContain('a.readout');
    }),
    { numRuns: 60 },
  );
  expect(counts()).toEqual(before);
});

test('what a file says of itself is not believed', async () => {
  const { inflateSync } = await import('node:zlib');
  const { createHash } = await import('node:crypto');
  const bytes = await out();
  const body = inflateSync(bytes.subarray(42)).toString();
  const wrapped = (content: Uint8Array, version = 2) =>
    Buffer.concat([bytes.subarray(0, 9), Buffer.of(version), createHash('sha256').update(content).digest(), content]);
  const before = counts();
  const refusal = async (file: Uint8Array) => {
    const { imported, refused } = await bring(other, there, file);
    expect(imported).toEqual([]);
    expect(counts()).toEqual(before);
    return onlyArticle(refused).message;
  };
  expect(await refusal(wrapped(bytes.subarray(42), 3))).toMatch(/a\.readout.*newer Readout/);
  expect(await refusal(wrapped(deflateSync(Buffer.alloc(256 * 1024 * 1024))))).toMatch(/a\.readout unpacks/);
  expect(await refusal(wrapped(Buffer.from('no zlib')))).toMatch(/a\.readout is damaged/);
  const document: unknown = JSON.parse(body);
  const places: { holder: Record<string, unknown>; name: string }[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      places.push({ holder: Object(value), name });
      walk(inner);
    }
  };
  walk(document);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(places.length - 1),
      fc.constantFrom<unknown>(null, -1, 1e300, 'x', {}, [], [null], true, { __proto__: null, kind: 'private' }),
      async (at, value) => {
        const place = places[at];
        if (place === undefined) return;
        const kept = place.holder[place.name];
        place.holder[place.name] = value;
        const file = wrapped(deflateSync(JSON.stringify(document)));
        place.holder[place.name] = kept;
        const { imported, refused, stopped } = await bring(other, there, file);
        // Words that may be anything may be these too; then the article came in, and goes again for the next try.
        expect(imported.length + refused.length).toBe(1);
        expect(stopped).toBeUndefined();
        expect(refused.map(({ message }) => message).join()).toMatch(/^$|a\.readout is damaged/);
        if (imported.length > 0) {
          other.close();
          there.end();
          there = makeBench({});
          other = await there.open();
        }
      },
    ),
    { numRuns: 40 },
  );
});
