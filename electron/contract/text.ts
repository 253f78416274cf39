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

const isoDatePattern = new RegExp(`^${isoPoint}(/${isoPoint})?$`);

/** Whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names a day, month or year that exists. */
export function isRealDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Whether a text is an `IsoDate` whose days are in the calendar. */
export function isIsoDate(text: string): boolean {
  return isoDatePattern.test(text) && text.split('/').every(isRealDate);
}
