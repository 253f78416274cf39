import { wordDay } from '../briefing/dates.ts';
import type { ExportDocument } from '../contract/exports.ts';
import type { NoteBlock } from '../contract/note-text.ts';
import { type PageItem, type PageSection, pageSections } from '../contract/page.ts';
import { interfaceLanguage, type Texts, textsFor } from '../texts/catalogue.ts';

/** A line of a document, its parts apart, so that each format sets them in its own way. */
export interface OutlineLine {
  readonly text: string;
  /** What a note says, with its setting. */
  readonly blocks?: readonly NoteBlock[] | undefined;
  /** True where the words stand inside quotation marks. */
  readonly quoted: boolean;
  /** Role, speaker, parties, date, firmness, progress: what stands beside the line, in that order. */
  readonly beside: readonly string[];
  /** Paragraphs of the source. */
  readonly paragraphs: readonly number[];
  readonly drafter: boolean;
}

export interface OutlineSection {
  readonly heading: string;
  readonly lines: readonly OutlineLine[];
}

/** A briefing as a reader's document, worded: what Markdown, Word and a web page have in common. */
export interface Outline {
  readonly language: string;
  readonly marking?: string | undefined;
  readonly title: string;
  /** Dateline, for whom, by whom. */
  readonly under: readonly string[];
  readonly bottomLine?: OutlineLine | undefined;
  readonly sections: readonly OutlineSection[];
  readonly sourcesHeading: string;
  readonly sources: readonly { readonly paragraph: number; readonly text: string }[];
  readonly source: string;
  readonly keys: readonly string[];
  readonly texts: Texts;
}

/** Words a document, in the language of the interface. */
export function outlineOf({ briefing, sources }: ExportDocument): Outline {
  const texts = textsFor(briefing.interfaceLanguage);
  const { page, exports } = texts;
  const language = interfaceLanguage(briefing.interfaceLanguage);
  // Sections that the page hides are in the full briefing all the same, after the others.
  const order = [...new Set([...(briefing.sections ?? []), ...pageSections])];
  const lines = (section: PageSection) =>
    briefing.items.filter((item) => item.section === section).map((item) => lineOf(item, texts));
  return {
    language: briefing.interfaceLanguage,
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
    bottomLine: briefing.bottomLine && lineOf(briefing.bottomLine, texts),
    sections: order
      .map((section) => ({ heading: page.headings[section], lines: lines(section) }))
      .filter((section) => section.lines.length > 0),
    sourcesHeading: exports.sources,
    sources,
    source: page.drawnFrom(briefing.source ?? '', briefing.dateline),
    keys: [page.keys.paragraph, page.keys.drafter],
    texts,
  };
}

function lineOf(item: PageItem, { page }: Texts): OutlineLine {
  return {
    text: item.text,
    blocks: item.blocks,
    quoted: item.verbatim,
    beside: [
      ...new Set([
        item.detail,
        item.when,
        item.firmness && page.firmness[item.firmness],
        item.progress && item.progress !== 'open' ? page.progress[item.progress] : undefined,
        item.check ? page.check : undefined,
        item.unverified ? page.unverified : undefined,
      ]),
    ].filter((part): part is string => part !== undefined && part !== ''),
    paragraphs: item.paragraphs,
    drafter: item.drafter,
  };
}

/** The line's paragraphs as marks: `¶3 ¶5`; a line of the drafter's own begins with ✎. */
export function marksOf({ paragraphs, drafter }: OutlineLine): string {
  return [drafter ? '✎' : '', ...paragraphs.map((number) => `¶${number}`)].filter((mark) => mark !== '').join(' ');
}
