import type { Span } from '../contract/text.ts';

/** Marks that open speech, and what closes each. */
const marks: readonly (readonly [open: string, close: RegExp])[] = [
  ['“', /[”“]/gu],
  ['„', /[“”]/gu],
  ['«', /»/gu],
  ['"', /"/gu],
  ['「', /」/gu],
];

/** The words between quotation marks inside a passage, without the marks, in the order of the text. */
export function quotedParts(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let at = span.start;
  while (at < span.end) {
    const closing = marks.find(([open]) => text.startsWith(open, at))?.[1];
    if (closing === undefined) {
      at += 1;
      continue;
    }
    closing.lastIndex = at + 1;
    const end = closing.exec(text)?.index;
    // A mark that closes behind the passage quotes up to its end.
    const part = { start: at + 1, end: Math.min(end ?? span.end, span.end) };
    if (text.slice(part.start, part.end).trim() !== '') parts.push(part);
    at = part.end + 1;
  }
  return parts;
}
