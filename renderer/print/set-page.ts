import { fitPage } from '../../electron/briefing/page-fit.ts';
import type { FittedPage } from '../../electron/briefing/page-layout.ts';
import type { Paper, PrintableBriefing } from '../../electron/contract/page.ts';
import { layBench } from './dom-measure.tsx';
import { loadPageFonts } from './page-fonts.ts';

/** Fits a briefing on a paper with the real layout engine and the page's own fonts. */
export async function setPage(briefing: PrintableBriefing, paper: Paper): Promise<FittedPage> {
  await loadPageFonts(JSON.stringify(briefing));
  const bench = layBench();
  try {
    return fitPage(briefing, paper, bench.measure);
  } finally {
    bench.remove();
  }
}
