import type { PassageSelectors } from '../../contract/annotations.ts';
import type { Span } from '../../contract/text.ts';
import { findPassage } from '../selectors.ts';
import { findLike, type LikenessIndex, likenessIndex } from './find-like.ts';
import { matchWords } from './match-words.ts';
import { placeOf } from './place.ts';
import { plainly } from './punctuation.ts';
import { wordsOf } from './words.ts';

/** A mark that stands in the new text. */
export interface Anchored extends Span {
  /**
   * `exact`: the same words where they stood; `moved`: the same words elsewhere; `changed`: other words, which the user
   * is to confirm. Punctuation written another way, as curly marks for straight ones, is no change.
   */
  readonly verdict: 'exact' | 'moved' | 'changed';
  /** 0 to 1: how alike the passage is. */
  readonly score: number;
}

/** A mark whose passage is not in the new text. */
export interface Orphan {
  readonly verdict: 'orphan';
  readonly score: 0;
}

const orphan: Orphan = { verdict: 'orphan', score: 0 };
/** Code units about a place within which the very words are looked for once more. */
const nearby = 48;

/**
 * Finds where marks of one version of a text stand in another. The two versions are compared once, word by word; each
 * mark goes where its words went, and what is left is looked for among the words that are new. A passage that was taken
 * out is an orphan: it is never given to a passage that was there before.
 *
 * @param oldText the version that the selectors were made on; where a selector's words are not in it, as with marks of
 *   another program, they are looked for in the new version alone
 * @param selectors positions in UTF-16 code units of `oldText`
 * @returns one answer for each selector, in their order
 */
export function anchorAll(
  oldText: string,
  newText: string,
  selectors: readonly PassageSelectors[],
): (Anchored | Orphan)[] {
  if (selectors.length === 0) return [];
  const old = wordsOf(oldText);
  const fresh = wordsOf(newText);
  const matching = matchWords(old, fresh);
  const alone = anchorAlone(newText, fresh);
  let rest: LikenessIndex | undefined;
  return selectors.map((selector) => {
    const { exact } = selector.quote;
    const span = ownPlace(oldText, selector);
    if (!span) return alone(selector);
    const place = placeOf(old, fresh, matching, span);
    if (place) return judged(newText, exact, place);
    rest ??= likenessIndex(fresh, matching.taken);
    return judged(newText, exact, findLike(rest, selector.quote));
  });
}

/**
 * Finds marks that were made on no text that is known, one after the other.
 *
 * @returns what answers for one of them; the text is looked through at the first that does not stand in its own words
 */
export function anchorAlone(
  text: string,
  words?: ReturnType<typeof wordsOf>,
): (selector: PassageSelectors) => Anchored | Orphan {
  let index: LikenessIndex | undefined;
  return (selector) => {
    const found = findPassage(text, selector);
    if (found) return { ...found, verdict: 'exact', score: 1 };
    if (index === undefined) {
      const all = words ?? wordsOf(text);
      index = likenessIndex(all, new Uint8Array(all.count));
    }
    return judged(text, selector.quote.exact, findLike(index, selector.quote));
  };
}

function ownPlace(text: string, selector: PassageSelectors): Span | null {
  const { start, end } = selector.position;
  if (start < end && text.slice(start, end) === selector.quote.exact) return { start, end };
  return findPassage(text, selector);
}

function judged(
  text: string,
  exact: string,
  place: (Span & { moved: boolean; score: number }) | null,
): Anchored | Orphan {
  if (!place || place.end <= place.start) return orphan;
  const same = place.moved ? 'moved' : 'exact';
  const { start, end } = place;
  if (text.slice(start, end) === exact) return { start, end, verdict: same, score: 1 };
  const from = Math.max(0, start - nearby);
  const at = text.slice(from, start + nearby + exact.length).indexOf(exact);
  const near = from + at;
  if (at >= 0 && near < end && near + exact.length > start)
    return { start: near, end: near + exact.length, verdict: same, score: 1 };
  const alike = plainly(text.slice(start, end)) === plainly(exact);
  return { start, end, verdict: alike ? same : 'changed', score: alike ? 1 : Math.min(place.score, 0.99) };
}
