import type { DateRule } from '../../dates/value.ts';
import { lowerAt, monthAt, yearAt } from '../calendar.ts';
import { calendar } from './words.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** the first of April; the third of May 2022 */
export const ordinalDay: DateRule = (tokens, at) => {
  const the = lowerAt(tokens, at) === 'the' ? 1 : 0;
  const day = ordinals.indexOf(lowerAt(tokens, at + the)) + 1;
  const month = lowerAt(tokens, at + the + 1) === 'of' ? monthAt(calendar, tokens, at + the + 2) : undefined;
  if (!the || day === 0 || month === undefined) return undefined;
  const year = yearAt(tokens, at + the + 3);
  return { to: at + the + (year === undefined ? 3 : 4), value: { kind: 'day', year, month, day } };
};
