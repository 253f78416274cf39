import type { ListOutline, ListPlace, ListView, ListWindow } from '../contract/article-list.ts';
import type { ArticleListing } from '../contract/articles.ts';
import type { Found, Slice } from './find-articles.ts';
import type { Circumstances } from './match.ts';
import type { Question } from './question.ts';

/** What a thread of the search is started with: one keeps the index, another ranks among all, a third lists. */
export interface SearchThread {
  /** The library's folder, absolute. */
  readonly folder: string;
  readonly task: 'keep' | 'rank' | 'list';
}

/** What the thread that keeps the index is told. */
export type KeepOrder = 'look' | 'end';

/** What it tells. */
export type KeepNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** It has caught up, and waits. */
  | { readonly kind: 'caughtUp' }
  /** The index must be made anew; the thread has closed it and ends. */
  | { readonly kind: 'unusable' };

/** What the thread that ranks is asked. */
export interface RankOrder {
  readonly id: number;
  readonly question: Question;
  readonly slice: Slice;
  readonly around: Circumstances;
}

/** Its answer; `found` is absent where the index could not be read. */
export interface RankAnswer {
  readonly id: number;
  readonly found?: Found | undefined;
}

/** What the thread that lists is asked: one of the four. */
export interface ListOrder {
  readonly id: number;
  /** `YYYY-MM-DD`, for what is overdue. */
  readonly day: string;
  readonly outline?: ListView;
  readonly window?: ListWindow;
  /** As a window, of which only the ids are wanted. */
  readonly ids?: ListWindow;
  readonly place?: { readonly view: ListView; readonly articleId: string };
}

/** Its answer, to what was asked. */
export interface ListAnswer {
  readonly id: number;
  readonly failed?: true;
  readonly outline?: ListOutline;
  readonly rows?: readonly ArticleListing[];
  readonly ids?: readonly string[];
  readonly place?: ListPlace | null;
}
