import type { Firmness, Progress } from './facts.ts';
import type { IsoDate } from './text.ts';

/** Who has a page over all articles. */
export const namedKinds = ['person', 'organisation'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** A line of the list of people and organisations. */
export interface PersonListing {
  /** The same as long as the name is; it is no id of the library. */
  readonly id: string;
  readonly kind: NamedKind;
  readonly name: string;
  readonly articles: number;
  /** Title of the article of one who is known by a single name, which is nobody else's only within it. */
  readonly only?: string | undefined;
}

/** A piece of the list, and how long it is. */
export interface PeoplePage {
  readonly total: number;
  /** From where it was asked. */
  readonly people: readonly PersonListing[];
}

/** The most of them that are handed out at once. */
export const mostPeople = 500;

/** Where something is said: the article, the fact in it, its paragraphs. */
export interface SaidIn {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly articleDate?: IsoDate | undefined;
  readonly factId: string;
  readonly paragraphs: readonly number[];
}

/** What somebody was, and when that was written. */
export interface RoleOverTime {
  /** Absent for articles that give none. */
  readonly role?: string | undefined;
  /** Days of the first and the last article that give it. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly articles: number;
  /** The newest articles that give it, the newest first. */
  readonly seen: readonly SaidIn[];
}

/** A line of a person's page. */
export interface PersonLine extends SaidIn {
  readonly text: string;
  /** Who undertakes it, where that is not only this one. */
  readonly detail?: string | undefined;
  readonly when?: string | undefined;
  readonly firmness?: Firmness | undefined;
  readonly progress?: Progress | undefined;
  readonly ownProgress?: Progress | undefined;
  /** True where the words may stand inside quotation marks. */
  readonly verbatim: boolean;
}

/** All of a person or an organisation over the articles of the library. */
export interface PersonPage {
  readonly id: string;
  readonly kind: NamedKind;
  readonly name: string;
  /** Other forms under which the articles name them. */
  readonly forms: readonly string[];
  readonly articles: number;
  /** Articles, from the newest, out of which the lines below are. */
  readonly read: number;
  /** The newest first. */
  readonly roles: readonly RoleOverTime[];
  /** What they undertake, or are asked to do. */
  readonly undertakes: readonly PersonLine[];
  /** What is undertaken toward them, or asked by them. */
  readonly toward: readonly PersonLine[];
  readonly positions: readonly PersonLine[];
  readonly quotes: readonly PersonLine[];
}
