import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { correctArticle } from '../../electron/desk/correct-article.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import { deskState } from '../../electron/desk/desk-state.ts';
import { draftAgain } from '../../electron/desk/draft-again.ts';
import { emptyBin } from '../../electron/desk/empty-bin.ts';
import { sealPrivateNotes } from '../../electron/desk/export-private-notes.ts';
import { findLines } from '../../electron/desk/find-lines.ts';
import { firstLibraryView } from '../../electron/desk/first-view.ts';
import { forgetInBackups } from '../../electron/desk/forget-in-backups.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { listBin } from '../../electron/desk/list-bin.ts';
import { hideNotes, lockNotes, unlockNotes } from '../../electron/desk/lock-notes.ts';
import { setPassphrase } from '../../electron/desk/notes-passphrase.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import { type Desk, openForCommand } from '../../electron/desk/open-desk.ts';
import { redo } from '../../electron/desk/redo.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { undo } from '../../electron/desk/undo.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { backUp } from '../../electron/storage/backup.ts';
import { setDraftedWith } from '../../electron/storage/drafted-with.ts';
import { type CanarySearch, searchFor } from '../privacy/canaries.ts';
import { cheap } from '../privacy/notes.ts';
import { seedNotes } from './canary-notes.ts';
import { everyOutput, outputDay, withoutIds } from './every-output.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench, onlyArticle, workerFile } from './make-desk.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const seed = readFileSync(join(seeds, readdirSync(seeds).find((name) => name.endsWith('.md')) ?? ''), 'utf8');
const backupWorkerFile = new URL('../../electron/backup-worker.ts', import.meta.url);
const passphrase = 'a goat on the roof';
const written: string[] = [];
let bench: Bench;

beforeEach(() => {
  // The writer of Word documents asks the system what time it is.
  vi.useFakeTimers({ toFake: ['Date'], now: outputDay });
  bench = makeBench({ 'seed.md': seed });
  written.length = 0;
  const note = (chunk: unknown) => {
    written.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(note);
  vi.spyOn(process.stderr, 'write').mockImplementation(note);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  bench.end();
});

const openDesk = (at: Bench) => at.open({ passphraseCost: cheap, clock: () => outputDay });

/** Makes every output into the folder where the library is too, and has all of that searched, and the logs. */
async function leaks(search: CanarySearch, outputs: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = join(bench.folder, 'outputs');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of outputs) writeFileSync(join(folder, name.replaceAll('/', ' ')), text, 'latin1');
  return [...search.inFolders(bench.folder), ...search.in(Buffer.from(written.join(''))).map((word) => `${word} said`)];
}

/** What a window is handed, all of it. */
const handed = async (desk: Desk) =>
  Buffer.from(
    JSON.stringify([
      await firstLibraryView(desk),
      listArticles(desk),
      listNotes(desk),
      listBin(desk),
      undoState(desk),
      findLines(desk, { words: 'canary', articleId: null }),
      deskState(desk, { locale: 'en', version: '1', platform: 'linux' }),
    ]),
  );

/** The same correction in any library: it takes a word away that no line needs. */
async function correct(desk: Desk, articleId: string): Promise<void> {
  const { id, title, place = '', date = '', language, text } = openArticle(desk, { articleId }).revision;
  const fields = { title: `${title}, corrected`, place, date, language, text: `${text}\n\nNothing else was said.` };
  await correctArticle(desk, { articleId, revisionId: id, fields });
}

test('more than a thousand words of private notes are in no output and no file, whatever became of the notes', {
  timeout: 120_000,
}, async () => {
  const desk = await openDesk(bench);
  const articleId = onlyArticle(listArticles(desk)).id;
  const bare = await everyOutput(desk, articleId);
  const view = openArticle(desk, { articleId });
  const { words, ids } = seedNotes(desk, view, 400);
  expect(words.length).toBeGreaterThan(1000);
  const search = searchFor(words);
  expect(listNotes(desk).length).toBeGreaterThan(300);

  // The briefing is the same, byte for byte, and so is all that is made of it, drafted again too.
  expect(await everyOutput(desk, articleId)).toEqual(bare);
  setDraftedWith(desk.db, articleId, { engine: null, revisionId: null });
  expect(await draftAgain(desk, { articleId })).toMatchObject({ added: 0, removed: 0, changed: 0 });
  expect(await everyOutput(desk, articleId)).toEqual(bare);
  backUp(desk.db, 1);
  expect(await leaks(search, bare)).toEqual([]);

  // Some stand in the open for a while: there they are found, in the library, in a backup and in what goes out.
  const listed = new Set(listNotes(desk).map(({ id }) => id));
  const shown = ids.filter((id, at) => at % 6 === 1 && listed.has(id));
  for (const noteId of shown) setNoteVisibility(desk, { noteId, visibility: 'printable' });
  backUp(desk.db, 2);
  const open = await everyOutput(desk, articleId);
  for (const name of ['page', 'full briefing', 'copy', 'md', 'html', 'json', 'docx word/document.xml', 'w3c'])
    expect([name, search.in(Buffer.from(open.get(name) ?? '', 'latin1')).length > 0]).toEqual([name, true]);
  expect(new Set((await leaks(search, bare)).map((hit) => hit.split(' in ')[1])).size).toBeGreaterThan(1);
  for (const noteId of shown) setNoteVisibility(desk, { noteId, visibility: 'private' });

  // Some are deleted, and the bin is emptied; the steps before can be taken back and made again.
  for (const { id } of listNotes(desk).filter((_, at) => at % 5 === 2)) deleteNote(desk, { noteId: id });
  expect(emptyBin(desk, { noteId: null }).removed).toBeGreaterThan(50);
  for (let step = 0; step < 4; step += 1) undo(desk);
  for (let step = 0; step < 4; step += 1) redo(desk);
  await forgetInBackups(desk, backupWorkerFile);
  expect(await everyOutput(desk, articleId)).toEqual(bare);
  expect(await leaks(search, bare)).toEqual([]);

  // A new version, beside the same one in a library that never had a note.
  await correct(desk, articleId);
  const corrected = await everyOutput(desk, articleId);
  const other = makeBench({ 'seed.md': seed });
  try {
    const plain = await openDesk(other);
    const { id } = onlyArticle(listArticles(plain));
    await correct(plain, id);
    expect(withoutIds(corrected)).toEqual(withoutIds(await everyOutput(plain, id)));
  } finally {
    other.end();
  }

  // Locked, nothing of them is handed to a window either.
  await setPassphrase(desk, { present: null, next: passphrase });
  expect(search.in(await handed(desk)).length).toBeGreaterThan(300);
  hideNotes(desk, { hidden: true });
  expect(search.in(await handed(desk))).toEqual([]);
  hideNotes(desk, { hidden: false });
  lockNotes(desk);
  expect(search.in(await handed(desk))).toEqual([]);
  expect(await everyOutput(desk, articleId)).toEqual(corrected);
  expect(await leaks(search, corrected)).toEqual([]);
  await unlockNotes(desk, { passphrase });
  expect(await everyOutput(desk, articleId)).toEqual(corrected);
  // The one file that they leave in is sealed.
  const sealed = await sealPrivateNotes(desk, passphrase, cheap);
  expect(sealed.count).toBeGreaterThan(200);
  writeFileSync(join(bench.folder, 'outputs', 'sealed'), sealed.bytes);
  backUp(desk.db, 3);
  desk.close();
  expect(await leaks(search, corrected)).toEqual([]);

  const command = await openForCommand(bench.library, {
    locale: 'en',
    seedsFolder: bench.seedsFolder,
    workerFile,
    clock: () => outputDay,
  });
  try {
    expect(await everyOutput(command, articleId)).toEqual(corrected);
  } finally {
    command.close();
  }
  expect(await leaks(search, corrected)).toEqual([]);
});
