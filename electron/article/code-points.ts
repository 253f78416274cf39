import type { Span } from '../contract/text.ts';

/** Offsets in Unicode code points, as other programs count them, from offsets in UTF-16 code units. */
export function toCodePoints(text: string, span: Span): Span {
  const start = countCodePoints(text, 0, span.start);
  return { start, end: start + countCodePoints(text, span.start, span.end) };
}

/** The reverse of `toCodePoints`; offsets beyond the text end at its end. */
export function fromCodePoints(text: string, span: Span): Span {
  const start = unitsFor(text, 0, span.start);
  return { start, end: unitsFor(text, start, span.end - span.start) };
}

function countCodePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += width(text, index)) count += 1;
  return count;
}

function unitsFor(text: string, from: number, codePoints: number): number {
  let index = from;
  for (let left = codePoints; left > 0 && index < text.length; left -= 1) index += width(text, index);
  return Math.min(index, text.length);
}

function width(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
