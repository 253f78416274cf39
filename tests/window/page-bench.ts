import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from 'playwright-core';
import type { PageReport } from '../../electron/contract/calls.ts';
import type { FullBriefing } from '../../electron/contract/full-briefing.ts';
import type { Paper, PrintableBriefing } from '../../electron/contract/page.ts';
import type { PageOrder } from '../../electron/contract/page-order.ts';
import type { ShownWords } from '../page/unread-words.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly of: string;
  readonly text: string;
}

/** Boxes of the one page, in CSS pixels. */
export interface PageBoxes {
  readonly sheet: Box;
  readonly bands: readonly Box[];
  readonly lines: readonly Box[];
  readonly parts: readonly (readonly Box[])[];
  readonly texts: readonly Box[];
  /** The words of each paragraph and heading, in full. */
  readonly words: readonly ShownWords[];
  readonly printed: number;
}

/** Boxes of a page of the full briefing, in CSS pixels. */
export interface SheetBoxes {
  readonly sheet: Box;
  readonly body: Box;
  readonly foot: string;
  readonly rows: readonly {
    readonly id: string;
    readonly box: Box;
    readonly parts: readonly Box[];
    /** Its own words, as far as they stand on this page. */
    readonly words: string;
  }[];
  /** Every paragraph, heading, cell, head and foot. */
  readonly boxes: readonly Box[];
  readonly words: readonly ShownWords[];
}

/** What was set in the real layout engine. */
export interface SetPage<Boxes = PageBoxes> {
  readonly report: PageReport;
  readonly pdf: Uint8Array;
  readonly fitMs: number;
  readonly pdfMs: number;
  readonly boxes: Boxes;
}

export interface PageBench {
  readonly set: (briefing: PrintableBriefing, paper: Paper) => Promise<SetPage>;
  readonly setFull: (briefing: FullBriefing, paper: Paper) => Promise<SetPage<readonly SheetBoxes[]>>;
  readonly close: () => Promise<void>;
}

interface BenchAnswer<Boxes> extends Omit<SetPage<Boxes>, 'pdf'> {
  readonly pdf: string;
}
declare global {
  var setPage: <Boxes>(order: PageOrder) => Promise<BenchAnswer<Boxes>>;
}

/** Starts a print window of its own, in which one page after the other is set and printed. */
export async function openPageBench(): Promise<PageBench> {
  const app: ElectronApplication = await _electron.launch({
    args: [fileURLToPath(new URL('./page-bench', import.meta.url))],
  });
  const setOrder = async <Boxes>(order: PageOrder): Promise<SetPage<Boxes>> => {
    const answer = await app.evaluate((_electronModule, given) => globalThis.setPage<Boxes>(given), order);
    return { ...answer, pdf: Buffer.from(answer.pdf, 'base64') };
  };
  return {
    set: (briefing, paper) => setOrder({ document: 'page', briefing, paper }),
    setFull: (briefing, paper) => setOrder({ document: 'full', briefing, paper }),
    close: () => app.close(),
  };
}
