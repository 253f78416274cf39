import type { PrintableBriefing } from '../contract/page.ts';
import { clipText, displayWidth, oneLine } from './clip-text.ts';
import type { PageHead } from './page-layout.ts';

/** Title sizes in points, each up to a width in columns. A title that is longer still is cut at the last. */
const titleSizes = [
  { upTo: 60, size: 23 },
  { upTo: 110, size: 20 },
  { upTo: 170, size: 17 },
  { upTo: 240, size: 14.5 },
  { upTo: 360, size: 12.5 },
] as const;
const longestTitle = 360;
const smallestTitle = 12.5;

/** Sizes of the bottom line as multiples of the body's, each up to a width in columns. */
const bottomLineScales = [
  { upTo: 260, scale: 1.2 },
  { upTo: 480, scale: 1.1 },
] as const;
const longestBottomLine = 900;

/** Title and bottom line. They never give way: a long one is set smaller, and only a huge one is cut. */
export function pageHead(briefing: PrintableBriefing): PageHead {
  const title = oneLine(briefing.title);
  const width = displayWidth(title);
  const titleSize = titleSizeFor(width);
  const { bottomLine } = briefing;
  if (bottomLine === undefined) return { title: clipText(title, longestTitle), titleSize, bottomLineScale: 1 };
  const whole = oneLine(bottomLine.text);
  const text = clipText(whole, longestBottomLine);
  const scale = bottomLineScales.find(({ upTo }) => displayWidth(text) <= upTo)?.scale ?? 1;
  return {
    title: clipText(title, longestTitle),
    titleSize,
    bottomLine: { item: bottomLine, text, shortened: text !== whole },
    bottomLineScale: scale,
  };
}

/**
 * Size of a title, in points.
 *
 * @param width in columns
 */
export function titleSizeFor(width: number): number {
  return titleSizes.find(({ upTo }) => width <= upTo)?.size ?? smallestTitle;
}
