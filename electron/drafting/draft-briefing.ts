import { detectLanguage } from '../article/language.ts';
import type { DraftedBriefing, DraftedHead, DraftInput, DraftOptions } from '../contract/drafts.ts';
import type { DraftedFact } from '../contract/facts.ts';
import type { LanguageTag } from '../contract/text.ts';
import { commitmentFacts } from './commitments/commitment-facts.ts';
import { findCommitments } from './commitments/find-commitments.ts';
import { findDates } from './dates/find-dates.ts';
import type { View } from './discourse/phrases.ts';
import { setStage } from './discourse/stage.ts';
import { type Dateline, datelineDay, findDateline } from './head/dateline.ts';
import { titleOf } from './head/title.ts';
import type { LanguagePack } from './languages/pack.ts';
import { packFor, packs } from './languages/packs.ts';
import { findNames } from './names/find-names.ts';
import { readTaught } from './names/taught.ts';
import { otherNameFacts, peopleFacts } from './people-facts.ts';
import { dateFacts } from './points/date-facts.ts';
import { eventFacts } from './points/events.ts';
import { figureFacts } from './points/figures.ts';
import { positionFacts } from './points/positions.ts';
import { summaryFacts } from './points/summary.ts';
import { findQuotations, findQuoted } from './quotes/quotations.ts';
import { quoteFacts } from './quotes/quote-facts.ts';
import { type Reading, readArticle } from './reading/reading.ts';

/** Told how far drafting has come, from 0 to 1, a few times in the course of it. */
export type DraftProgress = (share: number) => void;

const untold: DraftProgress = () => undefined;

/**
 * Drafts the briefing of an article: its head and its facts, each with the words it rests on. Deterministic: the same
 * article and options give the same briefing; no clock is read. Never throws, whatever the text; a text in a language
 * without a language pack gives no facts and `drafted: false`.
 *
 * @param among the languages that are drafted, those of the program unless others are handed in
 */
export function draftBriefing(
  article: DraftInput,
  options: DraftOptions = {},
  progress: DraftProgress = untold,
  among: readonly LanguagePack[] = packs,
): DraftedBriefing {
  const language = article.language ?? detectLanguage(article.text);
  const pack = packFor(language, among);
  return pack ? draftIn(pack, language, article, options, progress) : undrafted(language, article, options);
}

function draftIn(
  pack: LanguagePack,
  language: LanguageTag,
  article: DraftInput,
  options: DraftOptions,
  progress: DraftProgress,
): DraftedBriefing {
  const reading = readArticle(article, pack);
  progress(0.08);
  const dateline = findDateline(reading);
  const day = article.date ?? dateline.date ?? datelineDay(dateline, options.date) ?? options.date;
  const head = headOf(reading, dateline, language, article, day);
  const { stretches, quoted } = findQuoted(reading);
  const names = findNames(reading, dateline, readTaught(options.register));
  const view: View = { reading, names, quoted, bodyFrom: dateline.bodyFrom };
  progress(0.25);
  return { head, facts: factsOf(view, stretches, dateline, day, progress), drafted: true };
}

function factsOf(
  view: View,
  stretches: Parameters<typeof findQuotations>[1],
  dateline: Dateline,
  day: string | undefined,
  progress: DraftProgress,
): DraftedFact[] {
  const { bodyFrom } = dateline;
  const dates = findDates(view.reading, day, bodyFrom);
  progress(0.35);
  const stage = setStage(view);
  const quotations = findQuotations(stage, stretches);
  progress(0.5);
  const commitments = findCommitments(stage, dates, quotations, bodyFrom);
  progress(0.9);
  return [
    ...summaryFacts(view, commitments, bodyFrom),
    ...commitmentFacts(commitments),
    ...positionFacts(stage, bodyFrom, commitments),
    ...peopleFacts(view.names),
    ...quoteFacts(view, quotations),
    ...dateFacts({ ...dateline, date: dateline.date ?? day }, dates),
    ...eventFacts(view, dates, commitments, bodyFrom),
    ...figureFacts(view.reading, dates, bodyFrom),
    ...otherNameFacts(view.names),
  ];
}

function headOf(
  reading: Reading,
  dateline: Dateline,
  language: LanguageTag,
  article: DraftInput,
  day: string | undefined,
): DraftedHead {
  const own =
    article.title === undefined
      ? titleOf(reading, dateline.bodyFrom)
      : { title: article.title, titleIsOurs: article.titleIsOurs ?? false };
  return { ...own, place: article.place ?? dateline.place, date: day, language };
}

/** The head of an article that is not drafted: its headline, or its first words. */
function undrafted(language: LanguageTag, article: DraftInput, options: DraftOptions): DraftedBriefing {
  const headline = article.blocks.find(({ role }) => role === 'headline') ?? article.blocks[0];
  const words = headline
    ? article.text.slice(headline.start, Math.min(headline.end, headline.start + 100)).toWellFormed()
    : '';
  const titleIsOurs = article.title === undefined ? headline?.role !== 'headline' : (article.titleIsOurs ?? false);
  return {
    head: {
      title: article.title ?? words,
      titleIsOurs,
      place: article.place,
      date: article.date ?? options.date,
      language,
    },
    facts: [],
    drafted: false,
  };
}
