import { normaliseQuote, quoteEquals } from '../article/quote-integrity.ts';
import type { Fact } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { quoteBreak } from '../texts/quote-break.ts';
import { lineText } from './line-text.ts';

/**
 * Whether a quotation's words are the source's, so that they may stand inside quotation marks: they equal one of their
 * spans, or all of them in the order of the text, after the normalisation of `normaliseQuote`. Anything that is no
 * quotation never stands inside marks.
 */
export function isVerbatim(fact: Fact, text: string): boolean {
  const { body, evidence } = fact;
  if (body.kind !== 'quote' || evidence.spans.length === 0) return false;
  const slice = (span: Span) => text.slice(span.start, span.end);
  if (evidence.spans.some((span) => quoteEquals(body.text, slice(span)))) return true;
  // Several spans are the parts of one speech; the line break lets the mark that reopens it go.
  const parts = [...evidence.spans].sort((a, b) => a.start - b.start).map(slice);
  return quoteEquals(body.text, parts.join('\n'));
}

/**
 * The words of a verbatim quotation as they stand between quotation marks: where the article's own words break it, each
 * part keeps marks of its own, so that nothing reads as said in one breath that was not.
 */
export function quotedWords({ body, evidence }: Fact, text: string): string {
  const slice = (span: Span) => text.slice(span.start, span.end);
  if (body.kind !== 'quote' || evidence.spans.some((span) => quoteEquals(body.text, slice(span))))
    return lineText(body);
  const spans = [...evidence.spans].sort((a, b) => a.start - b.start);
  const isBroken = spans.some((span, index) =>
    /[\p{L}\p{N}]/u.test(text.slice(spans[index - 1]?.end ?? span.start, span.start)),
  );
  return isBroken ? spans.map(slice).join(quoteBreak) : lineText(body);
}

/** The ids of quotations whose words another, longer one among them holds; of equal ones the later. */
export function repeatedQuotes(facts: readonly Fact[]): ReadonlySet<string> {
  const quotes = facts.flatMap((fact) =>
    fact.body.kind === 'quote' ? [{ id: fact.id, words: bareWords(fact.body.text) }] : [],
  );
  // By word, so that in a book each is compared only with those that have its rarest word.
  const having = new Map<string, number[]>();
  quotes.forEach(({ words }, place) => {
    for (const word of new Set(words.split(' '))) {
      const places = having.get(word);
      if (places) places.push(place);
      else having.set(word, [place]);
    }
  });
  const repeated = new Set<string>();
  quotes.forEach((quote, index) => {
    const lists = quote.words.split(' ').map((word) => having.get(word) ?? []);
    const fewest = lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);
    const held = fewest.some((place) => {
      const other = quotes[place]?.words ?? '';
      return (
        place !== index &&
        ` ${other} `.includes(` ${quote.words} `) &&
        (other.length > quote.words.length || place < index)
      );
    });
    if (held) repeated.add(quote.id);
  });
  return repeated;
}

function bareWords(text: string): string {
  return (
    normaliseQuote(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
