import type { Block } from '../../electron/contract/text.ts';
import { countInSight } from '../desk/first-paint.ts';

/** Least height of a line of text, and least width of a letter on average, in CSS pixels. */
const least = { line: 22, letter: 6 } as const;

/**
 * How many paragraphs of an article, from the first, a pane can show.
 *
 * @param pane in CSS pixels
 */
export function paragraphsInSight(
  blocks: readonly Block[],
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const letters = Math.max(1, width / least.letter);
  const heights = blocks.map(({ start, end }) => Math.max(1, Math.floor((end - start) / letters)) * least.line);
  return countInSight(heights, height);
}
