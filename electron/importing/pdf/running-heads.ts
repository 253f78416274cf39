import type { Fragment, Page } from './fragments.ts';

/** Running heads and feet stand this near to the edge of the page, as a share of its height. */
const margin = 0.13;
const pageNumber = /^(?:\p{L}{1,8}\.? )?[-–—|]?\s?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?(?:\/|of|de)\s?\d{1,4})?\s?[-–—|]?$/iu;

export interface WithoutHeads {
  readonly pages: readonly Page[];
  readonly heads: number;
  readonly numbers: number;
}

/** Pages without what stands on several of them in the same place, and without their numbers. */
export function withoutRunningHeads(pages: readonly Page[]): WithoutHeads {
  const seenOn = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const fragment of page.fragments) {
      if (!inMargin(fragment, page)) continue;
      const key = keyOf(fragment);
      const found = seenOn.get(key) ?? new Set();
      seenOn.set(key, found.add(page.number));
    }
  }
  let heads = 0;
  let numbers = 0;
  const kept = pages.map((page) => {
    const { first, last } = edges(page);
    const outside = (fragment: Fragment) =>
      inMargin(fragment, page) && (fragment.base <= first || fragment.base >= last);
    const numbered = page.fragments.filter((each) => outside(each) && pageNumber.test(each.text));
    const fragments = page.fragments.filter((fragment) => {
      if (!outside(fragment)) return true;
      if (numbered.includes(fragment)) {
        numbers += 1;
        return false;
      }
      // What stands beside a page's number is the head of its chapter.
      const beside = pages.length > 1 && numbered.some(({ base }) => Math.abs(base - fragment.base) < 2);
      const repeated = beside || (seenOn.get(keyOf(fragment))?.size ?? 0) >= (pages.length > 3 ? 3 : 2);
      if (repeated) heads += 1;
      return !repeated;
    });
    return { ...page, fragments };
  });
  return { pages: kept, heads, numbers };
}

/** Where the page's outermost lines stand, two at each edge: behind them there is text. */
function edges({ fragments }: Page): { readonly first: number; readonly last: number } {
  const rows: number[] = [];
  for (const { base } of [...fragments].sort((one, other) => one.base - other.base)) {
    if (rows.length === 0 || base - (rows.at(-1) ?? 0) > 3) rows.push(base);
  }
  return { first: (rows[1] ?? rows[0] ?? 0) + 3, last: (rows.at(-2) ?? rows.at(-1) ?? 0) - 3 };
}

function inMargin({ base }: Fragment, { height }: Page): boolean {
  return base < height * margin || base > height * (1 - margin);
}

/** The same words at the same height, whatever figures stand in them. */
function keyOf({ text, base }: Fragment): string {
  return `${Math.round(base / 4)} ${text.toLowerCase().replace(/\d+/g, '#')}`;
}
