import { anchorAlone } from '../article/anchoring/anchor-all.ts';
import { findPassage } from '../article/selectors.ts';
import type { PassageSelectors } from '../contract/annotations.ts';
import type { AnchorVerdict } from '../contract/carried-marks.ts';
import type { Span } from '../contract/text.ts';
import { foreignMemory } from './foreign-memory.ts';

/** Where words that another program marked stand in a text; `now` is absent where they stand nowhere. */
export interface ForeignPlace {
  readonly verdict: AnchorVerdict;
  readonly now?: Span | undefined;
}

/** Whether a passage's words stand where its selectors say. */
export function isInPlace(text: string, { position, quote }: PassageSelectors): boolean {
  return position.start < position.end && text.slice(position.start, position.end) === quote.exact;
}

/**
 * Finds passages in a text that they were not made on, or not in this program. The same words are taken where they, or
 * they with the words around them, stand once; where nothing tells twins apart, they have no place. A position that
 * spans nothing is none.
 *
 * @param progress told after each hundred how much of it is done, from 0 to 1
 * @returns one answer for each, in their order
 */
export function carryForeign(
  text: string,
  all: readonly PassageSelectors[],
  progress?: (share: number) => void,
): ForeignPlace[] {
  const memory = foreignMemory(text);
  const alike = anchorAlone(text);
  return all.map((selectors, at) => {
    if (at % 100 === 99) progress?.(at / all.length);
    // What stands in its place is seen faster than remembered.
    const { start, end } = selectors.position;
    if (isInPlace(text, selectors)) return { verdict: 'exact', now: { start, end } };
    const known = memory?.find(selectors);
    if (known !== undefined) return known;
    const place = sameWords(text, selectors) ?? likeWords(selectors, alike);
    memory?.keep(selectors, place);
    return place;
  });
}

function likeWords(selectors: PassageSelectors, alike: ReturnType<typeof anchorAlone>): ForeignPlace {
  const { verdict, ...place } = alike(selectors);
  if (verdict === 'orphan' || !('start' in place)) return { verdict: 'orphan' };
  const { start, end } = place;
  // Words that had no place before cannot have moved.
  return { verdict: verdict === 'moved' && !isPlaced(selectors) ? 'exact' : verdict, now: { start, end } };
}

function isPlaced({ position }: PassageSelectors): boolean {
  return position.start < position.end;
}

/** The place of the very words; an orphan where it cannot be told which; undefined where they are not in the text. */
function sameWords(text: string, selectors: PassageSelectors): ForeignPlace | undefined {
  const { position, quote } = selectors;
  if (!text.includes(quote.exact)) return undefined;
  const hasPlace = isPlaced(selectors);
  const near = (start: number) => findPassage(text, { quote, position: { ...position, start, end: start } });
  const now = hasPlace ? findPassage(text, selectors) : near(-1);
  const isSure = now !== null && (hasPlace || near(text.length)?.start === now.start);
  return isSure ? { verdict: hasPlace ? 'moved' : 'exact', now } : { verdict: 'orphan' };
}
