import type { WebContents, WebContentsPrintOptions } from 'electron';
import type { Paper } from '../contract/page.ts';
import type { PrintOrder } from '../contract/printing.ts';
import { ReadoutError } from '../contract/results.ts';

/** The papers as Chromium names them. */
export const chromiumPapers = { a4: 'A4', letter: 'Letter' } as const satisfies { readonly [Name in Paper]: string };

/** What can print: a window's contents. */
type CanPrint = Pick<WebContents, 'print'>;

/** Hands what a window shows to the system's print dialog; false where the person turned it away. */
export function printWithDialog(contents: CanPrint, paper: Paper): Promise<boolean> {
  return print(contents, { pageSize: chromiumPapers[paper] }, 'no-printer', '');
}

/** Hands what a window shows to one printer without asking; false where the person or the system cancelled it. */
export function printOn(contents: CanPrint, { printer, paper, colour, copies }: PrintOrder): Promise<boolean> {
  const options = { silent: true, deviceName: printer, color: colour, copies, pageSize: chromiumPapers[paper] };
  return print(contents, options, 'print-failed', printer);
}

/** Words in the reasons that Chromium gives where somebody turned printing away; that is no failure. */
const turnedAway = /cancel/i;
/** Words in its reasons where it knows no such printer, or where the printer does not take what it was told. */
const notKnown = /invalid|device ?name|no printers?/i;

function print(
  contents: CanPrint,
  options: WebContentsPrintOptions,
  failure: 'no-printer' | 'print-failed',
  printer: string,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print({ ...options, printBackground: true }, (done, reason) => {
      if (done || turnedAway.test(reason)) resolve(done);
      else if (failure === 'print-failed' && notKnown.test(reason)) reject(new ReadoutError('printer-gone', printer));
      else reject(new ReadoutError(failure, printer));
    });
  });
}
