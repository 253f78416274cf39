import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

test('the panes’ widths are set by pointer and by keys, and are as they were left after a restart', async () => {
  const { page, library, quit } = await startProgram();
  await briefingShown(page);
  const divider = page.getByRole('separator', { name: 'Width of the library' });
  const width = async () => Number(await divider.getAttribute('aria-valuenow'));
  const before = await width();
  const box = await divider.boundingBox();
  if (box === null) throw new Error('the divider is not on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y);
  await page.mouse.up();
  // Once let go, the pointer moves nothing.
  await page.mouse.move(x + 90, y);
  await expect.poll(width).toBe(before + 40);
  await divider.press('ArrowRight');
  await expect.poll(width).toBe(before + 56);
  await deskOf(page).saved.waitFor();
  await quit();

  const again = await startProgram({ library });
  await briefingShown(again.page);
  expect(await again.page.getByRole('separator', { name: 'Width of the library' }).getAttribute('aria-valuenow')).toBe(
    String(before + 56),
  );
});
