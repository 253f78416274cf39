import type { Paper } from '../../electron/contract/page.ts';
import type { PrintedDocument } from '../../electron/contract/page-order.ts';
import type { PrinterHabit } from '../../electron/contract/printing.ts';
import { createStore } from './store.ts';

/** What is about to be printed. */
export interface PrintJob {
  readonly articleId: string;
  readonly document: PrintedDocument;
  /** What the desk's page is set on. */
  readonly paper: Paper;
  readonly embargoSeen: boolean;
  readonly habits: readonly PrinterHabit[];
}

export const printing = createStore<{ readonly job: PrintJob | null }>({ job: null });
