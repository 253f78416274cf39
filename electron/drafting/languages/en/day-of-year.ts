import type { DateRule, DateValue } from '../../dates/value.ts';
import { lowerAt } from '../calendar.ts';

/** `3 February | next year |`: what is said behind a day, or the first of several, that has no year of its own. */
export function withYear(
  tokens: Parameters<DateRule>[0],
  to: number,
  from: Extract<DateValue, { kind: 'day' }>,
  last: number | undefined,
): ReturnType<DateRule> {
  const yearShift = { last: -1, this: 0, next: 1 }[lowerAt(tokens, to)];
  const told = from.year === undefined && yearShift !== undefined && lowerAt(tokens, to + 1) === 'year';
  const day = told ? { ...from, yearShift } : from;
  return {
    to: told ? to + 2 : to,
    value: last === undefined ? day : { kind: 'range', from: day, to: { ...day, day: last } },
  };
}
