import { expect, test } from 'vitest';
import { keyFile } from '../../electron/privacy/key-file.ts';
import { openPrivateNotes } from '../../electron/privacy/open-private-notes.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

/** `npm run test:kills` asks for 200. */
const kills = Number(process.env.READOUT_PROGRAM_KILLS ?? 2);

/** The newest note's words as they lie in the library. */
function storedText(library: string, beginning: string): string {
  const db = openLibrary(library, { role: 'desk', now: Date.now() });
  try {
    const { notes } = openPrivateNotes(db, keyFile(libraryPaths(library).key)).notes.list();
    return notes.find(({ text }) => text.startsWith(beginning))?.text ?? '';
  } finally {
    closeLibrary(db);
  }
}

test(`a program that is killed ${kills} times while a note is typed has all that its window had shown as saved`, {
  timeout: 120_000 + kills * 30_000,
}, async () => {
  let library: string | undefined;
  let sawSaved = 0;
  for (let round = 1; round <= kills; round += 1) {
    const program = await startProgram(library === undefined ? {} : { library });
    library = program.library;
    const { page } = program;
    await briefingShown(page);
    let shown = '';
    await page.exposeFunction('shownAsSaved', (text: string) => {
      shown = text;
    });
    await page.evaluate(() => {
      // What a frame shows is what stands there when it is about to be painted.
      const tell = () => {
        const isSaved = document.querySelector('[data-saving]')?.getAttribute('data-saving') === 'saved';
        const text = document.querySelector('.note-box')?.textContent ?? '';
        const { shownAsSaved } = window as unknown as { shownAsSaved: (words: string) => void };
        if (isSaved && text !== '') shownAsSaved(text);
        requestAnimationFrame(tell);
      };
      requestAnimationFrame(tell);
    });
    await deskOf(page).newNote.click();
    await page.locator('.note-box').waitFor();
    const words = `Round ${round} ${'and so on '.repeat(40)}`;
    const typing = page.keyboard.type(words, { delay: 12 }).catch(() => undefined);
    // Any moment will do; each round takes another.
    await page.waitForFunction(
      (least) => (document.querySelector('.note-box')?.textContent ?? '').length > least,
      12 + ((round * 97) % 200),
    );
    await program.kill();
    await typing;
    const text = storedText(library, `Round ${round} `.trim());
    expect(words.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual(shown.trimEnd().length);
    if (shown !== '') sawSaved += 1;
  }
  expect(sawSaved).toBeGreaterThan(0);
});

test('a program that is killed as soon as a note is left shows as saved only what it has, and that is all that was typed', {
  timeout: 120_000,
}, async () => {
  let library: string | undefined;
  for (const way of ['tab', 'blur'] as const) {
    const program = await startProgram(library === undefined ? {} : { library });
    library = program.library;
    const { page } = program;
    await briefingShown(page);
    const desk = deskOf(page);
    await desk.newNote.click();
    await page.locator('.note-box').waitFor();
    const words = `Left by ${way} with these very words`;
    await page.keyboard.insertText(words);
    if (way === 'tab') await desk.tab('Source').click();
    else await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.locator('[data-saving="saved"]').waitFor({ state: 'attached', timeout: 10_000 });
    await program.kill();
    expect(storedText(library, `Left by ${way}`)).toBe(words);
  }
});
