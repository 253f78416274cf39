import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

test('a note is written with bold, a list, a link, a tag and a way to another note, by keys alone, and shown as it says', async () => {
  const { app, page } = await startProgram();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Notes').click();
  await desk.newNote.click();
  await page.locator('.note-box').waitFor();
  await page.keyboard.type('The quiet channel');
  await page.keyboard.press('Control+Enter');

  await desk.newNote.click();
  await page.keyboard.type('Ask ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('twice');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- who pays');
  await page.keyboard.press('Enter');
  await page.keyboard.type('see [[quiet');
  await page.getByRole('option', { name: 'The quiet channel' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('site');
  for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('example.org/paper');
  await page.keyboard.press('Enter');
  await page.getByLabel('Add a tag').fill('money');
  await page.getByLabel('Add a tag').press('Enter');
  await page.getByRole('button', { name: 'Take the tag money away' }).waitFor();
  await page.getByRole('button', { name: 'Done', exact: true }).click();

  const card = desk.notes.getByRole('article').filter({ hasText: 'who pays' });
  await card.locator('strong', { hasText: 'twice' }).waitFor();
  await card.getByRole('listitem').filter({ hasText: 'who pays' }).waitFor();

  // An address is shown whole before anything opens, and nothing opens where the person stays.
  await app.evaluate(({ dialog, shell }) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    shell.openExternal = async (url) => {
      asked.push(`opened ${url}`);
    };
    let answers = 0;
    dialog.showMessageBox = (async (_window: unknown, { detail }: { detail: string }) => {
      asked.push(detail);
      answers += 1;
      return { response: answers - 1, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  });
  const asked = () => app.evaluate(() => Reflect.get(globalThis, 'asked') as readonly string[]);
  await card.getByRole('button', { name: 'site' }).click();
  await expect.poll(asked).toEqual(['https://example.org/paper']);
  await card.getByRole('button', { name: 'site' }).click();
  await expect.poll(asked).toHaveLength(3);
  expect((await asked()).at(-1)).toBe('opened https://example.org/paper');
  const refused = await page.evaluate(() => window.readout.calls.openLink({ url: 'file:///etc/passwd' }));
  expect(refused.ok).toBe(false);

  await card.getByRole('button', { name: 'The quiet channel' }).click();
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Linked from') === true);
  await desk.notes
    .getByRole('group', { name: 'Only notes with the tag' })
    .getByRole('button', { name: 'money' })
    .click();
  await expect.poll(() => desk.notes.getByRole('article').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('a deleted note waits in the bin over a restart, and is gone once the bin is emptied', async () => {
  const first = await startProgram();
  await briefingShown(first.page);
  const desk = deskOf(first.page);
  await desk.tab('Notes').click();
  await desk.newNote.click();
  await first.page.locator('.note-box').waitFor();
  await first.page.keyboard.type('Thrown away');
  await first.page.keyboard.press('Escape');
  await desk.notes.getByRole('button', { name: 'Delete note' }).click();
  await desk.notes.getByText('Thrown away').waitFor({ state: 'detached' });
  await first.quit();

  const { page } = await startProgram({ library: first.library });
  await briefingShown(page);
  const again = deskOf(page);
  await again.tab('Notes').click();
  await again.notes.getByText('Bin', { exact: true }).click();
  await again.notes.getByText('Thrown away').waitFor();
  await again.notes.getByRole('button', { name: 'Empty the bin' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await again.notes.getByText('The bin is empty').waitFor();
});

test('a press on a paragraph’s number begins a note on it; a line says that notes link to it', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Read').click();
  const body = await page.locator('[data-paragraph="5"] .paragraph-body').boundingBox();
  if (body === null) throw new Error('the paragraph is not on the screen');
  await page.mouse.click(body.x - 15, body.y + 10);
  await page.locator('.note-box').waitFor();
  await desk.notes.getByText('Private note · ¶5').waitFor();
  await page.keyboard.type('To [[disappearances');
  await page
    .getByRole('option', { name: /disappearances/u })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await desk.tab('Brief').click();
  await desk.briefing.getByRole('button', { name: '1 note links to this line' }).click();
  await desk.notes.getByText(/^Notes that link to: /u).waitFor();
});
