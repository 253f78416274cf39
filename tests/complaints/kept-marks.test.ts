import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectorsFor } from '../../electron/article/selectors.ts';
import { annotationFormats } from '../../electron/contract/exported-annotations.ts';
import { carriedReport } from '../../electron/desk/carried-report.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { emptyBin } from '../../electron/desk/empty-bin.ts';
import { exportFile, exportOf } from '../../electron/desk/export-briefing.ts';
import { lookUpLines } from '../../electron/desk/find-lines.ts';
import { importAnnotations } from '../../electron/desk/import-annotations.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import { type Desk, openDesk } from '../../electron/desk/open-desk.ts';
import { printableBriefing } from '../../electron/desk/printable-briefing.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { updateFromPath, updateFromText } from '../../electron/desk/update-article.ts';
import { currentRevision } from '../../electron/storage/revisions.ts';
import { listNotes } from '../desk/list-notes.ts';
import { type Bench, makeBench, onlyArticle, seedText, workerFile } from '../desk/make-desk.ts';

const otherText =
  '---\ntitle: The harbour\ntitle-is-ours: true\nlanguage: en\nsource: Test\n---\n\nMexico keeps the harbour open. “We will work together,” said the harbour master.\n\nNobody was hurt.\n';
let bench: Bench;
let desk: Desk;
let articleId: string;

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  articleId = onlyArticle((await importFiles(desk, [bench.file('a.md', seedText)])).imported).articleId;
});
afterEach(() => bench.end());

/** Marks words of an article, with a note where words are given. */
function mark(quote: string, text = '', { of = articleId, printable = false } = {}) {
  const revision = currentRevision(desk.db, of);
  const start = revision.text.indexOf(quote);
  const selectors = selectorsFor(revision.text, { start, end: start + quote.length });
  const target = { kind: 'passage', selectors } as const;
  const note = createNote(desk, { articleId: of, revisionId: revision.id, target, colour: 'green', text });
  return printable ? setNoteVisibility(desk, { noteId: note.id, visibility: 'printable' }) : note;
}

/** What each mark of an article covers in the text that is shown. */
function covered(on: Desk, of = articleId): string[] {
  const { text } = currentRevision(on.db, of);
  return listNotes(on).flatMap(({ articleId: where, target }) => {
    if (where !== of || target.kind !== 'passage') return [];
    const { start, end } = target.selectors.position;
    return [text.slice(start, end)];
  });
}

const marked = ['share information against traffickers', 'vice president', 'We will work together'];

test('a library that is moved and renamed has every mark where it was', async () => {
  for (const [at, words] of marked.entries()) mark(words, at === 1 ? 'Ask her' : '', { printable: at > 0 });
  const before = listNotes(desk);
  desk.close();
  const elsewhere = join(bench.folder, 'another place', 'mine');
  cpSync(bench.library, elsewhere, { recursive: true });
  renameSync(bench.library, `${bench.library}-gone`);
  const there = await openDesk(elsewhere, { locale: 'en', seedsFolder: bench.seedsFolder, workerFile });
  try {
    expect(listNotes(there)).toEqual(before);
    expect(covered(there)).toEqual(marked);
  } finally {
    there.close();
    renameSync(`${bench.library}-gone`, bench.library);
  }
});

test('a source that is renamed is the same article, with every mark on it', async () => {
  for (const words of marked) mark(words);
  const report = await importFiles(desk, [bench.file('another name.txt.md', seedText)]);
  expect(report.imported).toMatchObject([{ articleId }]);
  expect(covered(desk)).toEqual(marked);
});

test('a new version that cannot be read, or says nothing, leaves the old one and its marks', async () => {
  for (const words of marked) mark(words);
  const before = openArticle(desk, { articleId });
  const notes = listNotes(desk);
  const tries = [
    updateFromPath(desk, articleId, { path: join(bench.folder, 'nowhere.md'), name: 'nowhere.md' }),
    updateFromPath(desk, articleId, { path: bench.file('empty.md', ''), name: 'empty.md' }),
    updateFromPath(desk, articleId, { path: bench.file('noise.bin', new Uint8Array(4096).fill(7)), name: 'noise.bin' }),
    updateFromText(desk, { articleId, text: ' \n ' }),
  ];
  for (const outcome of await Promise.allSettled(tries)) expect(outcome.status).toBe('rejected');
  expect(openArticle(desk, { articleId })).toEqual(before);
  expect(listNotes(desk)).toEqual(notes);
  expect(covered(desk)).toEqual(marked);
});

test('a link in a note leads to the same note and line after other notes went and a new version came', async () => {
  const [fact] = openArticle(desk, { articleId }).facts;
  const gone = mark('Tuesday', 'Goes');
  const aim = mark('vice president', 'The aim');
  const note = mark('traffickers', `See [it](readout:note/${aim.id}) and [a line](readout:fact/${fact?.id}).`);
  deleteNote(desk, { noteId: gone.id });
  emptyBin(desk, { noteId: null });
  await updateFromText(desk, { articleId, text: seedText.replace('\n\nKamala', '\n\nRain fell.\n\nKamala') });
  desk.close();
  desk = await bench.open();
  const notes = listNotes(desk);
  const links = notes.find(({ id }) => id === note.id)?.links ?? [];
  expect(links).toEqual([aim.id, fact?.id]);
  expect(notes.find(({ id }) => id === links[0])?.text).toBe('The aim');
  expect(lookUpLines(desk, { factIds: [links[1] ?? ''] })).toMatchObject([{ factId: fact?.id, articleId }]);
});

test('marks of one article never come to stand in another', async () => {
  const other = onlyArticle((await importFiles(desk, [bench.file('b.md', otherText)])).imported).articleId;
  for (const words of marked) mark(words, `On ${words}`, { printable: true });
  mark('harbour open', 'Elsewhere', { of: other, printable: true });
  const file = await exportFile(exportOf(desk, articleId), 'w3c', 0);
  const path = bench.file('a.jsonld', file.bytes);
  const there = makeBench();
  try {
    const desk2 = await there.open();
    const second = onlyArticle((await importFiles(desk2, [there.file('b.md', otherText)])).imported).articleId;
    const report = await importAnnotations(desk2, { path, articleId: second, visibility: 'printable' });
    // It says what came of each: none is lost, and what the article does not hold is an orphan.
    expect(report).toMatchObject({ total: 3, refused: [], alreadyHere: 0 });
    const { exact, moved, changed, orphan } = report.verdicts;
    expect(exact + moved + changed + orphan).toBe(3);
    expect(orphan).toBeGreaterThan(0);
    for (const { noteId, passage, verdict } of carriedReport(desk2, { articleId: second }).notes) {
      const quote = listNotes(desk2).find(({ id }) => id === noteId)?.target;
      if (verdict !== 'exact' && verdict !== 'moved') continue;
      const { text } = currentRevision(desk2.db, second);
      const now = passage?.now ?? expect.unreachable();
      expect(quote).toMatchObject({ selectors: { quote: { exact: text.slice(now.start, now.end) } } });
    }
    expect(listNotes(desk2).every((note) => note.articleId === second)).toBe(true);
  } finally {
    there.end();
  }
});

test.each(annotationFormats)('%s: every mark leaves with the words that it is about', async (format) => {
  for (const words of marked) mark(words, `On it`, { printable: true });
  const { bytes } = await exportFile(exportOf(desk, articleId), format, 0);
  const text = Buffer.from(bytes).toString('utf8');
  for (const words of marked) expect(text).toContain(words);
  expect(text.split('On it')).toHaveLength(marked.length + 1);
});

test('one note is printed and the next one is not', () => {
  mark('vice president', 'Stays at home');
  const goes = mark('traffickers', 'Goes along', { printable: true });
  const printed = () => printableBriefing(desk, { articleId }).items.filter(({ kind }) => kind === 'note');
  expect(printed()).toMatchObject([{ id: goes.id }]);
  expect(JSON.stringify(printed())).toContain('Goes along');
  setNoteVisibility(desk, { noteId: goes.id, visibility: 'private' });
  expect(printed()).toEqual([]);
});
