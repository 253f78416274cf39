import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf, lineOf } from './desk.ts';
import { startProgram } from './program.ts';

test('names are merged, a speaker is set and lines are judged by keys alone; drafting again keeps it all; the register shows it', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  const people = desk.section('Who’s who');
  const names = await people.locator('.name').allTextContents();
  const [first = '', second = '', third = ''] = names;

  // Merge: the line's key, then Enter on the name that the dialog offers.
  await lineOf(people, first).focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: new RegExp(`^${second}`, 'u') }).focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => people.locator('.name').count()).toBe(names.length - 1);
  const stays = (await people.locator('.name').allTextContents()).find((name) => [first, second].includes(name)) ?? '';

  // Who said it: the first name offered has the focus.
  const quotes = desk.section('In their words');
  const quote = quotes.getByRole('listitem').first();
  await quote.focus();
  await page.keyboard.press('w');
  await dialog.getByRole('textbox', { name: 'Somebody else' }).fill('The spokeswoman');
  await page.keyboard.press('Enter');
  await quote.getByText('The spokeswoman').waitFor();
  await quote.getByText('changed by hand').waitFor();

  // Confirm, reject, and not a person.
  const agreed = desk.section('What was agreed').getByRole('listitem');
  const count = await agreed.count();
  await agreed.first().focus();
  await page.keyboard.press('c');
  await agreed.first().getByText('confirmed').waitFor();
  await agreed.nth(1).focus();
  await page.keyboard.press('x');
  await expect.poll(() => agreed.count()).toBe(count - 1);
  await desk.briefing.getByText('1 hidden line').click();
  await desk.briefing.getByText('rejected as wrong').waitFor();
  const line = lineOf(people, third);
  await line.focus();
  await line.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Not a person' }).click();
  await line.waitFor({ state: 'detached' });
  // The focus is on a line that stays, so that keys go on from there.
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-fact'))).toBe(true);

  await page.keyboard.press('Control+Shift+d');
  await page
    .getByText(/^Drafted again/u)
    .first()
    .waitFor();
  await quote.getByText('The spokeswoman').waitFor();
  expect(await agreed.count()).toBe(count - 1);
  expect(await people.locator('.name').count()).toBe(names.length - 2);

  await page.keyboard.press('Control+Shift+p');
  const sheet = page.getByRole('dialog', { name: 'People and organisations' });
  await sheet.getByText(stays, { exact: true }).waitFor();
  await sheet.getByRole('button', { name: `Delete ${third}` }).click();
  await sheet.getByText(third, { exact: true }).waitFor({ state: 'detached' });
  const add = sheet.getByRole('button', { name: 'Add a name' });
  const hasFocus = (element: Locator) => element.evaluate((one) => one === document.activeElement);
  await expect.poll(() => hasFocus(add)).toBe(true);
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await sheet.getByText(third, { exact: true }).waitFor();
  await expect.poll(() => hasFocus(add)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Somebody Else');
  await page.keyboard.press('Enter');
  await sheet.getByText('Somebody Else', { exact: true }).waitFor();
  await expect.poll(() => hasFocus(add)).toBe(true);
  const edit = sheet.getByRole('button', { name: 'Edit Somebody Else' });
  await edit.click();
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(edit)).toBe(true);
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await sheet.getByText('Somebody Else', { exact: true }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
});

test('a name is split by its mentions, and the due date is a key away', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  const people = desk.section('Who’s who');
  const name = (await people.locator('.name').first().textContent()) ?? '';
  const line = lineOf(people, name);
  await line.focus();
  await line.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Split…' }).click();
  const dialog = page.getByRole('dialog', { name: `Split ${name}` });
  const split = dialog.getByRole('button', { name: 'Split', exact: true });
  expect(await split.isDisabled()).toBe(true);
  await dialog
    .getByRole('checkbox', { name: /paragraph/u })
    .last()
    .check();
  await dialog.getByRole('textbox', { name: 'The other’s name' }).fill('Somebody Altogether Else');
  await split.click();
  await lineOf(people, 'Somebody Altogether Else').getByText('added by hand').waitFor();
  await lineOf(people, name).waitFor();

  // One party of an undertaking, everywhere at once; then taken back as one step.
  const agreed = desk.section('What was agreed').getByRole('listitem').first();
  await agreed.focus();
  await page.keyboard.press('w');
  const who = page.getByRole('dialog', { name: /^Who is/u });
  await who.getByRole('checkbox', { name: /other lines too$/u }).check();
  await who.getByRole('textbox', { name: 'Somebody else' }).fill('Ruritania');
  await page.keyboard.press('Enter');
  const named = desk.section('What was agreed').getByRole('listitem').filter({ hasText: 'Ruritania' });
  await expect.poll(() => named.count()).toBeGreaterThan(2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => named.count()).toBe(0);

  await agreed.focus();
  await page.keyboard.press('d');
  const due = desk.section('What was agreed').getByRole('textbox', { name: 'Due date' });
  await expect.poll(() => due.evaluate((field) => field === document.activeElement)).toBe(true);
  await due.fill('2031-05-01');
  await page.keyboard.press('Enter');
  await agreed.getByText('May 2031').waitFor();
});
