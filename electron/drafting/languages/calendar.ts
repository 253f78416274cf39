import type { Token } from '../reading/tokens.ts';

/** The words for days, months and small numbers in a language. */
export interface Calendar {
  /** Month names, from 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Day names, from Sunday as 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly numberWords: ReadonlyMap<string, number>;
  /** The number of a day, with the ending of an ordinal where the language writes one: 3rd; 1º. */
  readonly dayNumber: RegExp;
  /** Days and months are written with a capital, so that "may" and "march" in small letters are verbs. */
  readonly capitalCalendar: boolean;
}

export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return undefined;
  return Number(token.text);
}

export function dayAt(calendar: Calendar, tokens: readonly Token[], at: number): number | undefined {
  const match = calendar.dayNumber.exec(tokens[at]?.text ?? '');
  const day = Number(match?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

export function monthAt(calendar: Calendar, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || (calendar.capitalCalendar && !token.capital)) return undefined;
  return calendar.months.get(token.lower);
}

export function weekdayAt(calendar: Calendar, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || (calendar.capitalCalendar && !token.capital)) return undefined;
  return calendar.weekdays.get(token.lower);
}

export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** A small count in figures or words. */
export function countAt(calendar: Calendar, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  return calendar.numberWords.get(token.lower);
}

export function isoDay(tokens: readonly Token[], at: number): { year: number; month: number; day: number } | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(tokens[at]?.text ?? '');
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return undefined;
  return { year, month, day };
}
