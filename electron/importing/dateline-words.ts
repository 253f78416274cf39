import type { IsoDate } from '../contract/text.ts';
import { isRealDate } from '../contract/text.ts';

/** A dateline taken apart. */
export interface DatelineParts {
  readonly place?: string | undefined;
  readonly date?: IsoDate | undefined;
}

const months = [
  ['jan', 'january', 'ene', 'enero'],
  ['feb', 'february', 'febrero'],
  ['mar', 'march', 'marzo'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mayo'],
  ['jun', 'june', 'junio'],
  ['jul', 'july', 'julio'],
  ['aug', 'august', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septiembre', 'setiembre'],
  ['oct', 'october', 'octubre'],
  ['nov', 'november', 'noviembre'],
  ['dec', 'december', 'dic', 'diciembre'],
] as const;
const monthNumbers = new Map<string, number>(months.flatMap((names, index) => names.map((name) => [name, index + 1])));
const monthNames = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

const iso = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:º|st|nd|rd|th)?\\s+(?:de\\s+)?(${monthNames})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})\\b`,
  'i',
);
const monthFirst = new RegExp(`\\b(${monthNames})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');

/** The place and the day of a dateline such as `Mexico City, 9 June 2021`; what is no date is the place. */
export function takeDatelineApart(words: string): DatelineParts {
  const found = findDate(words);
  const rest = found ? `${words.slice(0, found.index)} ${words.slice(found.index + found.length)}` : words;
  const place = rest.replace(/\s+/g, ' ').replace(/^[\s,.;:·|—–-]+|[\s,.;:·|—–-]+$/g, '');
  return { place: place === '' ? undefined : place, date: found?.date };
}

function findDate(words: string): { date: IsoDate; index: number; length: number } | null {
  const plain = iso.exec(words);
  if (plain) return made(plain, plain[1], plain[2], plain[3]);
  const european = dayFirst.exec(words);
  if (european) return made(european, european[3], monthOf(european[2]), european[1]);
  const american = monthFirst.exec(words);
  if (american) return made(american, american[3], monthOf(american[1]), american[2]);
  return null;
}

function monthOf(name: string | undefined): string | undefined {
  return monthNumbers.get(name?.toLowerCase() ?? '')?.toString();
}

function made(match: RegExpExecArray, year?: string, month?: string, day?: string) {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const date = parts.join('-');
  return isRealDate(date) ? { date, index: match.index, length: match[0].length } : null;
}
