import type { ListWindow } from './article-list.ts';
import type { ExportOutcome } from './calls.ts';

/** What can be done with several articles at once. */
export type ArticleChange =
  /** Adds a tag to those that do not have it, or takes it from those that do. */
  | { readonly kind: 'tag' | 'untag'; readonly tag: string }
  | { readonly kind: 'pin'; readonly pinned: boolean }
  | { readonly kind: 'archive'; readonly archived: boolean }
  | { readonly kind: 'bin' }
  | { readonly kind: 'restore' };

/** Most articles that are changed in one step. */
export const mostChosen = 10_000;

/** Most ids of one answer. */
export const mostIds = 5_000;

/** The calls about several articles of the library's list. */
export interface ChosenCalls {
  /** The ids of a part of one group of the list, at most {@link mostIds}: what is chosen need not have been looked at. */
  readonly listIds: { input: ListWindow; output: readonly string[] };
  /**
   * Changes articles, in one step that undo takes back. Those that are not there, or are so already, are passed over;
   * tells how many were changed.
   */
  readonly changeArticles: {
    input: { articleIds: readonly string[]; change: ArticleChange };
    output: { readonly changed: number };
  };
  /** Writes articles as one file that another library takes in. */
  readonly exportArticles: {
    input: { articleIds: readonly string[]; embargoSeen?: boolean | undefined };
    output: ExportOutcome;
  };
}
