import type { Certainty, FactKind, Firmness, Progress } from './facts.ts';
import type { NoteBlock } from './note-text.ts';
import type { IsoDate, LanguageTag } from './text.ts';

/** Paper sizes of the page, portrait. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** The page's sections in their natural order. */
export const pageSections = [
  'agreed',
  'requested',
  'positions',
  'people',
  'quotes',
  'dates',
  'keyPoints',
  'questions',
  'notes',
] as const;
export type PageSection = (typeof pageSections)[number];

/** Where a line of a dossier's page stands: in which article, by its letter, and in which paragraphs of it. */
export interface PageCite {
  readonly letter: string;
  /** Ascending. */
  readonly paragraphs: readonly number[];
}

/** An article that a dossier's page is made of. */
export interface PageSource {
  readonly letter: string;
  readonly title: string;
  readonly dateline: string;
}

/** One line of the page, ready to be set. Nothing in it can come from a private note. */
export interface PageItem {
  /** The fact or printable annotation that the line stands for. */
  readonly id: string;
  readonly section: PageSection;
  readonly kind: FactKind | 'note';
  /** The line itself; for a person the name, for a quotation the words without marks. */
  readonly text: string;
  /** What a note says, with its lists, settings and links, for formats that can show them; `text` is the same in words alone. */
  readonly blocks?: readonly NoteBlock[] | undefined;
  /** A second, quieter line: role, speaker, parties. */
  readonly detail?: string | undefined;
  /** Due date or day of an event, worded for the reader. */
  readonly when?: string | undefined;
  readonly firmness?: Firmness | undefined;
  readonly progress?: Progress | undefined;
  readonly certainty?: Certainty | undefined;
  /** Paragraphs of the source, ascending; empty where the line is the drafter's own. */
  readonly paragraphs: readonly number[];
  /** Instead of these, where the page is made of several articles. */
  readonly cites?: readonly PageCite[] | undefined;
  /** True where the wording is not the source's. */
  readonly drafter: boolean;
  /** True where the line asks to be checked. */
  readonly check: boolean;
  /** True where the source no longer says it. */
  readonly unverified?: boolean | undefined;
  /** Quotation marks are set only where the words equal their span. */
  readonly verbatim: boolean;
  /** A person wants it on the page: it is never left off to make room, not even where its section is hidden. */
  readonly pinned?: boolean | undefined;
  /** A person chose the short form: the line stands in it even where there is room for all of it. */
  readonly short?: boolean | undefined;
  /** A person's own short form; it stands instead of the words cut to size, and is the drafter's wording. */
  readonly shortText?: string | undefined;
}

/**
 * What printing receives: the whole briefing that the page chooses from. It has no field for a private note, and
 * no type that it is made of has one.
 */
export interface PrintableBriefing {
  readonly articleId: string;
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly place?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** The dateline worded for the reader. */
  readonly dateline: string;
  readonly language: LanguageTag;
  /** Language of the page's own words. */
  readonly interfaceLanguage: LanguageTag;
  /** Who wrote it, as one line; several names are parted by commas. */
  readonly author?: string | undefined;
  readonly source?: string | undefined;
  /** Handling marking, in its exact spelling; on the page it stands at the top and at the foot. */
  readonly marking?: string | undefined;
  readonly preparedFor?: string | undefined;
  readonly preparedBy?: string | undefined;
  /** The day of the briefing, `YYYY-MM-DD`. */
  readonly preparedOn?: IsoDate | undefined;
  /** The first day on which the briefing may go out, `YYYY-MM-DD`. */
  readonly embargo?: IsoDate | undefined;
  readonly paragraphCount: number;
  /** The articles of a dossier, whose letters stand in the marks; absent for the page of one article. */
  readonly sources?: readonly PageSource[] | undefined;
  /** True where a mark stands in place of characters that no font at hand can draw. */
  readonly hasUnprintable?: boolean | undefined;
  readonly bottomLine?: PageItem | undefined;
  /**
   * The sections that stand on the page, in their order. Lines of any other section are left off, and counted as left
   * off; a pinned one stands all the same, after the rest. Absent: all sections in their natural order.
   */
  readonly sections?: readonly PageSection[] | undefined;
  /** In the order of the briefing; the rank by which lines are dropped is their place in their section. */
  readonly items: readonly PageItem[];
}

/** How many lines of a section are left off the page. */
export interface Omission {
  readonly section: PageSection;
  /** At least 1. */
  readonly count: number;
  /** True where other lines of the section are on the page. */
  readonly further: boolean;
}
