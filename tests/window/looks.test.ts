import { expect, test } from 'vitest';
import { briefingShown, deskOf, lineOf } from './desk.ts';
import { type Program, startProgram } from './program.ts';

/** How light the colours of the page's ground and words are, from 0 to 765. */
const lightness = ({ page }: Program) =>
  page.evaluate(() => {
    const sum = (colour: string) =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((all, part) => all + Number(part), 0);
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { ground: sum(backgroundColor), words: sum(color) };
  });

test('the desk is light or dark as the system is', async () => {
  const program = await startProgram();
  await briefingShown(program.page);
  await program.page.emulateMedia({ colorScheme: 'light' });
  const light = await lightness(program);
  expect(light.ground).toBeGreaterThan(light.words + 300);
  await program.page.emulateMedia({ colorScheme: 'dark' });
  const dark = await lightness(program);
  expect(dark.words).toBeGreaterThan(dark.ground + 300);
});

test('in the system’s own colours a line tells its light with an outline', async () => {
  const { page } = await startProgram();
  await briefingShown(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const desk = deskOf(page);
  const line = lineOf(desk.section('What was agreed'), '').first();
  const outline = () => line.evaluate((element) => getComputedStyle(element).outlineStyle);
  await desk.title.hover();
  await expect.poll(outline).toBe('none');
  await line.hover();
  await expect.poll(outline).toBe('solid');
});

test('at 200 % everything is still within the window, in every view', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    window?.setContentSize(1440, 900);
    window?.webContents.setZoomFactor(2);
  });
  await page.waitForFunction(() => innerWidth === 720);
  // The library lies over the rest when it is called.
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await desk.library.waitFor();
  await page.keyboard.press('Escape');
  for (const name of ['Brief', 'Read', 'Print'] as const) {
    await desk.tab(name).click();
    await desk.tab(name).and(page.locator('[aria-selected="true"]')).waitFor();
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, [role="tab"], h1, footer, main')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.closest('.unseen, .skip, .print-pane, .page-bench') === null)
        .map((element) => ({ words: element.innerText, right: element.getBoundingClientRect().right }))
        .filter(({ right }) => right > innerWidth + 1),
    );
    expect([name, beyond]).toEqual([name, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  }
});

test('asked for Spanish, the desk speaks Spanish', async () => {
  const { page } = await startProgram({ lang: 'es' });
  await page.getByRole('main', { name: 'Informe' }).getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('navigation', { name: 'Biblioteca' }).waitFor();
  await page.getByRole('complementary', { name: 'Fuente' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  for (const english of ['Brief', 'Read', 'New private note', 'Edit fact', 'Import…'])
    expect([english, await page.getByRole('button', { name: english, exact: true }).count()]).toEqual([english, 0]);
});

test('why a line was found is told in Spanish too', async () => {
  const { page } = await startProgram({ lang: 'es' });
  const lines = page.getByRole('main').locator('[data-fact]');
  await lines.first().focus();
  await page.keyboard.press('i');
  await page.getByText(/^Seguridad: \d+ %\. la entrada, y la oración que más le añade$/).waitFor();
});
