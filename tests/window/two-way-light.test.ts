import { expect, test } from 'vitest';
import { briefingShown, deskOf, lineOf } from './desk.ts';
import { startProgram } from './program.ts';

test('a fact lights its sentence, and scrolls there when pressed; a sentence lights its facts', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  const { section, source } = deskOf(page);
  const line = lineOf(section('In their words'), 'the alliance and the union').first();
  const mark = line.getByRole('button', { name: /^Show source, paragraph/ });
  await line.scrollIntoViewIfNeeded();

  await mark.hover();
  const lit = source.locator('[data-sentence][data-lit]');
  await lit.first().waitFor({ state: 'attached' });
  expect((await lit.allTextContents()).join(' ')).toContain('alliance');

  await mark.click();
  // Pressed, the source comes to rest where the sentence is seen whole.
  await page.waitForFunction(
    async () => {
      const sentence = document.querySelector('[data-sentence][data-lit]');
      const pane = sentence?.closest('aside, [role="complementary"]');
      if (!sentence || !pane) return false;
      const { height, top, bottom } = sentence.getBoundingClientRect();
      const outer = pane.getBoundingClientRect();
      for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      const rests = sentence.getBoundingClientRect().top === top;
      return rests && height > 0 && top >= outer.top && bottom <= outer.bottom;
    },
    undefined,
    { polling: 50 },
  );

  const sentence = source
    .locator('[data-sentence]')
    .filter({ hasText: /memorandum/i })
    .first();
  const facts = page.getByRole('main').locator('[data-fact][data-lit]');
  // The pane may still come to rest under a pointer that stands still, so the pointer comes again, as a hand would.
  await expect
    .poll(
      async () => {
        await page.mouse.move(2, 2);
        await sentence.hover();
        return facts.filter({ hasText: /memorandum/i }).count();
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);
});
