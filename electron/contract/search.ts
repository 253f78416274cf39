import type { FactBody } from './facts.ts';
import type { IsoDate, Span } from './text.ts';

/** Longest question, in UTF-16 code units; what goes beyond is not looked for. */
export const questionLimit = 500;

/** How many articles one answer holds at the most: what a tall window shows at once. */
export const hitsAtOnce = 12;

/** A part of a text with the words in it that were looked for. */
export interface Snippet {
  readonly text: string;
  /** Hits in it, in order and apart from one another. */
  readonly marks: readonly Span[];
  /** True where its paragraph begins before it. */
  readonly cutBefore: boolean;
  /** True where the text goes on after it. */
  readonly cutAfter: boolean;
  /** Where its first hit stands in the whole text. */
  readonly place?: Span | undefined;
}

/** Words that were looked for, as an index takes them apart; where `open`, the last one may go on. */
export interface SoughtWords {
  readonly words: readonly string[];
  readonly open: boolean;
}

interface HitOfArticle {
  readonly articleId: string;
  /** Of the article. */
  readonly title: string;
  readonly date?: IsoDate | undefined;
}

/** An article that was found. */
export interface ArticleHit extends HitOfArticle {
  readonly kind: 'article';
  readonly titleMarks: readonly Span[];
  /** What of it shows best why: its text, one of its lines, or the beginning of the text. */
  readonly snippet: Snippet;
  readonly of: 'text' | 'line' | 'source' | 'beginning';
  /** The line that the snippet is of. */
  readonly factId?: string | undefined;
}

/** A line of a briefing that was found. */
export interface LineHit extends HitOfArticle {
  readonly kind: 'line';
  readonly factId: string;
  readonly of: FactBody['kind'];
  readonly snippet: Snippet;
}

/** A note that was found. A private one is in no answer while private notes are locked or kept off the screen. */
export interface NoteHit extends HitOfArticle {
  readonly kind: 'note';
  readonly noteId: string;
  readonly visibility: 'private' | 'printable';
  readonly snippet: Snippet;
}

/** A person or organisation whose name was found. */
export interface NameHit {
  readonly kind: 'name';
  readonly name: string;
  readonly of: 'person' | 'organisation';
  /** In how many articles. */
  readonly articles: number;
}

/** How far the index is. */
export interface SearchState {
  /** False while it is being made or brought up to date: what it lacks is not found yet. */
  readonly complete: boolean;
  readonly done: number;
  readonly total: number;
}

/** How hits are ranked: by relevance among all, or among the newest 2,000; or the newest first, while more is worked out. */
export type Ranking = 'all' | 'newest' | 'byTime';

/** What was found. */
export interface SearchAnswer {
  readonly articles: readonly ArticleHit[];
  /** How many articles there are in all; absent where that is not known yet. */
  readonly count?: number | undefined;
  readonly ranking: Ranking;
  readonly lines: readonly LineHit[];
  readonly names: readonly NameHit[];
  readonly notes: readonly NoteHit[];
  /** How many notes there are in all. */
  readonly noteCount: number;
  /** The words by which the hits in an article are found. */
  readonly sought: readonly SoughtWords[];
  readonly state: SearchState;
}

/** What is asked. `turn` counts up with each keystroke: an answer that a later turn has overtaken is null. */
export interface SearchInput {
  readonly words: string;
  readonly turn: number;
  /** How many articles are shown already. */
  readonly offset: number;
}

/** The calls that search. */
export interface SearchCalls {
  /** What is found at once, as one types. */
  readonly search: { input: SearchInput; output: SearchAnswer | null };
  /** The same, ranked among all and counted to the end, away from the main thread. */
  readonly searchAll: { input: SearchInput; output: SearchAnswer | null };
  /** As `search`, with lines, people and organisations too, a few of each. */
  readonly searchEverything: { input: SearchInput; output: SearchAnswer | null };
}
