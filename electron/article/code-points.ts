import type { Span } from '../contract/text.ts';

/** Offsets of one text, counted in UTF-16 code units here and in Unicode code points by other programs. */
export interface CodePoints {
  /** From code units to code points. */
  count(span: Span): Span;
  /** The reverse; offsets beyond the text end at its end. */
  place(span: Span): Span;
}

/** Makes ready to convert any number of offsets of a text. */
export function codePointsOf(text: string): CodePoints {
  const wide: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
    wide.push(at);
    at += 1;
  }
  const count = (units: number) => units - countWhile(wide, (at) => at + 2 <= units);
  const place = (points: number) =>
    Math.min(text.length, points + countWhile(wide, (at, before) => at - before < points));
  return {
    count: ({ start, end }) => ({ start: count(start), end: count(end) }),
    place: ({ start, end }) => ({ start: place(start), end: place(end) }),
  };
}

/** How many of the first places fulfil a condition that none fulfils after one that does not. */
function countWhile(places: readonly number[], holds: (at: number, before: number) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
