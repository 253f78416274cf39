import type { Span } from '../../electron/contract/text.ts';
import { session } from '../desk/session.ts';
import { textMapAround } from './highlights.ts';

/** Takes white space off both ends; null where nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : null;
}

/** Letters of scripts that part words by spaces. */
const spaced =
  /^(?!\p{Script=Han}|\p{Script=Hira}|\p{Script=Kana}|\p{Script=Thai}|\p{Script=Laoo}|\p{Script=Khmr}|\p{Script=Mymr})[\p{L}\p{M}\p{N}]/u;

/** Widens a passage to whole words, since nobody means half of one. */
export function wholeWords(text: string, span: Span): Span {
  const isInside = (at: number) => spaced.test(charBefore(text, at)) && spaced.test(charAfter(text, at));
  let { start, end } = span;
  while (start > 0 && isInside(start)) start -= charBefore(text, start).length;
  while (end < text.length && isInside(end)) end += charAfter(text, end).length;
  return { start, end };
}

function charAfter(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 32);
}

function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff;
  return isLow ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/** The passage of the article that is selected on the screen; null where none is, or where another version is read. */
export function selectedPassage(text: string): Span | null {
  if (session.get().reading !== null) return null;
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const map = textMapAround(range.startContainer) ?? textMapAround(range.endContainer);
  if (map === null) return null;
  const start = map.offsetOf(range.startContainer, range.startOffset);
  const end = map.offsetOf(range.endContainer, range.endOffset);
  const words = start < end ? trimSpan(text, { start, end }) : null;
  return words === null ? null : wholeWords(text, words);
}

/** Where the selection stands in the window, for what is shown beside it. */
export function selectionBox(): DOMRect | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0).getBoundingClientRect();
}

/** Selects nothing. */
export function clearSelection(): void {
  document.getSelection()?.removeAllRanges();
}

/** The offset in the article's text under a point of the window; null where there is no text of it. */
export function offsetAtPoint(x: number, y: number): number | null {
  const place = document.caretPositionFromPoint(x, y);
  if (place === null) return null;
  return textMapAround(place.offsetNode)?.offsetOf(place.offsetNode, place.offset) ?? null;
}
