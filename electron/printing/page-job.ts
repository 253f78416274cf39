import type { PageReport } from '../contract/calls.ts';
import type { PageOrder } from '../contract/page-order.ts';
import { ReadoutError } from '../contract/results.ts';

/**
 * The exchange with the page's window about one page: the window fetches the order, sets it, and reports. A report
 * that nobody waits for (from a page set earlier) is passed over.
 */
export class PageJob {
  readonly order: PageOrder;
  /** Settles with the report when the page stands, or with what went wrong. */
  readonly isSet: Promise<PageReport>;
  #handedOut = false;
  #resolve: (report: PageReport) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  /** @param limit milliseconds that the window may take */
  constructor(order: PageOrder, limit: number) {
    this.order = order;
    const settled = new Promise<PageReport>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    const timer = setTimeout(() => this.fail(new ReadoutError('internal', 'the page took too long')), limit);
    this.isSet = settled.finally(() => clearTimeout(timer));
    // Whoever ordered the page hears of a failure where they wait for it, which may be later.
    this.isSet.catch(() => undefined);
  }

  /** The window takes the order. */
  handOut(): PageOrder {
    this.#handedOut = true;
    return this.order;
  }

  /** The window says that the page stands. */
  report(report: PageReport): void {
    if (this.#handedOut) this.#resolve(report);
  }

  /** The page will not be set. */
  fail(error: Error): void {
    this.#reject(error);
  }
}
