import type { DateRule } from '../../dates/value.ts';
import { countAt, dayAt, isoDay, lowerAt, monthAt, weekdayAt, yearAt } from '../calendar.ts';
import { numericDay } from '../numeric-day.ts';
import {
  decade,
  half,
  midMonth,
  midYear,
  monthToMonth,
  partOf,
  quarter,
  relativeUnit,
  seasonOf,
  units,
  weekOf,
  yearOnly,
} from './dates-of-years.ts';
import { withYear } from './day-of-year.ts';
import { fiscalYear } from './fiscal-year.ts';
import { ordinalDay } from './ordinal-day.ts';
import { calendar, functionWords } from './words.ts';

/** 2021-06-09 */
const iso: DateRule = (tokens, at) => {
  const day = isoDay(tokens, at);
  return day && { to: at + 1, value: { kind: 'day', ...day } };
};

const shortWeekday = /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?$/;

/** Monday, June 9; Wed, Aug 10, 2022 — the weekday belongs to the day that follows. */
const weekdayAndDay: DateRule = (tokens, at) => {
  const short = tokens[at]?.capital === true && shortWeekday.test(lowerAt(tokens, at));
  if (!short && weekdayAt(calendar, tokens, at) === undefined) return undefined;
  const next = lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
  return monthDay(tokens, next) ?? dayMonth(tokens, next);
};

/** June 9, 2021; June 9; June 9-11; June 9th */
const monthDay: DateRule = (tokens, at) => {
  const month = monthAt(calendar, tokens, at);
  const day = dayAt(calendar, tokens, at + 1);
  if (month === undefined || day === undefined) return undefined;
  const dash = ['-', '–', 'to', '—'].includes(lowerAt(tokens, at + 2));
  const last = dash ? dayAt(calendar, tokens, at + 3) : undefined;
  let to = last === undefined ? at + 2 : at + 4;
  const comma = lowerAt(tokens, to) === ',' ? 1 : 0;
  const year = yearAt(tokens, to + comma);
  if (year !== undefined) to += comma + 1;
  return withYear(tokens, to, { kind: 'day', year, month, day }, last);
};

/** 9 June 2021; the 9th of June; the 7th day of July; 19 to 21 November 2023; between 3 and 5 May */
const dayMonth: DateRule = (tokens, at) => {
  const day = dayAt(calendar, tokens, at);
  if (day === undefined) return undefined;
  if (/\d(?:st|nd|rd|th)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'day') {
    const month = lowerAt(tokens, at + 2) === 'of' ? monthAt(calendar, tokens, at + 3) : undefined;
    if (month === undefined) return undefined;
    const year = yearAt(tokens, at + 4);
    return { to: year === undefined ? at + 4 : at + 5, value: { kind: 'day', year, month, day } };
  }
  const joined = /^(?:to|and|-|–|—|until|through)$/.test(lowerAt(tokens, at + 1));
  const last = joined ? dayAt(calendar, tokens, at + 2) : undefined;
  const here = last === undefined ? at + 1 : at + 3;
  const of = lowerAt(tokens, here) === 'of' ? 1 : 0;
  const month = monthAt(calendar, tokens, here + of);
  if (month === undefined) return undefined;
  let to = here + 1 + of;
  const comma = lowerAt(tokens, to) === ',' ? 1 : 0;
  const year = yearAt(tokens, to + comma);
  if (year !== undefined) to += comma + 1;
  return withYear(tokens, to, { kind: 'day', year, month, day }, last);
};

/** September 2021; September; next June; last June. A bare "May" or "March" needs a preposition before it. */
const monthOnly: DateRule = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const shift = word === 'next' ? 1 : word === 'last' ? -1 : 0;
  const here = shift === 0 ? at : at + 1;
  const month = monthAt(calendar, tokens, here);
  if (month === undefined) return undefined;
  const comma = lowerAt(tokens, here + 1) === ',' || lowerAt(tokens, here + 1) === 'of' ? 1 : 0;
  const year = yearAt(tokens, here + 1 + comma);
  if (year !== undefined) return { to: here + 2 + comma, value: { kind: 'month', year, month } };
  const before = lowerAt(tokens, at - 1);
  const anchored =
    shift !== 0 ||
    /^(?:in|since|by|until|till|from|of|last|next|this|late|early|mid|through|during|before|after|and|to|than|between|around|for|end|start|beginning)$/.test(
      before,
    );
  const next = tokens[here + 1];
  if (next?.capital && !functionWords.has(next.lower)) return undefined;
  if (!anchored && !(before === 'the' && isNoun(next))) return undefined;
  // `in March last year`, `by June next year`
  const of = lowerAt(tokens, here + 1) === 'of' ? 1 : 0;
  const yearShift = { last: -1, this: 0, next: 1 }[lowerAt(tokens, here + 1 + of)];
  if (shift === 0 && yearShift !== undefined && lowerAt(tokens, here + 2 + of) === 'year')
    return { to: here + 3 + of, value: { kind: 'month', month, yearShift } };
  // `this September`: of the year of publication.
  if (before === 'this') return { to: here + 1, value: { kind: 'month', month, yearShift: 0 } };
  return { to: here + 1, value: { kind: 'month', month, shift: shift || undefined } };
};

/** `the October | election |` */
const isNoun = (token: Parameters<DateRule>[0][number] | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !functionWords.has(token.lower);

/** last night; this morning; this evening */
const partOfDay: DateRule = (tokens, at) => {
  const lead = lowerAt(tokens, at);
  const part = lowerAt(tokens, at + 1);
  if (lead === 'last' && part === 'night') return { to: at + 2, value: { kind: 'offset', unit: 'day', count: -1 } };
  return lead === 'this' && /^(?:morning|afternoon|evening)$/.test(part)
    ? { to: at + 2, value: { kind: 'offset', unit: 'day', count: 0 } }
    : undefined;
};

const feasts = new Map<string, readonly [number, number]>([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
]);

/** before Christmas; by Christmas 2025; on Christmas Eve, New Year’s Day: feasts with a day of their own */
const feast: DateRule = (tokens, at) => {
  if (!tokens[at]?.capital) return undefined;
  const name = lowerAt(tokens, at);
  if (name === 'new' && lowerAt(tokens, at + 1) === 'year') {
    const eve = lowerAt(tokens, at + 2) === 'eve';
    if (!eve && lowerAt(tokens, at + 2) !== 'day') return undefined;
    return { to: at + 3, value: eve ? { kind: 'day', month: 12, day: 31 } : { kind: 'day', month: 1, day: 1 } };
  }
  const [month, day] = feasts.get(name) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const word = lowerAt(tokens, at + 1);
  const eve = word === 'eve' && name === 'christmas';
  const own = eve || (word === 'day' && name === 'christmas');
  if (!own && !/^(?:before|by)$/.test(lowerAt(tokens, at - 1))) return undefined;
  const to = own ? at + 2 : at + 1;
  const year = yearAt(tokens, to);
  return { to: year === undefined ? to : to + 1, value: { kind: 'day', year, month, day: eve ? day - 1 : day } };
};

/** today, yesterday, tomorrow, tonight */
const dayWord: DateRule = (tokens, at) => {
  const count = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[lowerAt(tokens, at)];
  if (count === undefined || tokens[at]?.possessive) return undefined;
  return { to: at + 1, value: { kind: 'offset', unit: 'day', count } };
};

/** Monday; last Monday; next Monday; Monday morning keeps to the weekday */
const weekday: DateRule = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const shift = word === 'next' ? 1 : word === 'last' ? -1 : word === 'this' ? 0 : undefined;
  const here = shift === undefined ? at : at + 1;
  const day = weekdayAt(calendar, tokens, here);
  if (day === undefined) return undefined;
  const next = tokens[here + 1];
  // `the last Friday of every month`, `Sunday opening`: no day in particular.
  const every = next?.lower === 'of' && /^(?:every|each|the)$/.test(lowerAt(tokens, here + 2));
  const habit =
    shift === undefined &&
    /^(?:openings?|trading|shopping|lunch(?:es)?|papers?|newspapers?|roasts?|schools?)$/.test(next?.lower ?? '');
  if ((every && lowerAt(tokens, here + 3) === 'month') || habit) return undefined;
  if (
    next?.capital &&
    next.kind === 'word' &&
    !functionWords.has(next.lower) &&
    next.start === (tokens[here]?.end ?? 0) + 1
  ) {
    return undefined;
  }
  // `on Thursday week`: seven days behind the one that comes.
  if (shift === undefined && next?.lower === 'week' && /^[.,;:)]$/.test(lowerAt(tokens, here + 2) || '.'))
    return { to: here + 2, value: { kind: 'weekday', weekday: day, weeksOn: 1 } };
  return { to: here + 1, value: { kind: 'weekday', weekday: day, shift: shift === 0 ? undefined : shift } };
};

/** three years ago; in two weeks; within 30 days; two weeks from now */
const distance: DateRule = (tokens, at) => {
  const lead = lowerAt(tokens, at);
  const ahead = lead === 'in' || lead === 'within';
  const here = ahead ? at + 1 : at;
  const skip = lowerAt(tokens, here) === 'the' && lowerAt(tokens, here + 1) === 'next' ? 2 : 0;
  const count = countAt(calendar, tokens, here + skip);
  const unit = units.get(lowerAt(tokens, here + skip + 1) as 'day');
  if (count === undefined || unit === undefined) return undefined;
  const end = here + skip + 2;
  if (!ahead && lowerAt(tokens, end) === 'ago') return { to: end + 1, value: { kind: 'offset', unit, count: -count } };
  const sign = lowerAt(tokens, end) === 'from' && lowerAt(tokens, end + 1) === 'now';
  if (!ahead && sign) return { to: end + 2, value: { kind: 'offset', unit, count } };
  if (lead === 'within' || (ahead && isFuture(tokens, at))) return { to: end, value: { kind: 'offset', unit, count } };
  return undefined;
};

function isFuture(tokens: Parameters<DateRule>[0], at: number): boolean {
  for (let index = Math.max(0, at - 12); index < at; index += 1)
    if (/^(?:will|to|would|expects?|plans?)$/.test(lowerAt(tokens, index))) return true;
  return false;
}

/** in the coming weeks; in recent years; soon is left alone: too loose to be a date */
const vague: DateRule = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'the' && lowerAt(tokens, at) !== 'later') return undefined;
  if (lowerAt(tokens, at) === 'later' && lowerAt(tokens, at + 1) === 'this') {
    const inner = relativeUnit(tokens, at + 1);
    return inner;
  }
  if (!/^(?:coming|next|following)$/.test(lowerAt(tokens, at + 1))) return undefined;
  const few = lowerAt(tokens, at + 2) === 'few' ? 1 : 0;
  return /^(?:days|weeks|months|years)$/.test(lowerAt(tokens, at + 2 + few))
    ? { to: at + 3 + few, value: { kind: 'vague' } }
    : undefined;
};

/** In the order in which they are tried. */
export const dates: readonly DateRule[] = [
  iso,
  numericDay(true),
  monthToMonth,
  weekdayAndDay,
  monthDay,
  dayMonth,
  ordinalDay,
  half,
  partOf,
  midMonth,
  midYear,
  weekOf,
  fiscalYear,
  seasonOf,
  monthOnly,
  quarter,
  partOfDay,
  feast,
  dayWord,
  weekday,
  relativeUnit,
  distance,
  vague,
  decade,
  yearOnly,
];
