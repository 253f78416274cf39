import type { BrowserWindow } from 'electron';
import type { PageReport } from '../contract/calls.ts';
import { eventChannel } from '../contract/names.ts';
import type { PageOrder } from '../contract/page-order.ts';
import type { Printer, PrintOrder } from '../contract/printing.ts';
import { ReadoutError } from '../contract/results.ts';
import { chromiumPapers, printOn, printWithDialog } from './hand-to-printer.ts';
import { countPages } from './page-count.ts';
import { PageJob } from './page-job.ts';
import { openPageWindow, type PageWindowOptions } from './page-window.ts';
import { withMarking } from './pdf-marking.ts';
import { listPrinters } from './printer-list.ts';

/** The page as it was made. */
export interface RenderedPage {
  readonly pdf: Uint8Array;
  readonly report: PageReport;
}

/** Lines named in a sentence about them. */
const mostNamed = 12;

/** Longest that setting may take, in milliseconds: a hundred times what it takes on a slow machine. */
const settingLimits = { page: 20_000, full: 300_000 } as const;

/** Makes pages in one hidden window, one after the other. */
export class PagePrinter {
  readonly #options: Omit<PageWindowOptions, 'lost'>;
  #window: BrowserWindow | null = null;
  #job: PageJob | null = null;
  /** Whether the page in the window has asked for an order, and so listens for the next. */
  #hasAsked = false;
  /** Windows that asked for a page before there was one. */
  #waiting: ((order: PageOrder) => void)[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: Omit<PageWindowOptions, 'lost'>) {
    this.#options = options;
  }

  /**
   * The page as a tagged PDF of exactly one page, or the full briefing as one of as many as it was set on. Throws
   * `page-does-not-fit` where it came to more, `pins-do-not-fit` with the lines.
   */
  renderPdf(order: PageOrder): Promise<RenderedPage> {
    return this.#inTurn(async () => {
      const { window, report } = await this.#set(order);
      const pdf = await printToPdf(window, order, report.pages);
      const { marking } = order.briefing;
      return { pdf: marking ? withMarking(pdf, marking) : pdf, report };
    });
  }

  /** Hands it to the system's print dialog; false where the person turned it away. */
  print(order: PageOrder): Promise<boolean> {
    return this.#inTurn(async () => printWithDialog((await this.#setToPrint(order)).webContents, order.paper));
  }

  /**
   * Hands it to one printer without asking; false where that was cancelled. Throws `printer-gone` and `print-failed`
   * with the printer's name.
   */
  printOn(order: PageOrder, to: PrintOrder): Promise<boolean> {
    return this.#inTurn(async () => printOn((await this.#setToPrint(order)).webContents, to));
  }

  /** The printers of this machine; none where the system names none. */
  printers(): Promise<readonly Printer[]> {
    this.#window ??= this.#open();
    return listPrinters(this.#window.webContents);
  }

  /** Opens the hidden window ahead of the first page, which then comes as soon as any other. */
  prepare(): void {
    this.#window ??= this.#open();
  }

  /** What the page's window is to set; waits until a page is ordered. */
  pageToSet(): Promise<PageOrder> {
    const job = this.#job;
    this.#hasAsked = true;
    if (job !== null) return Promise.resolve(job.handOut());
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  pageIsSet(report: PageReport): void {
    this.#job?.report(report);
  }

  /** Ends the hidden window. A page that is being made fails. */
  close(): void {
    this.#lose('the window was closed');
  }

  #inTurn<Value>(make: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(make);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** What cannot be saved as one page is not printed as two. */
  async #setToPrint(order: PageOrder): Promise<BrowserWindow> {
    const { window, report } = await this.#set(order);
    await printToPdf(window, order, report.pages);
    return window;
  }

  async #set(order: PageOrder): Promise<{ window: BrowserWindow; report: PageReport }> {
    const job = new PageJob(order, settingLimits[order.document]);
    this.#job = job;
    try {
      const window = this.#window ?? this.#open();
      const waiting = this.#waiting.splice(0);
      if (waiting.length > 0) for (const resolve of waiting) resolve(job.handOut());
      // A page that has not asked yet will, by itself; that it is still loading says nothing, since fonts may be.
      else if (this.#hasAsked) window.webContents.send(eventChannel('setPage'));
      const report = await job.isSet;
      if (report.pinsWithoutRoom.length > 0) throw new ReadoutError('pins-do-not-fit', named(report.pinsWithoutRoom));
      return { window, report };
    } catch (error) {
      // Whatever state the page was left in, the next one begins afresh.
      this.#lose('the page could not be set');
      throw error;
    } finally {
      this.#job = null;
    }
  }

  #open(): BrowserWindow {
    const window = openPageWindow({ ...this.#options, lost: () => this.#lose('the page’s process ended') });
    this.#window = window;
    return window;
  }

  #lose(reason: string): void {
    const window = this.#window;
    this.#window = null;
    this.#waiting = [];
    this.#hasAsked = false;
    this.#job?.fail(new Error(reason));
    if (window !== null && !window.isDestroyed()) window.destroy();
  }
}

/** Lines by name, as many as a sentence can hold. */
function named(lines: readonly string[]): string {
  const further = lines.length - mostNamed;
  return [...lines.slice(0, mostNamed), ...(further > 0 ? [`… (+${further})`] : [])].join('; ');
}

async function printToPdf(window: BrowserWindow, { document, paper }: PageOrder, pages: number): Promise<Uint8Array> {
  const pdf = await window.webContents.printToPDF({
    pageSize: chromiumPapers[paper],
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: document === 'full',
    displayHeaderFooter: false,
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
  });
  if (countPages(pdf) !== pages) throw new ReadoutError('page-does-not-fit');
  return pdf;
}
