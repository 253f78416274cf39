import { expect, test } from 'vitest';
import { briefingShown, deskOf, lineOf } from './desk.ts';
import { startProgram } from './program.ts';

test('every mark takes the press meant for it, and a name keeps its line beside labels', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const { section } = deskOf(page);

  const marks = page.getByRole('main').getByRole('button', { name: /^Show source, paragraph/ });
  for (const mark of await marks.all()) await mark.click({ trial: true, timeout: 5_000 });

  const people = section('Who’s who');
  const name = people.locator('.name').first();
  const height = async () => (await name.boundingBox())?.height ?? 0;
  const before = await height();
  const line = people.getByRole('listitem').first();
  await line.getByRole('button', { name: 'Edit fact' }).click();
  await line.getByRole('textbox', { name: 'Role' }).fill('Envoy');
  await page.keyboard.press('Enter');
  await lineOf(people, 'changed by hand').first().waitFor();
  expect(await height()).toBe(before);
});

test('a line that is hidden from its menu hands the focus on to the next one', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const lines = deskOf(page).section('Positions taken').getByRole('listitem');
  const [first, second] = [lines.first(), lines.nth(1)];
  const next = await second.getAttribute('data-fact');
  await first.hover();
  await first.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: /^Hide/ }).click();
  await page.getByText('1 hidden line').waitFor();
  await page.waitForFunction((id) => document.activeElement?.getAttribute('data-fact') === id, next);
});
