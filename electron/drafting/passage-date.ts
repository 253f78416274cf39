import type { ArticleText } from '../contract/articles.ts';
import type { SourcedDate } from '../contract/facts.ts';
import type { IsoDate, LanguageTag, Span } from '../contract/text.ts';
import { findDates } from './dates/find-dates.ts';
import { packFor } from './languages/packs.ts';
import { readArticle } from './reading/reading.ts';

/**
 * The first date that a passage names, as drafting reads it; undefined where it names none, or where its language is none
 * of those that are drafted. Only the paragraphs that it touches are read.
 *
 * @param published the article's day, against which `by Friday` is placed
 */
export function passageDate(
  { text, blocks }: ArticleText,
  span: Span,
  language: LanguageTag,
  published: IsoDate | undefined,
): SourcedDate | undefined {
  const pack = packFor(language);
  if (pack === undefined) return undefined;
  const touched = blocks.filter(({ start, end }) => start < span.end && end > span.start);
  const found = findDates(readArticle({ text, blocks: touched }, pack), published, 0).find(
    ({ start, end }) => start >= span.start && end <= span.end,
  );
  return found && { iso: found.iso, wording: found.wording, certainty: found.certainty };
}
