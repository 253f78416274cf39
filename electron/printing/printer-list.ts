import type { Paper } from '../contract/page.ts';
import type { Printer } from '../contract/printing.ts';

/** As much of what Electron tells about a printer as is read here; newer ones no longer tell which is the default. */
interface PrinterFacts {
  readonly name: string;
  readonly displayName?: string;
  readonly isDefault?: boolean;
  readonly options?: object;
}

/** What can list the printers of this machine: a window's contents. */
export interface PrinterSource {
  getPrintersAsync(): Promise<readonly PrinterFacts[]>;
}

/** Longest that the system may take to name its printers, in milliseconds; one that is out of reach can hold it up. */
const listingLimit = 10_000;

/**
 * The printers of this machine by their labels, the default first. None where there is none, where the system's print
 * service does not answer, and where it takes too long.
 */
export async function listPrinters(source: PrinterSource, limit = listingLimit): Promise<readonly Printer[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<readonly PrinterFacts[]>((resolve) => {
    timer = setTimeout(() => resolve([]), limit);
  });
  try {
    const found = await Promise.race([source.getPrintersAsync(), tooLate]);
    return found.map(printerOf).sort(byLabel);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

function printerOf({ name, displayName, isDefault, options }: PrinterFacts): Printer {
  return { name, label: displayName || name, isDefault: isDefault === true, paper: paperIn(options) };
}

function byLabel(one: Printer, other: Printer): number {
  return Number(other.isDefault) - Number(one.isDefault) || one.label.localeCompare(other.label);
}

/** What each paper is called in a printer's options: `A4`, `iso_a4_210x297mm`, `na_letter_8.5x11in`. */
const mediaNames: { readonly [Name in Paper]: RegExp } = {
  a4: /(^|[^a-z0-9])a4([^a-z0-9]|$)/i,
  letter: /(^|[^a-z0-9])letter([^a-z0-9]|$)/i,
};

function paperIn(options: object | undefined): Paper | undefined {
  const { media } = { media: undefined, ...options };
  const named = String(media ?? '').replaceAll('_', ' ');
  if (mediaNames.a4.test(named)) return 'a4';
  return mediaNames.letter.test(named) ? 'letter' : undefined;
}
