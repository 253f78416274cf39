import type { Span } from '../../electron/contract/text.ts';
import { textMapAround } from './highlights.ts';

/** Takes white space off both ends; null where nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : null;
}

/** The passage of the article that is selected on the screen; null where none is. */
export function selectedPassage(text: string): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const map = textMapAround(range.startContainer) ?? textMapAround(range.endContainer);
  if (map === null) return null;
  const start = map.offsetOf(range.startContainer, range.startOffset);
  const end = map.offsetOf(range.endContainer, range.endOffset);
  return start < end ? trimSpan(text, { start, end }) : null;
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
