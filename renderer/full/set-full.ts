import { displayWidth, oneLine } from '../../electron/briefing/clip-text.ts';
import { fullKeys } from '../../electron/briefing/full-groups.ts';
import type { FullLayout } from '../../electron/briefing/full-layout.ts';
import { setFullBriefing } from '../../electron/briefing/full-set.ts';
import { charactersOf, namedSingly, withoutCharacters } from '../../electron/briefing/page-characters.ts';
import { titleSizeFor } from '../../electron/briefing/page-head.ts';
import type { FullBriefing } from '../../electron/contract/full-briefing.ts';
import type { Paper } from '../../electron/contract/page.ts';
import { charactersWithoutGlyph, pageFamilies } from '../print/missing-glyphs.ts';
import { loadPageFonts } from '../print/page-fonts.ts';
import { layFullBench } from './full-bench.tsx';

/** The full briefing as it will be printed, and what of it cannot be. */
export interface SetFull {
  readonly layout: FullLayout;
  /** Characters that no font at hand can draw, each once; a mark stands in their place. */
  readonly unprintable: readonly string[];
}

/** Longest that setting holds up the window without a pause, in milliseconds. */
const longestHold = 8;

/**
 * Sets a full briefing on a paper with the real layout engine and the page's own fonts, with pauses in which the window
 * answers. Null where it was stopped.
 *
 * @param onPage told of the page in hand, before each pause
 * @param isStopped asked after each pause
 */
export async function setFull(
  briefing: FullBriefing,
  paper: Paper,
  { onPage, isStopped }: { readonly onPage?: (page: number) => void; readonly isStopped?: () => boolean } = {},
): Promise<SetFull | null> {
  const characters = charactersOf(briefing);
  await loadPageFonts(characters.join(''));
  const missing = charactersWithoutGlyph(characters, pageFamilies());
  const drawable = withoutCharacters(briefing, missing);
  const titleSize = titleSizeFor(displayWidth(oneLine(drawable.title)));
  const bench = layFullBench({ briefing: drawable, paper, titleSize, keys: fullKeys(drawable) });
  try {
    const setting = setFullBriefing(drawable, paper, bench.measure);
    let since = performance.now();
    for (let step = setting.next(); ; step = setting.next()) {
      if (step.done) return { layout: step.value, unprintable: namedSingly(missing) };
      if (performance.now() - since < longestHold) continue;
      onPage?.(step.value);
      await pause();
      if (isStopped?.()) return null;
      since = performance.now();
    }
  } finally {
    bench.remove();
  }
}

/** Lets the window answer what waits; sooner than a timer does. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** How many lines stand in a full briefing, the bottom line included. */
export function linesIn({ bottomLine, sections }: FullBriefing): number {
  return sections.reduce((sum, { items }) => sum + items.length, bottomLine === undefined ? 0 : 1);
}
