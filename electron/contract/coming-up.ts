import type { Certainty, Firmness, Progress } from './facts.ts';
import type { IsoDate } from './text.ts';

/** How soon something is due, the most pressing first. */
export const dueGroups = ['overdue', 'week', 'month', 'later', 'vague'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** The most lines of a group that are handed out at once. */
export const mostDue = 2_000;

/** Something that is due, of whatever article. */
export interface DueLine {
  readonly factId: string;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly articleDate?: IsoDate | undefined;
  readonly text: string;
  /** Who undertakes it, and toward whom. */
  readonly detail?: string | undefined;
  /** The date worded for the reader. */
  readonly when: string;
  readonly certainty: Certainty;
  /** Absent for an event, which nobody undertakes. */
  readonly firmness?: Firmness | undefined;
  /** How far it has come: the user's word, or what follows from its date. */
  readonly progress?: Progress | undefined;
  /** The user's word alone. */
  readonly ownProgress?: Progress | undefined;
  /** Paragraphs of its article, ascending. */
  readonly paragraphs: readonly number[];
}

/** All that is due over the library. */
export interface ComingUp {
  /** In order; empty ones are left out. */
  readonly groups: readonly {
    readonly group: DueGroup;
    /** How many there are, of which `lines` may be the first ones only. */
    readonly total: number;
    readonly lines: readonly DueLine[];
  }[];
  /** Who undertakes any of it, those with the most first; whatever is filtered. */
  readonly parties: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  /** Undertakings that are done; they stand in the groups only where they are asked for. */
  readonly done: number;
}

/** What of all that is due is wanted. */
export interface DueFilter {
  /** Key of a party; null for all. */
  readonly party: string | null;
  /** True where what is done is wanted too. */
  readonly done: boolean;
}
