import { normaliseQuote } from '../article/quote-integrity.ts';
import type { Fact } from '../contract/facts.ts';
import { lineText } from './line-text.ts';

/**
 * Whether a line's wording is the drafter's own rather than the source's: it rests on no passage, was drafted so, or a
 * hand has changed it to words that do not stand in its passages.
 */
export function isOwnWording(fact: Fact, text: string): boolean {
  const { evidence } = fact;
  if (evidence.drafter || evidence.spans.length === 0) return true;
  if (!fact.changedByHand && fact.origin === 'engine') return false;
  const line = comparable(lineText(fact.body));
  return !evidence.spans.some((span) => comparable(text.slice(span.start, span.end)).includes(line));
}

function comparable(text: string): string {
  return normaliseQuote(text).toLowerCase();
}
