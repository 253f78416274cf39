import type { PassageSelectors } from '../contract/annotations.ts';
import type { Span } from '../contract/text.ts';

/** Characters of context kept on each side of a quotation. */
export const contextLength = 32;

/** How to find the passage again: its words, 32 characters on each side, and its place. */
export function selectorsFor(text: string, span: Span): PassageSelectors {
  const { start, end } = span;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeStart(text, Math.max(0, start - contextLength)), start),
      suffix: text.slice(end, wholeEnd(text, Math.min(text.length, end + contextLength))),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/**
 * Where the passage stands in the text: at its exact place, or else at the one place where its words stand. Where they
 * stand more than once the context decides, then nearness; where nothing decides, or the words are gone, null.
 */
export function findPassage(text: string, selectors: PassageSelectors): Span | null {
  const { quote, position } = selectors;
  if (quote.exact === '') return null;
  const here = text.slice(position.start, position.end) === quote.exact;
  if (here && contextScore(text, position.start, selectors) === quote.prefix.length + quote.suffix.length) {
    return { start: position.start, end: position.end };
  }
  let best: { start: number; score: number } | null = null;
  let tied = false;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const score = contextScore(text, at, selectors);
    if (!best || score > best.score) {
      best = { start: at, score };
      tied = false;
    } else if (score === best.score) {
      tied = true;
      if (Math.abs(at - position.start) < Math.abs(best.start - position.start)) best = { start: at, score };
    }
  }
  if (!best || (tied && best.score === 0 && best.start !== position.start)) return null;
  return { start: best.start, end: best.start + quote.exact.length };
}

/** How many characters of the kept context stand next to the words, counted outward from them. */
function contextScore(text: string, start: number, { quote }: PassageSelectors): number {
  let score = 0;
  for (let back = 1; back <= quote.prefix.length && text.charAt(start - back) === quote.prefix.at(-back); back += 1)
    score += 1;
  const end = start + quote.exact.length;
  for (let on = 0; on < quote.suffix.length && text.charAt(end + on) === quote.suffix.charAt(on); on += 1) score += 1;
  return score;
}

function wholeStart(text: string, at: number): number {
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function wholeEnd(text: string, at: number): number {
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
