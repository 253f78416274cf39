import type { RegisterEntry } from '../../contract/register.ts';
import type { Span } from '../../contract/text.ts';
import type { Gender } from '../languages/pack.ts';

export type EntityKind = 'person' | 'organisation' | 'place';

/** Where an article names somebody or something; `from` and `to` count tokens. */
export interface Mention extends Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** An adjective of nationality: it stands for the country as a party, and is no mention of the place. */
  readonly adjective: boolean;
}

/** A role as one place of the article words it. */
export interface RoleFound extends Span {
  readonly text: string;
  readonly affiliation?: string | undefined;
  /** A word of kinship alone. */
  readonly kin?: boolean | undefined;
  /** Held once, and no longer. */
  readonly past?: boolean | undefined;
  readonly rule: string;
}

/** Somebody or something that the article names, with every mention. */
export interface Entity {
  kind: EntityKind;
  /** The fullest form in the article. */
  name: string;
  readonly mentions: Mention[];
  /** Other forms of the name; filled when all are known. */
  readonly aliases: Set<string>;
  /** Every form, as met. */
  readonly forms: Set<string>;
  readonly roles: RoleFound[];
  /** A country's or bloc's code. */
  code?: string | undefined;
  gender?: Gender | undefined;
  /** Whom "from X" or "of X" ties the person to. */
  affiliation?: RoleFound | undefined;
  /** What the user has taught of it. */
  taught?: RegisterEntry | undefined;
  confidence: number;
  rule: string;
}

/** The names of an article, and which of them each token belongs to. */
export interface Names {
  readonly people: readonly Entity[];
  readonly organisations: readonly Entity[];
  readonly places: readonly Entity[];
  /** The entity whose mention covers a token. */
  readonly at: ReadonlyMap<number, Entity>;
  /** The mention that covers a token. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
}
