import { anchorAll } from '../article/anchoring/anchor-all.ts';
import { selectorsFor } from '../article/selectors.ts';
import type { PassageSelectors } from '../contract/annotations.ts';
import type { Revision } from '../contract/articles.ts';
import type { AnchorVerdict, CarriedPassage, VerdictCounts } from '../contract/carried-marks.ts';
import type { Span } from '../contract/text.ts';
import { carryForeign, type ForeignPlace, isInPlace } from './carry-foreign.ts';

/**
 * Where passages of one version of a text stand in another; the two are compared once for all of them. In the version
 * itself each stands where it stands, unless another program marked words that are not there.
 *
 * @param from the version in which the selectors count
 * @returns one answer for each, in their order
 */
export function carryPassages(
  from: Pick<Revision, 'id' | 'text'>,
  into: Pick<Revision, 'id' | 'text'>,
  selectors: readonly PassageSelectors[],
): CarriedPassage[] {
  const places = from.id === into.id ? carryForeign(into.text, selectors) : carryAcross(from, into, selectors);
  return selectors.map(({ position, quote }, at) => {
    const was = { start: position.start, end: position.end };
    return { wasIn: from.id, was, quote: quote.exact, ...(places[at] ?? { verdict: 'orphan' }) };
  });
}

/** What another program marked, and has no place in its own version, is looked for in the new one by itself. */
function carryAcross(
  from: Pick<Revision, 'text'>,
  into: Pick<Revision, 'text'>,
  selectors: readonly PassageSelectors[],
): ForeignPlace[] {
  const own = selectors.filter((each) => isInPlace(from.text, each));
  const foreign = selectors.filter((each) => !isInPlace(from.text, each));
  const places = new Map<PassageSelectors, ForeignPlace>();
  anchorAll(from.text, into.text, own).forEach((place, at) => {
    const { verdict } = place;
    const found: ForeignPlace =
      verdict === 'orphan' ? { verdict } : { verdict, now: { start: place.start, end: place.end } };
    const selector = own[at];
    if (selector) places.set(selector, found);
  });
  carryForeign(into.text, foreign).forEach((place, at) => {
    const selector = foreign[at];
    if (selector) places.set(selector, place);
  });
  return selectors.map((selector) => places.get(selector) ?? { verdict: 'orphan' });
}

/** As `carryPassages`, for passages without surroundings of their own. */
export function carrySpans(
  from: Pick<Revision, 'id' | 'text'>,
  into: Pick<Revision, 'id' | 'text'>,
  spans: readonly Span[],
): CarriedPassage[] {
  return carryPassages(
    from,
    into,
    spans.map((span) => selectorsFor(from.text, span)),
  );
}

/** How many there are of each verdict. */
export function countVerdicts(all: readonly { readonly verdict: AnchorVerdict }[]): VerdictCounts {
  const counts = { exact: 0, moved: 0, changed: 0, orphan: 0 };
  for (const { verdict } of all) counts[verdict] += 1;
  return counts;
}

/** The same words still, where they stood or elsewhere: nobody needs to be asked. */
export function stands(
  passage: CarriedPassage,
): passage is CarriedPassage & { readonly verdict: 'exact' | 'moved'; readonly now: Span } {
  return passage.now !== undefined && (passage.verdict === 'exact' || passage.verdict === 'moved');
}
