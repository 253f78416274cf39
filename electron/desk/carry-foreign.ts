import { anchorAll } from '../article/anchoring/anchor-all.ts';
import { findPassage } from '../article/selectors.ts';
import type { PassageSelectors } from '../contract/annotations.ts';
import type { AnchorVerdict } from '../contract/carried-marks.ts';
import type { Span } from '../contract/text.ts';

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
 * @returns one answer for each, in their order
 */
export function carryForeign(text: string, all: readonly PassageSelectors[]): ForeignPlace[] {
  const places = all.map((selectors) => sameWords(text, selectors));
  const open = all.filter((_, at) => places[at] === undefined);
  const alike = anchorAll('', text, open);
  let next = 0;
  return places.map((place, at) => {
    if (place !== undefined) return place;
    const found = alike[next++];
    if (found === undefined || found.verdict === 'orphan') return { verdict: 'orphan' };
    const { verdict, start, end } = found;
    // Words that had no place before cannot have moved.
    return { verdict: verdict === 'moved' && !isPlaced(all[at]) ? 'exact' : verdict, now: { start, end } };
  });
}

function isPlaced(selectors: PassageSelectors | undefined): boolean {
  return selectors !== undefined && selectors.position.start < selectors.position.end;
}

/** The place of the very words; an orphan where it cannot be told which; undefined where they are not in the text. */
function sameWords(text: string, selectors: PassageSelectors): ForeignPlace | undefined {
  const { position, quote } = selectors;
  if (isInPlace(text, selectors)) return { verdict: 'exact', now: { start: position.start, end: position.end } };
  if (!text.includes(quote.exact)) return undefined;
  const hasPlace = isPlaced(selectors);
  const near = (start: number) => findPassage(text, { quote, position: { ...position, start, end: start } });
  const now = hasPlace ? findPassage(text, selectors) : near(-1);
  const isSure = now !== null && (hasPlace || near(text.length)?.start === now.start);
  return isSure ? { verdict: hasPlace ? 'moved' : 'exact', now } : { verdict: 'orphan' };
}
