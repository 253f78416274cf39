import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

test('an offer to undo goes once something else was done, so that it never undoes another change', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const { library } = deskOf(page);
  await library
    .getByRole('button', { name: /^Delete “/ })
    .first()
    .click();
  const offer = page.getByRole('button', { name: 'Undo', exact: true });
  await offer.waitFor();
  await page.keyboard.press('Control+z');
  await library
    .getByRole('button', { name: /^Delete “/ })
    .first()
    .waitFor();
  expect(await offer.count()).toBe(0);
});
