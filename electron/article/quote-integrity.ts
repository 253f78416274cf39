import { withPlainQuoteMarks } from './alike-punctuation.ts';

/**
 * The one normalisation under which a line shown inside quotation marks must equal its source: NFC; every kind of
 * single or double quotation mark alike; runs of white space one space; the outer quotation marks off, and the mark that
 * only reopens a quotation at the head of a further paragraph. Words, their order, their case, and all other punctuation
 * count.
 */
export function normaliseQuote(text: string): string {
  const alike = withPlainQuoteMarks(text.normalize('NFC'));
  const paragraphs = alike.split('\n').map((line) => trimStart(line));
  return trimEnd(paragraphs.join(' ')).replace(/\s+/gu, ' ');
}

/** Whether what is shown as a quotation is what the source says, after `normaliseQuote`. */
export function quoteEquals(shown: string, source: string): boolean {
  return normaliseQuote(shown) === normaliseQuote(source);
}

// Loops, since a pattern anchored at the end alone takes quadratic time on a long run of marks.
function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && isOuter(text.charAt(start))) start += 1;
  return text.slice(start);
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isOuter(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isOuter(character: string): boolean {
  return character === '"' || character === "'" || /\s/u.test(character);
}
