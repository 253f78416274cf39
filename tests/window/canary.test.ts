import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { readSheets } from '../page/read-pdf.ts';
import { canary, searchFor } from '../privacy/canaries.ts';
import { briefingShown, deskOf } from './desk.ts';
import { freshFolder } from './folders.ts';
import { startProgram } from './program.ts';

const passphrase = 'a goat on the roof';

test('a thousand words of private notes leave the real program by no way and lie in no folder that it writes to', async () => {
  const root = freshFolder();
  const place = (name: string) => {
    const folder = join(root, name);
    mkdirSync(folder, { mode: 0o700 });
    return folder;
  };
  const out = place('out');
  const program = await startProgram({
    library: join(root, 'library'),
    env: {
      HOME: place('home'),
      TMPDIR: place('temporary'),
      XDG_CACHE_HOME: place('cache'),
      XDG_CONFIG_HOME: place('settings'),
      XDG_DATA_HOME: place('data'),
    },
  });
  const { app, page } = program;
  await briefingShown(page);
  const words = Array.from({ length: 1000 }, canary);
  const shown = canary();
  const { id: articleId, noteId } = await seedNotes(page, words, shown);
  const search = searchFor(words);
  const typed = words[0] ?? '';
  const desk = deskOf(page);
  await desk.newNote.click();
  await desk.note.first().pressSequentially(`Ask about ${typed} and `);
  await page.keyboard.press('Control+b');
  await page.keyboard.type(typed);
  await page.keyboard.press('Control+Enter');
  await desk.saved.waitFor();
  await desk.tab('Notes').click();
  await desk.notes.getByText(typed).first().waitFor();

  const outputs = async (name: string) => {
    const folder = join(out, name);
    mkdirSync(folder);
    for (const document of ['page', 'full'] as const) {
      const path = join(folder, `${document}.pdf`);
      await saveDocument(app, page, articleId, document, path);
      const bytes = readFileSync(path);
      const text = (await readSheets(bytes)).map((sheet) => sheet.words).join('\n');
      // A printable note stands there, so that a private one would be found.
      expect(searchFor([shown]).in(Buffer.from(text))).toEqual([shown]);
      writeFileSync(`${path}.txt`, text);
      writeFileSync(`${path}.streams`, streamsOf(bytes));
    }
    writeFileSync(join(folder, 'seen-from-outside'), await seenFromOutside(app, page, articleId));
    writeFileSync(join(folder, 'said'), `${program.stdout()}\n${program.stderr()}`);
    expect(search.inFolders(root)).toEqual([]);
    expect(searchFor([shown]).inFolders(folder).length).toBe(3);
  };
  await outputs('open');

  // Lock, and the window itself has none of them any more.
  await page.evaluate((next) => window.readout.calls.setPassphrase({ present: null, next }), passphrase);
  expect(search.in(Buffer.from(await page.content())).length).toBeGreaterThan(0);
  await page.keyboard.press('Control+l');
  await desk.notes.getByRole('heading', { name: 'Private notes are locked' }).waitFor();
  expect(search.in(Buffer.from(await page.content()))).toEqual([]);
  await outputs('locked');

  // A window that crashes with the notes open leaves nothing of them either, and what was printable goes without a trace.
  await page.evaluate((given) => window.readout.calls.unlockNotes({ passphrase: given }), passphrase);
  await desk.notes.getByText(typed).first().waitFor();
  await page.evaluate((id) => window.readout.calls.setNoteVisibility({ noteId: id, visibility: 'private' }), noteId);
  const crashes = await app.evaluate(({ app: running }) => running.getPath('crashDumps'));
  expect(crashes.startsWith(root)).toBe(true);
  await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
    const gone = new Promise((resolve) => window?.webContents.once('render-process-gone', resolve));
    window?.webContents.forcefullyCrashRenderer();
    await gone;
  });
  expect(search.inFolders(root)).toEqual([]);
  // The thread that keeps the index of the search may still be about to forget the note.
  await vi.waitFor(() => expect(searchFor([shown]).inFolders(join(root, 'library'))).toEqual([]), { timeout: 20_000 });
  await program.quit();
  writeFileSync(join(out, 'said'), `${program.stdout()}\n${program.stderr()}`);
  expect(searchFor([...words, shown]).inFolders(join(root, 'library'), join(root, 'home'))).toEqual([]);
  expect(search.inFolders(root)).toEqual([]);
});

/** Private notes with twenty words each, in text, link and tags; and one printable note. */
function seedNotes(page: Page, words: readonly string[], shown: string) {
  return page.evaluate(
    async ([hidden, open]) => {
      const { calls } = window.readout;
      const list = await calls.listArticles();
      const id = list.ok ? (list.value[0]?.id ?? '') : '';
      const article = await calls.openArticle({ articleId: id });
      if (!article.ok) throw new Error('no article');
      const { revision, facts } = article.value;
      const at = { articleId: id, revisionId: revision.id };
      const write = async (text: string, target: Parameters<typeof calls.createNote>[0]['target']) => {
        const made = await calls.createNote({ ...at, target, text });
        if (!made.ok) throw new Error(made.error.code);
        return made.value.id;
      };
      const noteId = await write(open, { kind: 'article' });
      await calls.setNoteVisibility({ noteId, visibility: 'printable' });
      for (let index = 0; index < hidden.length; index += 20) {
        const [link, ...others] = hidden.slice(index, index + 20);
        const fact = facts[index % facts.length];
        const target =
          index % 40 === 0 && fact !== undefined
            ? ({ kind: 'fact', factId: fact.id } as const)
            : ({ kind: 'paragraph', number: 1 + (index % revision.blocks.length) } as const);
        const made = await write(`**${others.slice(12).join('** and **')}** [${link}](readout:note/${noteId})`, target);
        await calls.tagNote({ noteId: made, tags: others.slice(0, 12) });
      }
      return { id, noteId };
    },
    [words, shown] as const,
  );
}

async function saveDocument(
  app: ElectronApplication,
  page: Page,
  articleId: string,
  document: 'page' | 'full',
  path: string,
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const saved = await page.evaluate(
    ([id, which]) => window.readout.calls.savePdf({ articleId: id, paper: 'a4', document: which }),
    [articleId, document] as const,
  );
  expect(saved).toEqual({ ok: true, value: { saved: true, path } });
}

/** The clipboard after a copy in each of its forms, what was selected, titles and addresses of windows, the menu. */
async function seenFromOutside(app: ElectronApplication, page: Page, articleId: string): Promise<string> {
  const copied = await page.evaluate((id) => window.readout.calls.copyBriefing({ articleId: id }), articleId);
  expect(copied.ok).toBe(true);
  return app.evaluate(async ({ BrowserWindow, Menu, clipboard }) => {
    const forms: string[] = [];
    // Older runtimes hand out what is there by its format, newer ones as items.
    const { availableFormats, readBuffer } = clipboard as unknown as {
      availableFormats?: (which: 'clipboard' | 'selection') => string[];
      readBuffer: (format: string, which: 'clipboard' | 'selection') => Buffer;
    };
    for (const which of ['clipboard', 'selection'] as const) {
      if (availableFormats !== undefined) {
        forms.push(...availableFormats(which).map((format) => readBuffer(format, which).toString()));
        continue;
      }
      for (const item of await (which === 'selection' ? clipboard.selection : clipboard).read())
        for (const type of item.types) {
          const held = await item.getType(type);
          forms.push('text' in held ? await held.text() : held.title);
        }
    }
    return JSON.stringify([
      await clipboard.readText(),
      forms,
      BrowserWindow.getAllWindows().map((each) => [
        each.getTitle(),
        each.webContents.getTitle(),
        each.webContents.getURL(),
      ]),
      Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items.map(({ label }) => label) ?? []),
    ]);
  });
}

/** Everything that is packed in a PDF, unpacked. */
function streamsOf(pdf: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(pdf.subarray(at + 7)));
    } catch {
      // The end of a stream, or one that is not packed.
    }
  }
  return Buffer.concat(parts);
}
