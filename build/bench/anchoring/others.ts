// The ways in which marks are found again elsewhere, each from its library's own functions.
import { makeDiff, xIndex } from '@sanity/diff-match-patch';
import search from 'approx-string-match';
import type { PassageSelectors } from '../../../electron/contract/annotations.ts';
import type { Span } from '../../../electron/contract/text.ts';

export type Finder = (oldText: string, newText: string, selectors: readonly PassageSelectors[]) => (Span | null)[];

/** How much each sign of a place counts for annotation clients: the words, what stands on each side, nearness. */
const weights = { quote: 50, side: 20, place: 2 };

function likeness(text: string, wanted: string): number {
  if (wanted === '' || text === '') return 0;
  const errors = search(text, wanted, wanted.length).reduce((least, one) => Math.min(least, one.errors), wanted.length);
  return 1 - errors / wanted.length;
}

function approximate(text: string, { quote, position }: PassageSelectors): Span | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  const places: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length, errors: 0 });
  if (places.length === 0) places.push(...search(text, exact, Math.min(256, exact.length / 2)));
  let best: Span | null = null;
  let most = -1;
  for (const { start, end, errors } of places) {
    const score =
      weights.quote * (1 - errors / exact.length) +
      weights.side * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      weights.side * likeness(text.slice(end, end + suffix.length), suffix) +
      weights.place * (1 - Math.abs(start - position.start) / text.length);
    if (score <= most) continue;
    most = score;
    best = { start, end };
  }
  return best;
}

/** The search of annotation clients: the words, or what is like them, where the context fits best. */
export const byApproximateSearch: Finder = (_, newText, selectors) =>
  selectors.map((selector) => approximate(newText, selector));

/** One difference of the two texts, character by character, and each end of a mark carried through it. */
export const byDifference: Finder = (oldText, newText, selectors) => {
  const difference = makeDiff(oldText, newText, { timeout: 0 });
  return selectors.map(({ position }) => {
    const start = xIndex(difference, position.start);
    const end = xIndex(difference, position.end);
    return end > start ? { start, end } : null;
  });
};
