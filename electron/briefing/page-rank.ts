import { type PageItem, type PageSection, pageSections } from '../contract/page.ts';

/**
 * How dear a section is: its lines go as if they stood that many times nearer to its beginning. What was agreed is
 * what the page is for; what the reader wrote down is there on purpose.
 */
const worth: { readonly [Section in PageSection]: number } = {
  agreed: 4,
  requested: 2,
  positions: 2,
  people: 2.5,
  quotes: 1.5,
  dates: 2.5,
  keyPoints: 1,
  questions: 3,
  notes: 3,
};

/**
 * Lines in the order in which they give way, the first to go first. The place of a line in its section decides,
 * weighed by the section; the first line of a section is the last to go. Pinned lines come after all others.
 */
export function inOrderOfGoing(items: readonly PageItem[]): readonly PageItem[] {
  const places = new Map<PageSection, number>();
  const ranked = items.map((item, order) => {
    const place = places.get(item.section) ?? 0;
    places.set(item.section, place + 1);
    const distance = place / worth[item.section];
    return { item, order, pinned: item.pinned === true ? 1 : 0, distance, section: pageSections.indexOf(item.section) };
  });
  ranked.sort(
    (one, other) =>
      one.pinned - other.pinned ||
      other.distance - one.distance ||
      other.section - one.section ||
      other.order - one.order,
  );
  return ranked.map(({ item }) => item);
}
