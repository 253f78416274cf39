import type { Shelf } from './article-list.ts';
import type { Fact } from './facts.ts';
import type { Block, IsoDate, LanguageTag, Span } from './text.ts';

/** What an article is called and where it comes from, beside its text. */
export interface ArticleHead {
  readonly title: string;
  /** True where the source has no headline and the title is our proposal. */
  readonly titleIsOurs: boolean;
  /** The dateline's place, in the article's words. */
  readonly place?: string | undefined;
  /** The day of publication. */
  readonly date?: IsoDate | undefined;
  readonly language: LanguageTag;
  /** Who wrote it, as one line; several names are parted by commas. */
  readonly author?: string | undefined;
  /** Publisher, agency or file that the text came from, as a line for the reader. */
  readonly source?: string | undefined;
  /** Web address that the text came from; kept as words, never opened. */
  readonly address?: string | undefined;
}

/** An article's text with its paragraphs, before anything is stored. */
export interface ArticleText {
  /** NFC, `\n` line ends, paragraphs parted by one blank line, trimmed. */
  readonly text: string;
  /** The paragraphs in order; together with the blank lines between them they cover the text. */
  readonly blocks: readonly Block[];
}

/** One state of an article's text. Revisions are only ever added. */
export interface Revision extends ArticleHead, ArticleText {
  readonly id: string;
  readonly articleId: string;
  /** Counted from 1. */
  readonly ordinal: number;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  readonly origin: 'import' | 'hand';
}

/** A line of the library's list. */
export interface ArticleListing {
  readonly id: string;
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly place?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly language: LanguageTag;
  /** Visible commitments that are not requests. */
  readonly commitments: number;
  /** Milliseconds since 1970, UTC. */
  readonly importedAt: number;
  readonly shelf: Shelf;
  /** At the head of the list. */
  readonly pinned: boolean;
  readonly tags: readonly string[];
}

/** An article whose sentences may still have to be looked for in its text. */
export type ArticleToShow = Omit<ArticleView, 'sentences'> & Partial<Pick<ArticleView, 'sentences'>>;

/** All that the desk shows of one article. Notes come by their own call, since they may be locked. */
export interface ArticleView {
  readonly id: string;
  readonly revision: Revision;
  /** Sentences in order of the text, each within one paragraph. */
  readonly sentences: readonly Span[];
  /** In the order of the briefing, hidden ones included. */
  readonly facts: readonly Fact[];
  /** Why drafting again may find more: the rules are newer than the lines, or the text is. Absent where neither is. */
  readonly outdated?: 'engine' | 'text' | undefined;
}
