import type { IsoDate } from './text.ts';

/** What an entry of the register says a name is, or is not. */
export const registerKinds = ['person', 'organisation', 'notPerson', 'notOrganisation'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** What somebody was when an article was written. It holds for that day, and for no other by itself. */
export interface SeenRole {
  readonly articleId: string;
  readonly articleTitle: string;
  /** The article's day; absent where it has none. */
  readonly seen?: IsoDate | undefined;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
}

/** What a user has taught the library about a name. */
export interface RegisterEntry {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly name: string;
  /** Other forms under which an article may name the same person or body. */
  readonly aliases: readonly string[];
  /** The newest first; only people have roles. */
  readonly roles: readonly SeenRole[];
  /** Ids of entries that the user has said are somebody else. */
  readonly apart: readonly string[];
}

/** All that the user has taught, in an order that depends on nothing but the entries. */
export type Register = readonly RegisterEntry[];
