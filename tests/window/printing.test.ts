import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

/** Puts printers in place of the machine's, and keeps what they are told; the last answer given is the next one. */
function fakePrinters(app: ElectronApplication) {
  return app.evaluate(({ app: running, webContents }) => {
    const told: object[] = [];
    const state = { told, reason: '' };
    Object.assign(globalThis, { printers: state });
    const pretend = (contents: Electron.WebContents) => {
      contents.getPrintersAsync = async () => [
        { name: 'Office_2', displayName: 'Office 2', description: '', options: { media: 'na_letter_8.5x11in' } },
        { name: 'Hall', displayName: 'Hall', description: '', options: {} },
      ];
      contents.print = (options = {}, callback = () => undefined) => {
        told.push(options);
        callback(state.reason === '', state.reason);
      };
    };
    for (const contents of webContents.getAllWebContents()) pretend(contents);
    running.on('web-contents-created', (_event, contents) => pretend(contents));
  });
}

function told(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(() => Reflect.get(globalThis, 'printers').told);
}

function answerNext(app: ElectronApplication, reason: string): Promise<void> {
  return app.evaluate((_electron, given) => {
    Reflect.get(globalThis, 'printers').reason = given;
  }, reason);
}

test('the panel prints on the printer that was chosen, fitted to its paper, and remembers both', async () => {
  const { app, page, library, quit } = await startProgram();
  await briefingShown(page);
  await fakePrinters(app);
  await deskOf(page).tab('Print').click();
  await page.getByRole('status').filter({ hasText: 'Fits at' }).waitFor();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Print the page' });
  await panel.getByLabel('Printer', { exact: true }).selectOption({ label: 'Office 2' });
  // What the system says is in the printer: the page is set anew on it.
  const sheet = panel.getByRole('article');
  await expect.poll(() => sheet.getAttribute('data-paper')).toBe('letter');
  await panel.getByRole('button', { name: 'Grey' }).click();
  await panel.getByLabel('Copies').fill('2');

  // Something goes wrong at the printer: it is told, and the panel stays for another attempt.
  await answerNext(app, 'Print job failed');
  const print = panel.getByRole('button', { name: 'Print the page' });
  await print.click();
  await panel.getByRole('alert').filter({ hasText: 'Office_2 refused the page or does not answer' }).waitFor();
  await answerNext(app, 'Print job canceled');
  await print.click();
  await panel.getByRole('alert').filter({ hasText: 'Printing was cancelled' }).waitFor();
  await answerNext(app, '');
  await print.press('Enter');
  await page.getByText('2 copies of the page went to Office 2.').first().waitFor();
  expect(await panel.count()).toBe(0);
  const order = { silent: true, deviceName: 'Office_2', color: false, copies: 2, pageSize: 'Letter' };
  expect(await told(app)).toEqual([order, order, order].map((one) => ({ ...one, printBackground: true })));
  await quit();

  const again = await startProgram({ library });
  await again.page.getByRole('status').filter({ hasText: 'Fits at' }).waitFor();
  await fakePrinters(again.app);
  await again.page.keyboard.press('Control+p');
  const next = again.page.getByRole('dialog', { name: 'Print the page' });
  await next.getByLabel('Printer', { exact: true }).waitFor();
  await expect.poll(() => next.getByLabel('Printer', { exact: true }).inputValue()).toBe('Office_2');
  await expect.poll(() => next.getByRole('article').getAttribute('data-paper')).toBe('letter');
  expect(await next.getByRole('button', { name: 'Grey' }).getAttribute('aria-pressed')).toBe('true');
  expect(await next.getByLabel('Copies').inputValue()).toBe('1');
});

test('without printers the panel says so, and offers the PDF and the system’s dialog', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  await app.evaluate(({ app: running, webContents }) => {
    const none = (contents: Electron.WebContents) => {
      contents.getPrintersAsync = async () => [];
    };
    for (const contents of webContents.getAllWebContents()) none(contents);
    running.on('web-contents-created', (_event, contents) => none(contents));
  });
  await page.keyboard.press('Control+p');
  const panel = page.getByRole('dialog', { name: 'Print the page' });
  await panel.getByText('No printer was found').waitFor();
  await panel.getByRole('status').filter({ hasText: 'Fits at' }).waitFor();
  expect(await panel.getByRole('button', { name: 'System dialog…' }).isEnabled()).toBe(true);
  const asked = app.evaluate(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        dialog.showSaveDialog = async (...given: unknown[]) => {
          resolve(JSON.stringify(given.at(-1)));
          return { canceled: true, filePath: '' };
        };
      }),
  );
  await panel.getByRole('button', { name: 'Save PDF…' }).click();
  expect(await asked).toContain('.pdf');
  expect(await panel.count()).toBe(0);

  // A printer that is there no more, told by Chromium itself.
  const refused = await page.evaluate(async () => {
    const list = await window.readout.calls.listArticles();
    const articleId = list.ok ? (list.value[0]?.id ?? '') : '';
    await window.readout.calls.savePageHead({ articleId, embargo: '2999-01-01' });
    const order = { printer: 'A printer that is gone', paper: 'a4', colour: true, copies: 1 } as const;
    return window.readout.calls.printOn({ articleId, embargoSeen: true, ...order });
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'printer-gone' } });

  // An embargo is asked about before the panel.
  await page.keyboard.press('Control+p');
  const warning = page.getByRole('dialog', { name: 'Under embargo' });
  await warning.getByRole('button', { name: 'Cancel' }).press('Enter');
  await warning.waitFor({ state: 'detached' });
  expect(await panel.count()).toBe(0);
  await page.keyboard.press('Control+p');
  await warning.getByRole('button', { name: 'Print anyway' }).click();
  await panel.getByText('No printer was found').waitFor();
});
