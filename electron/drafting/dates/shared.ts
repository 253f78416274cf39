import type { LanguagePack } from '../languages/pack.ts';
import type { Token } from '../reading/tokens.ts';

export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return undefined;
  return Number(token.text);
}

export function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|º|er)?$/.exec(tokens[at]?.text ?? '');
  const day = Number(match?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

export function monthAt(pack: LanguagePack, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const month = pack.months.get(token.lower);
  if (month === undefined) return undefined;
  // English months are written with a capital; "may" and "march" are verbs otherwise.
  return pack.tag === 'en' && !token.capital ? undefined : month;
}

export function weekdayAt(pack: LanguagePack, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || (pack.tag === 'en' && !token.capital)) return undefined;
  return pack.weekdays.get(token.lower);
}

export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** A small count in figures or words. */
export function countAt(pack: LanguagePack, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  return pack.numberWords.get(token.lower);
}

export function isoDay(tokens: readonly Token[], at: number): { year: number; month: number; day: number } | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(tokens[at]?.text ?? '');
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return undefined;
  return { year, month, day };
}
