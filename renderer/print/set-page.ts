import { charactersOf, namedSingly, withoutCharacters } from '../../electron/briefing/page-characters.ts';
import { fitPage } from '../../electron/briefing/page-fit.ts';
import type { FittedPage } from '../../electron/briefing/page-layout.ts';
import type { Paper, PrintableBriefing } from '../../electron/contract/page.ts';
import { layBench } from './dom-measure.tsx';
import { charactersWithoutGlyph, pageFamilies } from './missing-glyphs.ts';
import { loadPageFonts } from './page-fonts.ts';

/** A page as it will be printed, and what of it cannot be. */
export interface SetPage extends FittedPage {
  /** Characters that no font at hand can draw, each once; a mark stands in their place. */
  readonly unprintable: readonly string[];
}

/** Fits a briefing on a paper with the real layout engine and the page's own fonts. */
export async function setPage(briefing: PrintableBriefing, paper: Paper): Promise<SetPage> {
  const began = performance.now();
  const characters = charactersOf(briefing);
  await loadPageFonts(characters.join(''));
  const bench = layBench();
  try {
    const missing = charactersWithoutGlyph(characters, pageFamilies());
    const drawable = withoutCharacters(briefing, missing);
    return { ...fitPage(drawable, paper, bench.measure), unprintable: namedSingly(missing) };
  } finally {
    bench.remove();
    performance.measure('page set', { start: began });
  }
}
