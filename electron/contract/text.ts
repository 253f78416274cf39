/**
 * A stretch of a revision's normalised text. Offsets count UTF-16 code units, as `String.prototype.slice` does;
 * `end` is exclusive and `0 <= start < end <= text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph is for. Every role counts as a paragraph; only some of them are read for facts. */
export const blockRoles = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'subheading',
  'caption',
  'body',
  'listItem',
  'quotation',
  'boilerplate',
] as const;
export type BlockRole = (typeof blockRoles)[number];

/** One paragraph of a revision. Its number is its place in the list, counted from 1. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** BCP 47 language of an article, lower case, or `und` where it could not be told. */
export type LanguageTag = string;

/**
 * A day as far as it is known: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a range of two of them as `a/b` (ISO 8601-1, 5.2.2 and 5.5.2).
 */
export type IsoDate = string;

const isoPoint = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** The form of an `IsoDate`; that its days are in the calendar is not looked at. */
export const isoDatePattern = new RegExp(`^${isoPoint}(/${isoPoint})?$`);
