import type { ArticleText } from '../contract/articles.ts';
import type { LanguageTag, Span } from '../contract/text.ts';
import { endsWithAbbreviation } from './abbreviations.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of an article in order, each inside one paragraph, without the spaces around it. Intl.Segmenter finds
 * them; breaks after abbreviations, initials, ellipses and closing quotation marks inside a sentence are mended.
 */
export function sentencesOf(article: ArticleText, language: LanguageTag): Span[] {
  const spans: Span[] = [];
  for (const block of article.blocks) {
    for (const span of sentencesIn(article.text.slice(block.start, block.end), language)) {
      spans.push({ start: span.start + block.start, end: span.end + block.start });
    }
  }
  return spans;
}

function segmenterFor(language: LanguageTag): Intl.Segmenter {
  const tag = language === 'und' ? 'en' : language;
  let segmenter = segmenters.get(tag);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
    segmenters.set(tag, segmenter);
  }
  return segmenter;
}

/** The sentences of one paragraph, as offsets into it. */
export function sentencesIn(paragraph: string, language: LanguageTag): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (const { segment, index } of segmenterFor(language).segment(paragraph)) {
    if (start < 0) start = index;
    const end = index + segment.length;
    if (end < paragraph.length && isFalseBreak(paragraph, end, language)) continue;
    pushTrimmed(spans, paragraph, start, end);
    start = -1;
  }
  if (start >= 0) pushTrimmed(spans, paragraph, start, paragraph.length);
  return spans;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) spans.push({ start, end });
}

/** How far around a break is looked at; enough for any abbreviation, and constant so that the whole stays linear. */
const reach = 24;

function isFalseBreak(text: string, at: number, language: LanguageTag): boolean {
  const before = text.slice(Math.max(0, at - reach), at).trimEnd();
  const after = text.slice(at, at + reach);
  // A sentence does not begin with a small letter, a comma or a closing mark.
  if (/^["'”’»)\]]*[\p{Ll},;]/u.test(after)) return true;
  if (/^["”’»)\]]+(?:\s|$)/u.test(after) && !/^["“«]\s*\p{L}/u.test(after)) return true;
  return endsWithAbbreviation(before, after, language);
}
