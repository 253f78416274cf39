import { wordDay } from '../briefing/dates.ts';
import { fullKeys, headingOf } from '../briefing/full-groups.ts';
import { whenOf } from '../briefing/line-marks.ts';
import { type LinePlace, placeMark, placesOf } from '../briefing/line-places.ts';
import { sourceLine } from '../briefing/source-line.ts';
import type { ExportDocument } from '../contract/exports.ts';
import type { FullItem, FullSection } from '../contract/full-briefing.ts';
import type { NoteBlock } from '../contract/note-text.ts';
import type { PageItem, PageSource } from '../contract/page.ts';
import { type Texts, textsFor } from '../texts/catalogue.ts';
import { interfaceLanguage } from '../texts/languages.ts';
import { inQuotationMarks } from '../texts/quotation-marks.ts';

/** A line of a document, its parts apart, so that each format sets them in its own way. */
export interface OutlineLine {
  readonly text: string;
  /** What a note says, with its setting. */
  readonly blocks?: readonly NoteBlock[] | undefined;
  /** The words inside quotation marks, where they are the source's own. */
  readonly quoted?: string | undefined;
  /** Role, speaker, parties, date, firmness, progress: what stands beside the line, in that order. */
  readonly beside: readonly string[];
  /** Paragraphs of the source, or of the sources. */
  readonly places: readonly LinePlace[];
  readonly drafter: boolean;
}

export interface OutlineSection {
  readonly section: FullSection;
  readonly heading: string;
  readonly items: readonly FullItem[];
  readonly lines: readonly OutlineLine[];
}

/** A briefing as a reader's document, worded: what Markdown, Word and a web page have in common. */
export interface Outline {
  readonly language: string;
  /** Language of what the source says. */
  readonly sourceLanguage: string;
  readonly marking?: string | undefined;
  readonly title: string;
  /** Dateline, for whom, by whom. */
  readonly under: readonly string[];
  readonly bottomLine?: OutlineLine | undefined;
  readonly sections: readonly OutlineSection[];
  readonly sourcesHeading: string;
  readonly sources: readonly (LinePlace & { readonly text: string })[];
  /** The articles of a dossier. */
  readonly articles: readonly PageSource[];
  readonly source: string;
  /** How many lines are hidden in the briefing, in words. */
  readonly hidden?: string | undefined;
  readonly keys: readonly string[];
  readonly texts: Texts;
}

/** Words a document, in the language of the interface. */
export function outlineOf({ briefing }: Pick<ExportDocument, 'briefing'>): Outline {
  const texts = textsFor(briefing.interfaceLanguage);
  const { page, exports, full } = texts;
  const { sources: articles = [] } = briefing;
  const language = interfaceLanguage(briefing.interfaceLanguage);
  const line = (item: FullItem | PageItem) => lineOf(item, texts, briefing.language);
  return {
    language: briefing.interfaceLanguage,
    sourceLanguage: briefing.language,
    marking: briefing.marking,
    title: briefing.title,
    under: [
      briefing.dateline,
      briefing.titleIsOurs ? page.titleIsOurs : '',
      briefing.preparedFor ? page.preparedFor(briefing.preparedFor) : '',
      briefing.preparedBy || briefing.preparedOn
        ? page.prepared(briefing.preparedBy, briefing.preparedOn && wordDay(briefing.preparedOn, language, 'long'))
        : '',
      briefing.embargo ? page.embargoed(wordDay(briefing.embargo, language, 'long')) : '',
    ].filter((part) => part !== ''),
    bottomLine: briefing.bottomLine && line(briefing.bottomLine),
    sections: briefing.sections.map(({ section, items }) => ({
      section,
      heading: headingOf(section, texts),
      items,
      lines: items.map(line),
    })),
    sourcesHeading: exports.sources,
    sources: briefing.cited.flatMap(({ letter, number, passages }) =>
      passages.map((text) => ({ letter, paragraph: number, text })),
    ),
    articles,
    source: sourceLine(briefing, texts),
    hidden: briefing.hidden === 0 ? undefined : full.hidden(briefing.hidden),
    keys: fullKeys(briefing),
    texts,
  };
}

function lineOf(item: FullItem | PageItem, { page }: Texts, language: string): OutlineLine {
  return {
    text: item.text,
    blocks: item.blocks,
    ...(item.section === 'quotes' && item.verbatim ? { quoted: inQuotationMarks(item.text, language) } : {}),
    beside: [
      ...new Set([
        item.detail,
        whenOf(item, page),
        item.firmness && page.firmness[item.firmness],
        item.progress && item.progress !== 'open' ? page.progress[item.progress] : undefined,
        item.check ? page.check : undefined,
        item.unverified ? page.unverified : undefined,
      ]),
    ].filter((part): part is string => part !== undefined && part !== ''),
    places: placesOf(item),
    drafter: item.drafter,
  };
}

/** The line's paragraphs as marks: `¶3 ¶5`, or `A ¶3`; a line of the drafter's own begins with ✎. */
export function marksOf({ places, drafter }: OutlineLine): string {
  return [drafter ? '✎' : '', ...places.map(placeMark)].filter((mark) => mark !== '').join(' ');
}

/** The line's words, inside quotation marks where they are the source's own. */
export function quotedWords({ text, quoted }: OutlineLine): string {
  return quoted ?? text;
}
