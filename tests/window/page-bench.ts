import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from 'playwright-core';
import type { PageReport } from '../../electron/contract/calls.ts';
import type { FullBriefing } from '../../electron/contract/full-briefing.ts';
import type { Paper, PrintableBriefing } from '../../electron/contract/page.ts';
import type { PageOrder } from '../../electron/contract/page-order.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly of: string;
  readonly text: string;
}

/** A page as it was set in the real layout engine; boxes in CSS pixels. */
export interface SetPage {
  readonly report: PageReport;
  readonly pdf: Uint8Array;
  readonly fitMs: number;
  readonly boxes: {
    readonly sheet: Box;
    readonly bands: readonly Box[];
    readonly lines: readonly Box[];
    readonly parts: readonly (readonly Box[])[];
    readonly texts: readonly Box[];
    /** The words of each paragraph and heading, in full. */
    readonly words: readonly { readonly text: string; readonly direction: string }[];
    readonly printed: number;
  };
}

export interface PageBench {
  readonly set: (briefing: PrintableBriefing, paper: Paper) => Promise<SetPage>;
  /** The full briefing; its boxes are those of all pages together. */
  readonly setFull: (briefing: FullBriefing, paper: Paper) => Promise<SetPage>;
  readonly close: () => Promise<void>;
}

interface BenchAnswer extends Omit<SetPage, 'pdf'> {
  readonly pdf: string;
}
declare global {
  var setPage: (order: PageOrder) => Promise<BenchAnswer>;
}

/** Starts a print window of its own, in which one page after the other is set and printed. */
export async function openPageBench(): Promise<PageBench> {
  const app: ElectronApplication = await _electron.launch({
    args: [fileURLToPath(new URL('./page-bench', import.meta.url))],
  });
  const setOrder = async (order: PageOrder): Promise<SetPage> => {
    const answer = await app.evaluate((_electronModule, given) => globalThis.setPage(given), order);
    return { ...answer, pdf: Buffer.from(answer.pdf, 'base64') };
  };
  return {
    set: (briefing, paper) => setOrder({ document: 'page', briefing, paper }),
    setFull: (briefing, paper) => setOrder({ document: 'full', briefing, paper }),
    close: () => app.close(),
  };
}
