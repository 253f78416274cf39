import type { FullBriefing } from '../contract/full-briefing.ts';
import type { Paper } from '../contract/page.ts';

/** Body of the full briefing, in points. It does not change: there are as many pages as it needs. */
export const fullType = 10.5;

/** How a run of words is set; `text` is the line's own words. */
export type PartLook =
  | 'text'
  | 'exact'
  | 'name'
  | 'speaker'
  | 'detail'
  | 'when'
  | 'pill'
  | 'drafter'
  | 'mark'
  | 'quiet';

/** A run of words that is set in one way. */
export interface Part {
  readonly look: PartLook;
  readonly text: string;
  /** The anchor that it leads to. */
  readonly to?: string | undefined;
}

export type RowLook = 'title' | 'dateline' | 'bottomLine' | 'line' | 'quote' | 'contents' | 'remark' | 'source';

/** A row of the document: a line of the briefing, or whatever else stands for itself. It may be parted between pages. */
export interface FullRow {
  /** Unique in the document; what leads to the row names it. */
  readonly id: string;
  readonly look: RowLook;
  readonly direction: 'ltr' | 'rtl';
  /** Whose language the words are in. */
  readonly words: 'source' | 'ours';
  /** Hangs before the words. */
  readonly lead?: string | undefined;
  readonly parts: readonly Part[];
  /** In a table: when it is due, and how far it has come. */
  readonly when?: readonly Part[] | undefined;
  /** At the right of its first line. */
  readonly aside: readonly Part[];
  /** Anchors of the paragraphs of the sources that it rests on. */
  readonly restsOn: readonly string[];
}

/** Rows under one heading, or under none. */
export interface FullGroup {
  /** Unique in the document; what leads to the group names it. */
  readonly id: string;
  readonly kind: 'head' | 'contents' | 'list' | 'table' | 'remark' | 'sources';
  readonly heading?: string | undefined;
  /** Heads of a table's columns, said again where it goes on. */
  readonly columns?: readonly string[] | undefined;
  readonly rows: readonly FullRow[];
}

/** A row, or a stretch of it: letters of its parts one after the other, from `from` up to `to`. */
export interface PlacedRow {
  readonly row: FullRow;
  readonly from: number;
  readonly to: number;
}

/** A group, or what of it stands on one page. */
export interface PlacedGroup {
  readonly group: FullGroup;
  /** True where the group began on an earlier page. */
  readonly continued: boolean;
  readonly rows: readonly PlacedRow[];
}

/** What stands on one page, between its head and its foot. */
export type FullPage = readonly PlacedGroup[];

/** The document, wholly decided: whoever draws it has no choice left. */
export interface FullLayout {
  readonly briefing: FullBriefing;
  readonly paper: Paper;
  /** In points. */
  readonly titleSize: number;
  /** What the marks mean. */
  readonly keys: readonly string[];
  readonly pages: readonly FullPage[];
}

/** Sets rows as they will stand and says what they come to, in CSS pixels. The same row must give the same answer. */
export interface FullMeasure {
  /** Height that a page has for its groups. */
  readonly room: (page: 'first' | 'further') => number;
  /** What a group takes above its rows, where it does not begin a page. */
  readonly above: (group: FullGroup) => number;
  /** Height of what stands beside the rows, and so of the group at the least. */
  readonly heading: (group: FullGroup, continued: boolean) => number;
  readonly columnHeads: (group: FullGroup) => number;
  readonly row: (group: FullGroup, row: FullRow, from: number) => number;
  /**
   * Where a row is to be parted so that what stands before is no higher than `height`, and how high that is. Lines of
   * text are kept whole, and two of them at least on either side unless `anyhow`. Null where it cannot be.
   */
  readonly part: (
    group: FullGroup,
    row: FullRow,
    from: number,
    height: number,
    anyhow: boolean,
  ) => { readonly to: number; readonly height: number } | null;
}
