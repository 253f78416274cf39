import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Measure, Measured, PageLayout } from '../../electron/briefing/page-layout.ts';
import { Page } from './Page.tsx';

/** Room in CSS pixels that is kept free, so that no rounding between screen and paper tips a line over. */
const slack = 2;

/** A hidden sheet on which layouts are set at their true size. */
export interface Bench {
  readonly measure: Measure;
  /** Takes the sheet out of the document; nothing of it may be there when a page is printed. */
  readonly remove: () => void;
}

/** Lays out a bench in the document. Every font must be loaded by then. */
export function layBench(): Bench {
  const host = document.createElement('div');
  host.className = 'page-bench';
  host.inert = true;
  document.body.append(host);
  const root = createRoot(host);
  return {
    measure: (layout) => {
      flushSync(() => root.render(<Page layout={layout} />));
      return measured(host, layout);
    },
    remove: () => {
      root.unmount();
      host.remove();
    },
  };
}

function measured(host: HTMLElement, layout: PageLayout): Measured {
  const page = host.querySelector('.page');
  const columns = host.querySelector('.page-columns');
  const main = host.querySelector('.page-main');
  if (page === null || columns === null || main === null) return { mainFits: false, sideFits: false };
  const foot = host.querySelector('.page-foot')?.getBoundingClientRect().bottom ?? 0;
  const framed = foot <= page.getBoundingClientRect().bottom && page.scrollWidth <= page.clientWidth;
  const room = columns.getBoundingClientRect().height - slack;
  const isShort = (column: Element | null) => column === null || column.getBoundingClientRect().height <= room;
  // Columns that run over open a further one beside the page.
  const mainFits = layout.arrangement === 'flow' ? main.scrollWidth <= main.clientWidth + 1 : isShort(main);
  const side = host.querySelector('.page-side');
  return { mainFits: framed && mainFits, sideFits: framed && isShort(side) };
}
