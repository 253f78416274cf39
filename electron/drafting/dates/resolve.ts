import type { Certainty } from '../../contract/facts.ts';
import type { IsoDate } from '../../contract/text.ts';
import type { DateValue } from './value.ts';

/** Which way an incomplete date lies from the day of publication; `near` where no verb tells. */
export type Direction = 'past' | 'future' | 'near';

export interface Resolved {
  readonly iso?: IsoDate | undefined;
  readonly certainty: Certainty;
}

const dayLength = 86_400_000;
/** Beyond so many units a count is no date that anybody could mean: a wait of ten million days in a manual. */
const farthest = 1900;
const two = (value: number) => String(value).padStart(2, '0');
const four = (value: number) => String(value).padStart(4, '0');

/**
 * The day, month or year that a date means. What lacks its year or is relative is placed against `base`, the day of
 * publication; without one it stays without a day. Impossible days give no iso.
 */
export function resolveDate(value: DateValue, base: IsoDate | undefined, direction: Direction): Resolved {
  const anchor = base && /^\d{4}-\d\d-\d\d/.test(base) ? new Date(base.slice(0, 10)) : undefined;
  switch (value.kind) {
    case 'vague':
      return { certainty: 'vague' };
    case 'year':
      return { iso: four(value.year), certainty: 'stated' };
    case 'decade':
      return { iso: `${four(value.year)}/${four(value.year + 9)}`, certainty: 'stated' };
    case 'range':
      return resolveRange(value, base, direction);
    case 'day':
      return resolveDay(value, anchor, direction);
    case 'month':
      return resolveMonth(value, anchor, direction);
    case 'quarter': {
      const year = value.year ?? anchor?.getUTCFullYear();
      if (year === undefined) return { certainty: 'vague' };
      const first = value.quarter * 3 - 2;
      return {
        iso: `${four(year)}-${two(first)}/${four(year)}-${two(first + 2)}`,
        certainty: value.year === undefined ? 'inferred' : 'stated',
      };
    }
    case 'half': {
      const year = value.year ?? (anchor && anchor.getUTCFullYear() + (value.shift ?? 0));
      if (year === undefined) return { certainty: 'vague' };
      const first = value.half * 6 - 5;
      return {
        iso: `${four(year)}-${two(first)}/${four(year)}-${two(first + 5)}`,
        certainty: value.year === undefined ? 'inferred' : 'stated',
      };
    }
    case 'weekday':
      return anchor ? { iso: weekdayOn(anchor, value, direction), certainty: 'inferred' } : { certainty: 'vague' };
    case 'offset':
      return anchor && Math.abs(value.count) < farthest
        ? { iso: offset(anchor, value.unit, value.count), certainty: 'inferred' }
        : { certainty: 'vague' };
  }
}

function resolveRange(
  value: Extract<DateValue, { kind: 'range' }>,
  base: IsoDate | undefined,
  direction: Direction,
): Resolved {
  const from = resolveDate(value.from, base, direction);
  const to = resolveDate(value.to, base, direction);
  if (!from.iso || !to.iso || from.iso > to.iso) return { certainty: 'vague' };
  return { iso: `${from.iso}/${to.iso}`, certainty: from.certainty };
}

function resolveDay(
  value: Extract<DateValue, { kind: 'day' }>,
  anchor: Date | undefined,
  direction: Direction,
): Resolved {
  const { month, day } = value;
  if (value.year !== undefined) return { iso: validDay(value.year, month, day), certainty: 'stated' };
  if (!anchor) return { certainty: 'vague' };
  const here = anchor.getUTCFullYear();
  if (value.yearShift !== undefined)
    return { iso: validDay(here + value.yearShift, month, day), certainty: 'inferred' };
  const today = isoOf(anchor);
  const candidate = `${four(here)}-${two(month)}-${two(day)}`;
  const way = wayOf(value.shift, direction, anchor, new Date(candidate));
  const year =
    way === 'future'
      ? candidate < today
        ? here + 1
        : here
      : candidate > today && far(candidate, anchor)
        ? here - 1
        : here;
  return { iso: validDay(year, month, day), certainty: 'inferred' };
}

/** A past date without its year may still lie a little ahead: a report of the 28th about "March 2". */
function far(candidate: string, anchor: Date): boolean {
  return new Date(candidate).getTime() - anchor.getTime() > 45 * dayLength;
}

function resolveMonth(
  value: Extract<DateValue, { kind: 'month' }>,
  anchor: Date | undefined,
  direction: Direction,
): Resolved {
  const { month } = value;
  if (value.year !== undefined) return { iso: `${four(value.year)}-${two(month)}`, certainty: 'stated' };
  if (!anchor) return { certainty: 'vague' };
  const here = anchor.getUTCFullYear();
  if (value.yearShift !== undefined)
    return { iso: `${four(here + value.yearShift)}-${two(month)}`, certainty: 'inferred' };
  const now = anchor.getUTCMonth() + 1;
  const way = wayOf(value.shift, direction, anchor, new Date(Date.UTC(here, month - 1, 15)));
  const year = way === 'future' ? (month < now ? here + 1 : here) : month > now ? here - 1 : here;
  return { iso: `${four(year)}-${two(month)}`, certainty: 'inferred' };
}

/** Where no verb tells, the one of last year and next that lies nearer to the day of publication. */
function wayOf(shift: number | undefined, direction: Direction, anchor: Date, thisYear: Date): 'past' | 'future' {
  if (shift !== undefined) return shift > 0 ? 'future' : 'past';
  if (direction !== 'near') return direction;
  const days = (thisYear.getTime() - anchor.getTime()) / dayLength;
  return days > 183 || (days < 0 && days > -183) ? 'past' : 'future';
}

function weekdayOn(
  anchor: Date,
  { weekday, shift, weeksOn }: Extract<DateValue, { kind: 'weekday' }>,
  direction: Direction,
): IsoDate {
  if (weeksOn === undefined) return weekdayNear(anchor, weekday, shift, direction);
  const next = new Date(weekdayNear(anchor, weekday, 1, direction));
  return isoOf(new Date(next.getTime() + weeksOn * 7 * dayLength));
}

function weekdayNear(anchor: Date, weekday: number, shift: number | undefined, direction: Direction): IsoDate {
  const today = anchor.getUTCDay();
  const way = (shift === undefined ? direction : shift > 0 ? 'future' : 'past') === 'future' ? 'future' : 'past';
  let days = way === 'future' ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7);
  if (days === 0 && shift !== undefined) days = shift * 7;
  return isoOf(new Date(anchor.getTime() + days * dayLength));
}

function offset(anchor: Date, unit: 'day' | 'week' | 'month' | 'year', count: number): IsoDate {
  if (unit === 'day') return isoOf(new Date(anchor.getTime() + count * dayLength));
  if (unit === 'year') return four(anchor.getUTCFullYear() + count);
  if (unit === 'month') {
    const months = anchor.getUTCFullYear() * 12 + anchor.getUTCMonth() + count;
    return `${four(Math.floor(months / 12))}-${two((months % 12) + 1)}`;
  }
  // A week runs from Monday to Sunday.
  const monday = anchor.getTime() - ((anchor.getUTCDay() + 6) % 7) * dayLength + count * 7 * dayLength;
  return `${isoOf(new Date(monday))}/${isoOf(new Date(monday + 6 * dayLength))}`;
}

function validDay(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoOf(date) : undefined;
}

function isoOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
