import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

test('an article is corrected by hand, outlives a power cut while it is typed, and its marks get a verdict that is confirmed and undone', async () => {
  const { page, library, kill } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.tab('Read').click();
  const sentence = (number: number) => page.locator(`.reading [data-sentence="${number}"]`);
  const [kept = '', changed = '', lost = ''] = await Promise.all(
    [2, 4, 6].map(async (at) => (await sentence(at).textContent()) ?? ''),
  );
  for (const number of [2, 4, 6]) {
    await sentence(number).focus();
    await page.keyboard.press('1');
    await page.getByRole('status').filter({ hasText: 'Marked as Key' }).waitFor();
  }
  await page.getByRole('button', { name: 'Correct the article…' }).click();
  const box = page.getByRole('textbox', { name: 'Text', exact: true });
  const text = await box.inputValue();
  const words = changed.replace(/\S+ \S+ /u, 'Nobody ever ');
  await box.fill(text.replace(changed, words).replace(lost, ''));
  await desk.saved.waitFor();
  await kill();

  const again = await startProgram({ library });
  const { page: next } = again;
  await next.getByText('You began to correct this article').waitFor();
  await next.getByRole('button', { name: 'Go on' }).click();
  await next.getByRole('button', { name: 'Save as a new version' }).click();
  const pane = next.getByRole('complementary', { name: 'Changes' });
  await pane.getByText('1 unchanged, 1 changed, 1 lost').waitFor();
  expect(await next.getByRole('tab', { name: 'Changes' }).textContent()).toBe('Changes2');

  // The changed one by keys: its two sides are told apart, and confirming hands the focus on to the next.
  const entries = pane.locator('[data-entry]');
  await expect.poll(() => entries.first().textContent()).toContain('Nobody ever');
  await entries.first().getByRole('button', { name: 'Confirm' }).focus();
  await next.keyboard.press('Enter');
  await pane.getByText('2 unchanged, 1 lost').waitFor();
  await expect.poll(() => next.evaluate(() => document.activeElement?.hasAttribute('data-entry'))).toBe(true);
  await next.keyboard.press('Control+z');
  await pane.getByText('1 unchanged, 1 changed, 1 lost').waitFor();

  // The lost one is attached to the sentence under the cursor, without a mouse.
  await next.locator('.reading [data-sentence="0"]').focus();
  await next.keyboard.press('ArrowDown');
  await entries.last().getByRole('button', { name: 'Attach to the selection' }).focus();
  await next.keyboard.press('Enter');
  await pane.getByText('2 unchanged, 1 changed').waitFor();

  // The version before is read as it was, and the words of the old text lead there.
  await entries.first().getByTitle('Show in the old text').click();
  await next.getByRole('note').getByText('You are reading version 1 of 2').waitFor();
  await next.locator('.reading').getByText(changed, { exact: true }).waitFor();
  await next.getByRole('button', { name: 'Back to the present one' }).click();
  await next.locator('.reading').getByText(kept, { exact: true }).waitFor();
  expect(await next.locator('.reading').getByText(lost, { exact: true }).count()).toBe(0);

  // All of it taken back, a step at a time: the marks stand where they stood.
  await next.keyboard.press('Control+z');
  await next.keyboard.press('Control+z');
  await next.locator('.reading').getByText(lost, { exact: true }).waitFor();
  await expect.poll(() => next.locator('.reading [aria-description*="marked Key"]').count()).toBe(3);
}, 90_000);
