import type { Fragment } from './fragments.ts';

/** A line of a column; lengths in points. */
export interface Line extends Fragment {
  /** The edges of the column that it stands in. */
  readonly columnLeft: number;
  readonly columnRight: number;
  /** Counted over the page; lines of one column follow one another. */
  readonly column: number;
}

/** A side of a gutter has at least so many lines, of so many characters each. */
const leastLines = 4;
const leastLength = 18;
/** Of the lines beside a gutter, at most this share runs across it, as headlines do. */
const mostCrossing = 0.2;
const narrowest = 5;
const deepest = 6;

/** The lines of a page in the order in which they are read: columns from left to right between what spans them. */
export function linesInOrder(fragments: readonly Fragment[]): Line[] {
  const lines: Line[] = [];
  let column = 0;
  const place = (part: readonly Fragment[], depth: number): void => {
    const gutter = depth < deepest ? gutterOf(part) : undefined;
    if (gutter === undefined) {
      column += 1;
      lines.push(...asLines(part, column));
      return;
    }
    let left: Fragment[] = [];
    let right: Fragment[] = [];
    let across: Fragment[] = [];
    const flushColumns = () => {
      if (left.length > 0) place(left, depth + 1);
      if (right.length > 0) place(right, depth + 1);
      left = [];
      right = [];
    };
    const flushAcross = () => {
      if (across.length > 0) place(across, deepest);
      across = [];
    };
    for (const fragment of [...part].sort((one, other) => one.base - other.base)) {
      if (fragment.left < gutter - 1 && fragment.right > gutter + 1) {
        flushColumns();
        across.push(fragment);
      } else {
        flushAcross();
        (fragment.left < gutter ? left : right).push(fragment);
      }
    }
    flushAcross();
    flushColumns();
  };
  if (fragments.length > 0) place(fragments, 0);
  return lines;
}

/** Where a strip without text parts two columns; undefined where there is one column. */
function gutterOf(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < leastLines * 2) return undefined;
  const from = Math.min(...fragments.map(({ left }) => left));
  const to = Math.max(...fragments.map(({ right }) => right));
  let best: { readonly at: number; readonly width: number; readonly crossing: number } | undefined;
  let strip: { start: number; crossing: number } | undefined;
  const finish = (end: number) => {
    if (strip === undefined) return;
    const width = end - strip.start;
    const better = !best || strip.crossing < best.crossing || (strip.crossing === best.crossing && width > best.width);
    if (width >= narrowest && better && partsColumns(fragments, (strip.start + end) / 2)) {
      best = { at: (strip.start + end) / 2, width, crossing: strip.crossing };
    }
    strip = undefined;
  };
  for (let at = from + (to - from) * 0.12; at < to - (to - from) * 0.12; at += 1) {
    const crossing = fragments.filter(({ left, right }) => left < at && right > at).length;
    if (crossing > fragments.length * mostCrossing) finish(at);
    else if (strip?.crossing !== crossing) {
      finish(at);
      strip = { start: at, crossing };
    }
  }
  finish(to - (to - from) * 0.12);
  return best?.at;
}

/** On both sides there are lines of running text, beside each other. */
function partsColumns(fragments: readonly Fragment[], at: number): boolean {
  const left = fragments.filter(({ right }) => right <= at);
  const right = fragments.filter((each) => each.left >= at);
  if (![left, right].every((side) => side.length >= leastLines && middle(side) >= leastLength)) return false;
  const [low, high] = [left, right].map((side) => {
    const bases = side.map(({ base }) => base);
    return { top: Math.min(...bases), foot: Math.max(...bases) };
  });
  return low !== undefined && high !== undefined && low.top < high.foot && high.top < low.foot;
}

/** Half of a side's letters stand in fragments at least so long. */
function middle(side: readonly Fragment[]): number {
  const lengths = side.map(({ text }) => text.length).sort((one, other) => other - one);
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let letters = 0;
  for (const length of lengths) {
    letters += length;
    if (letters >= half) return length;
  }
  return 0;
}

/** Fragments on one height are one line. */
function asLines(part: readonly Fragment[], column: number): Line[] {
  const columnLeft = Math.min(...part.map(({ left }) => left));
  const columnRight = Math.max(...part.map(({ right }) => right));
  const rows: Fragment[][] = [];
  for (const fragment of [...part].sort((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && fragment.base - first.base < Math.min(first.size, fragment.size) * 0.5) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.flatMap((row) => {
    const sorted = row.sort((one, other) => one.left - other.left);
    const longest = sorted.reduce((one, other) => (other.text.length > one.text.length ? other : one));
    const text = sorted.map((each) => each.text).join(' ');
    const right = Math.max(...sorted.map((each) => each.right));
    return { ...longest, text, left: sorted[0]?.left ?? longest.left, right, columnLeft, columnRight, column };
  });
}
