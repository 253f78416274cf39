import type { ArticleListing } from './articles.ts';

/** Where an article stands: in the list, in the archive, or in the bin. */
export const shelves = ['desk', 'archive', 'bin'] as const;
export type Shelf = (typeof shelves)[number];

/** What the list is sorted by: the day of import or of the article, the newest first; or the title. */
export const listSorts = ['imported', 'date', 'title'] as const;
export type ListSort = (typeof listSorts)[number];

/** What the list is grouped by: the article's month, its tags, the people in it, how far what was agreed has come. */
export const listGroupings = ['none', 'date', 'tag', 'person', 'status'] as const;
export type ListGrouping = (typeof listGroupings)[number];

/** How the list is shown. */
export interface ListView {
  readonly shelf: Shelf;
  readonly sort: ListSort;
  /** The bin is one group, whatever this says. */
  readonly grouping: ListGrouping;
  /** Only articles with this tag. */
  readonly tag?: string | undefined;
}

/** How the list is shown before anybody has chosen. */
export const usualListView: ListView = { shelf: 'desk', sort: 'imported', grouping: 'none' };

/** How far what was agreed in an article has come: the line that is furthest behind decides. */
export const listStatuses = ['overdue', 'open', 'done', 'none'] as const;
export type ListStatus = (typeof listStatuses)[number];

export const listGroupKinds = ['pinned', 'all', 'month', 'tag', 'person', 'status'] as const;

/** A group of the list. An article with two tags stands in two groups; a pinned one only among the pinned. */
export interface ListGroup {
  readonly kind: (typeof listGroupKinds)[number];
  /** The month `YYYY-MM`, the tag, the name or the status; empty for those that have none. */
  readonly value: string;
}

export interface CountedGroup extends ListGroup {
  readonly count: number;
}

/** What a list holds, without its rows. */
export interface ListOutline {
  /** In order; none is empty. */
  readonly groups: readonly CountedGroup[];
  /** Articles on each shelf, whatever the tag. */
  readonly shelves: { readonly [Name in Shelf]: number };
  /** The tags in use, in order of the alphabet. */
  readonly tags: readonly string[];
}

/** Most rows of one answer. */
export const mostRows = 200;

/** A part of one group of the list. */
export interface ListWindow {
  readonly view: ListView;
  readonly group: ListGroup;
  /** Rows of the group before the first that is wanted. */
  readonly offset: number;
  /** At most {@link mostRows}. */
  readonly limit: number;
}

/** Where an article stands in a list. */
export interface ListPlace {
  readonly group: ListGroup;
  /** Counted from 0 within the group. */
  readonly index: number;
}

/** The calls of the library's list. */
export interface ListCalls {
  readonly listOutline: { input: { view: ListView }; output: ListOutline };
  /** The list's beginning, as it stands where nobody has chosen another order. */
  readonly listArticles: { input: undefined; output: readonly ArticleListing[] };
  readonly listWindow: { input: ListWindow; output: readonly ArticleListing[] };
  /** Where an article stands first; null where the list does not hold it. */
  readonly listPlace: { input: { view: ListView; articleId: string }; output: ListPlace | null };
  /** What articles are called; those that are not there are left out. */
  readonly articleTitles: {
    input: { articleIds: readonly string[] };
    output: readonly { readonly articleId: string; readonly title: string }[];
  };
  readonly pinArticle: { input: { articleId: string; pinned: boolean }; output: undefined };
  readonly archiveArticle: { input: { articleId: string; archived: boolean }; output: undefined };
  /** Says all tags of an article. */
  readonly tagArticle: { input: { articleId: string; tags: readonly string[] }; output: undefined };
  /** Takes an article out of the bin. */
  readonly restoreArticle: { input: { articleId: string }; output: undefined };
}
