import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

const passphrase = 'a goat on the roof';
const thought = 'CANARY-31f7 ask what the minister really wants';

test('notes lock with what was being typed in them, leave no trace in the window, and open again', async () => {
  const first = await startProgram();
  const { app, page, library } = first;
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Notes').click();
  await desk.newNote.click();
  await desk.note.first().pressSequentially(`${thought}, first`);
  await desk.note.first().press('Control+Enter');

  // Where there is no keychain worth the name, the foot line says so, and the first note offers a passphrase.
  const backend = await app.evaluate(({ safeStorage }) => safeStorage.getSelectedStorageBackend());
  expect(backend).toBe('basic_text');
  await page.getByText('Private notes: not locked').waitFor();
  await desk.notes.getByRole('button', { name: 'Set a passphrase…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Privacy' });
  await sheet.getByRole('button', { name: 'Set a passphrase…' }).click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Set passphrase', exact: true }).click();
  await page.getByRole('button', { name: 'Make a recovery key' }).click();
  await page.locator('.recovery-key').waitFor();
  const recoveryKey = (await page.locator('.recovery-key span').allInnerTexts()).join('-');
  expect(recoveryKey).toMatch(/^(\w{4}-){7}\w{4}$/);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.keyboard.press('Escape');

  // What was found stays in the list until the lock.
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Search the library' }).fill('CANARY-31f7');
  await desk.library.getByText(/ask what the minister/).waitFor();
  await desk.newNote.click();
  await desk.note.first().pressSequentially(`${thought}, last`);
  expect(await heapHolds(page, thought)).toBe(true);
  // What is selected, Linux keeps for the middle button to paste anywhere.
  await page.keyboard.press('Control+a');
  await expect.poll(() => selected(app)).toContain(thought);
  await page.keyboard.press('Control+l');
  await page.getByText('Private notes: locked').waitFor();
  await expect.poll(() => selected(app)).not.toContain(thought);
  await desk.notes.getByRole('heading', { name: 'Private notes are locked' }).waitFor();
  expect(await page.content()).not.toContain(thought);
  expect(await page.locator('body').ariaSnapshot()).not.toContain(thought);
  expect(await heapHolds(page, thought)).toBe(false);

  // A new private note asks for the passphrase, and is begun once it is given.
  await desk.newNote.click();
  await page.getByLabel('Passphrase', { exact: true }).fill('a goat');
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByText('That passphrase does not open the private notes.').waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await desk.note.first().waitFor();
  await desk.notes.getByText(`${thought}, first`).waitFor();
  await desk.notes.getByText(`${thought}, last`).waitFor();

  // A computer that goes to sleep locks them, with what was typed last.
  await desk.note.first().pressSequentially(`${thought}, asleep`);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await desk.notes.getByRole('heading', { name: 'Private notes are locked' }).waitFor();
  expect(await page.content()).not.toContain(thought);
  await first.quit();

  const second = await startProgram({ library });
  await briefingShown(second.page);
  const again = deskOf(second.page);
  await again.tab('Notes').click();
  await again.notes.getByRole('button', { name: 'Use the recovery key' }).click();
  await second.page.getByLabel('Recovery key').fill(recoveryKey.toLowerCase());
  await second.page.getByLabel('New passphrase').fill('two goats on the roof');
  await second.page.getByRole('button', { name: 'Unlock and set passphrase' }).click();
  await again.notes.getByText(`${thought}, last`).waitFor();
  await again.notes.getByText(`${thought}, asleep`).waitFor();

  // Hidden for those who look on: no words, no count.
  await second.page.keyboard.press('Control+Shift+H');
  await again.notes.getByRole('heading', { name: 'Hidden' }).waitFor();
  expect(await second.page.content()).not.toContain(thought);
  await second.page.keyboard.press('Control+Shift+H');
  await again.notes.getByText(`${thought}, last`).waitFor();
});

/** What is selected in the system, by whichever calls the runtime has. */
function selected(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ clipboard }) => {
    const { readText, selection } = clipboard as unknown as {
      readonly readText: (kind: 'selection') => string;
      readonly selection?: { readonly readText: () => Promise<string> };
    };
    return selection === undefined ? readText('selection') : selection.readText();
  });
}

/** Whether anything that the window's scripts can still reach holds some words, as the engine's own record of it says. */
async function heapHolds(page: Page, words: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('').includes(words);
}
