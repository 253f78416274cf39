import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefingShown, deskOf, lineOf } from './desk.ts';
import { startProgram } from './program.ts';

const thought = 'Ask quietly whether the September date is firm';

test('an edited fact and a private note are there after a restart, and the note is nowhere in plain text', async () => {
  const first = await startProgram();
  const { page, library } = first;
  await briefingShown(page);
  const desk = deskOf(page);
  const line = lineOf(desk.section('What was agreed'), 'resolve disappearances').first();
  await line.getByRole('button', { name: 'Edit fact' }).click();
  const field = desk.section('What was agreed').getByRole('textbox').first();
  await field.fill('Resolve the disappearances together');
  await field.press('Enter');
  const edited = lineOf(desk.section('What was agreed'), 'Resolve the disappearances together');
  await edited.waitFor();
  await edited.getByText(/by hand/).waitFor();

  await desk.newNote.click();
  await desk.note.first().pressSequentially(thought);
  await desk.note.first().press('Control+Enter');
  await desk.saved.waitFor();
  await first.quit();

  const stored = ['readout.sqlite', 'readout.sqlite-wal'].map((name) => {
    try {
      return readFileSync(join(library, name));
    } catch {
      return Buffer.alloc(0);
    }
  });
  for (const bytes of stored) {
    expect(bytes.includes(thought)).toBe(false);
    expect(bytes.includes(Buffer.from(thought, 'utf16le'))).toBe(false);
  }

  const second = await startProgram({ library });
  await briefingShown(second.page);
  const again = deskOf(second.page);
  await lineOf(again.section('What was agreed'), 'Resolve the disappearances together').waitFor();
  await again.tab('Notes').click();
  await again.notes.getByText(thought).waitFor();
});

test('what is being typed when the window closes is kept', async () => {
  const first = await startProgram();
  await briefingShown(first.page);
  const desk = deskOf(first.page);
  await desk.newNote.click();
  await desk.note.first().pressSequentially(thought);
  await first.quit();

  const { page } = await startProgram({ library: first.library });
  await briefingShown(page);
  await deskOf(page).tab('Notes').click();
  await deskOf(page).notes.getByText(thought).waitFor();
});

test('undo and redo go by the menu, for the text field that has the focus and else for the library', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  const press = (id: RegExp) =>
    app.evaluate(({ Menu }, source) => {
      const entries = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
      const entry = entries.find(({ label, visible }) => visible && new RegExp(source).test(label));
      entry?.click();
      return entry?.label;
    }, id.source);
  const line = lineOf(desk.section('What was agreed'), 'resolve disappearances').first();
  await line.getByRole('button', { name: 'Edit fact' }).click();
  const field = desk.section('What was agreed').getByRole('textbox').first();
  await field.press('End');
  await field.pressSequentially(' soon');
  await press(/^Undo/);
  await expect.poll(() => field.inputValue()).not.toContain('soon');
  await field.fill('Find those who disappeared');
  await field.press('Enter');
  await lineOf(desk.section('What was agreed'), 'Find those who disappeared').waitFor();

  await page.waitForFunction(() => !(document.activeElement instanceof HTMLTextAreaElement));
  expect(await press(/^Undo/)).toMatch(/^Undo \S/);
  await lineOf(desk.section('What was agreed'), 'resolve disappearances').first().waitFor();
  await press(/^Redo/);
  await lineOf(desk.section('What was agreed'), 'Find those who disappeared').waitFor();
});
