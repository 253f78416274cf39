import type { WebContentsPrintOptions } from 'electron';
import { expect, test } from 'vitest';
import { printOn, printWithDialog } from '../../electron/printing/hand-to-printer.ts';

/** A window that prints as Chromium answers, and keeps what it was told. */
function windowThatAnswers(done: boolean, reason: string) {
  const told: WebContentsPrintOptions[] = [];
  const print = (
    options: WebContentsPrintOptions = {},
    callback: (done: boolean, reason: string) => void = () => {},
  ) => {
    told.push(options);
    callback(done, reason);
  };
  return { told, print };
}

const order = { printer: 'Office_2', paper: 'letter', colour: false, copies: 3 } as const;

test('a printer gets the page on its paper, in as many copies and with such ink as was asked, without a dialog', async () => {
  const window = windowThatAnswers(true, '');
  expect(await printOn(window, order)).toBe(true);
  expect(window.told).toEqual([
    { silent: true, deviceName: 'Office_2', color: false, copies: 3, pageSize: 'Letter', printBackground: true },
  ]);
});

test.each([
  ['Print job failed', 'print-failed'],
  ['Invalid printer settings', 'printer-gone'],
  ['Invalid deviceName provided', 'printer-gone'],
])('what Chromium calls “%s” is told as %s, with the printer', async (reason, code) => {
  await expect(printOn(windowThatAnswers(false, reason), order)).rejects.toMatchObject({ code, detail: 'Office_2' });
});

test('cancelled is no failure, from the panel or from the dialog; a dialog without printers is one', async () => {
  expect(await printOn(windowThatAnswers(false, 'Print job canceled'), order)).toBe(false);
  expect(await printWithDialog(windowThatAnswers(false, 'Print job canceled'), 'a4')).toBe(false);
  await expect(printWithDialog(windowThatAnswers(false, 'Print job failed'), 'a4')).rejects.toMatchObject({
    code: 'no-printer',
  });
});
