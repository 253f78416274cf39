import { detectLanguage } from '../article/language.ts';
import type { DraftedBriefing, DraftInput, DraftOptions } from '../contract/drafts.ts';
import { findDates } from './dates/find-dates.ts';
import { resolveDate } from './dates/resolve.ts';
import { findDateline } from './head/dateline.ts';
import { packFor } from './languages/packs.ts';
import { findNames } from './names/find-names.ts';
import { otherNameFacts, peopleFacts } from './people-facts.ts';
import { commitmentFacts } from './commitments/commitment-facts.ts';
import { findCommitments } from './commitments/find-commitments.ts';
import { setStage } from './discourse/stage.ts';
import { findQuotations, findQuoted } from './quotes/quotations.ts';
import { quoteFacts } from './quotes/quote-facts.ts';
import { readArticle } from './reading/reading.ts';

/**
 * Drafts the briefing of an article: its head and its facts, each with the words it rests on. Deterministic: the same
 * article and options give the same briefing; no clock is read. Never throws, whatever the text; a text in a language
 * without a language pack gives no facts and `drafted: false`.
 */
export function draftBriefing(article: DraftInput, options: DraftOptions = {}): DraftedBriefing {
  const language = article.language ?? detectLanguage(article.text);
  const pack = packFor(language);
  const title = article.title ?? article.text.slice(0, 80);
  if (!pack) return { head: { title, titleIsOurs: true, language }, facts: [], drafted: false };
  const reading = readArticle(article, pack);
  const dateline = findDateline(reading);
  const date = article.date ?? dateline.date ?? options.date;
  const { stretches, quoted } = findQuoted(reading);
  const names = findNames(reading, dateline.bodyFrom);
  const dates = findDates(reading, date, dateline.bodyFrom);
  const stage = setStage({ reading, names, quoted });
  const quotations = findQuotations(stage, stretches);
  const commitments = findCommitments(stage, dates, quotations, dateline.bodyFrom);
  void resolveDate;
  return {
    head: { title, titleIsOurs: article.titleIsOurs ?? article.title === undefined, place: article.place ?? dateline.place, date, language },
    facts: [...commitmentFacts(commitments), ...quoteFacts(reading, quotations), ...peopleFacts(names), ...otherNameFacts(names)],
    drafted: true,
  };
}
