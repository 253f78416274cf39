/**
 * What stands between two parts of one quotation that the article's own words break, in the marks of English; whoever sets
 * the outer marks of another language sets these with `quoteBreakAs`.
 */
export const quoteBreak = '” … “';

/** A quotation's words with the marks of its breaks set as a language's own closing and opening mark. */
export function quoteBreakAs(words: string, close: string, open: string): string {
  return words.replaceAll(quoteBreak, `${close} … ${open}`);
}
