import { en } from '../languages/en/index.ts';
import { countAt, dayAt, isoDay, lowerAt, monthAt, weekdayAt, yearAt } from './shared.ts';
import type { DateRule, DateValue } from './value.ts';

const units = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
] as const);
const seasons = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
const ordinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** 2021-06-09 */
const iso: DateRule = (tokens, at) => {
  const day = isoDay(tokens, at);
  return day && { to: at + 1, value: { kind: 'day', ...day } };
};

/** Monday, June 9 — the weekday belongs to the day that follows. */
const weekdayAndDay: DateRule = (tokens, at) => {
  if (weekdayAt(en, tokens, at) === undefined) return undefined;
  const next = lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
  return monthDay(tokens, next) ?? dayMonth(tokens, next);
};

/** June 9, 2021; June 9; June 9-11; June 9th */
const monthDay: DateRule = (tokens, at) => {
  const month = monthAt(en, tokens, at);
  const day = dayAt(tokens, at + 1);
  if (month === undefined || day === undefined) return undefined;
  const dash = ['-', '–', 'to', '—'].includes(lowerAt(tokens, at + 2));
  const last = dash ? dayAt(tokens, at + 3) : undefined;
  let to = last === undefined ? at + 2 : at + 4;
  const comma = lowerAt(tokens, to) === ',' ? 1 : 0;
  const year = yearAt(tokens, to + comma);
  if (year !== undefined) to += comma + 1;
  const from: DateValue = { kind: 'day', year, month, day };
  return {
    to,
    value: last === undefined ? from : { kind: 'range', from, to: { kind: 'day', year, month, day: last } },
  };
};

/** 9 June 2021; the 9th of June */
const dayMonth: DateRule = (tokens, at) => {
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const of = lowerAt(tokens, at + 1) === 'of' ? 1 : 0;
  const month = monthAt(en, tokens, at + 1 + of);
  if (month === undefined) return undefined;
  let to = at + 2 + of;
  const comma = lowerAt(tokens, to) === ',' ? 1 : 0;
  const year = yearAt(tokens, to + comma);
  if (year !== undefined) to += comma + 1;
  return { to, value: { kind: 'day', year, month, day } };
};

/** September 2021; September; next June; last June. A bare "May" or "March" needs a preposition before it. */
const monthOnly: DateRule = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const shift = word === 'next' ? 1 : word === 'last' ? -1 : 0;
  const here = shift === 0 ? at : at + 1;
  const month = monthAt(en, tokens, here);
  if (month === undefined) return undefined;
  const comma = lowerAt(tokens, here + 1) === ',' || lowerAt(tokens, here + 1) === 'of' ? 1 : 0;
  const year = yearAt(tokens, here + 1 + comma);
  if (year !== undefined) return { to: here + 2 + comma, value: { kind: 'month', year, month } };
  const before = lowerAt(tokens, at - 1);
  const anchored =
    shift !== 0 ||
    /^(?:in|since|by|until|till|from|of|last|next|this|late|early|mid|through|during|before|after|and|to|each|every)$/.test(
      before,
    );
  const next = tokens[here + 1];
  if (next?.capital && !en.functionWords.has(next.lower)) return undefined;
  if (!anchored) return undefined;
  return { to: here + 1, value: { kind: 'month', month, shift: shift || undefined } };
};

/** the first quarter of 2024; Q3 2024; third-quarter */
const quarter: DateRule = (tokens, at) => {
  const short = /^q([1-4])$/.exec(lowerAt(tokens, at));
  if (short) {
    const year = yearAt(tokens, at + 1);
    return { to: year === undefined ? at + 1 : at + 2, value: { kind: 'quarter', year, quarter: Number(short[1]) } };
  }
  const ordinal = ordinals.get(lowerAt(tokens, at));
  if (ordinal === undefined || lowerAt(tokens, at + 1) !== 'quarter') return undefined;
  let to = at + 2;
  if (lowerAt(tokens, to) === 'of') to += 1;
  const year = yearAt(tokens, to);
  return { to: year === undefined ? at + 2 : to + 1, value: { kind: 'quarter', year, quarter: ordinal } };
};

/** the second half of 2024; the first half of next year */
const half: DateRule = (tokens, at) => {
  const which = lowerAt(tokens, at) === 'first' ? 1 : /^(?:second|latter)$/.test(lowerAt(tokens, at)) ? 2 : undefined;
  if (which === undefined || lowerAt(tokens, at + 1) !== 'half' || lowerAt(tokens, at + 2) !== 'of') return undefined;
  const the = lowerAt(tokens, at + 3) === 'the' ? 1 : 0;
  const year = yearAt(tokens, at + 3);
  if (year !== undefined) return { to: at + 4, value: { kind: 'half', year, half: which } };
  const shift = { next: 1, last: -1, this: 0 }[lowerAt(tokens, at + 3)];
  if (shift !== undefined && lowerAt(tokens, at + 4) === 'year')
    return { to: at + 5, value: { kind: 'half', shift, half: which } };
  return the && lowerAt(tokens, at + 4) === 'year' ? { to: at + 5, value: { kind: 'half', half: which } } : undefined;
};

/** the end of 2024; mid-June; early next year; late September: the part is kept in the words, the rest is placed. */
const partOf: DateRule = (tokens, at) => {
  let next = at;
  if (lowerAt(tokens, next) === 'the') next += 1;
  if (/^(?:end|start|beginning|middle|close)$/.test(lowerAt(tokens, next)) && lowerAt(tokens, next + 1) === 'of')
    next += 2;
  else if (/^(?:mid|early|late)$/.test(lowerAt(tokens, next)) && next === at)
    next += lowerAt(tokens, next + 1) === '-' ? 2 : 1;
  else return undefined;
  const inner =
    relativeUnit(tokens, next) ?? monthAfterPart(tokens, next) ?? yearOnly(tokens, next) ?? seasonOf(tokens, next);
  if (inner) return inner;
  return /^(?:the)$/.test(lowerAt(tokens, next)) && lowerAt(tokens, next + 1) in { year: 1, month: 1, decade: 1 }
    ? {
        to: next + 2,
        value: lowerAt(tokens, next + 1) === 'year' ? { kind: 'offset', unit: 'year', count: 0 } : { kind: 'vague' },
      }
    : undefined;
};

const monthAfterPart: DateRule = (tokens, at) => {
  const month = monthAt(en, tokens, at);
  if (month === undefined) return undefined;
  const year = yearAt(tokens, at + 1);
  return { to: year === undefined ? at + 1 : at + 2, value: { kind: 'month', year, month } };
};

/** mid-June written as one word */
const midMonth: DateRule = (tokens, at) => {
  const month = en.months.get(/^mid-(\p{L}+)$/u.exec(lowerAt(tokens, at))?.[1] ?? '');
  if (month === undefined) return undefined;
  const year = yearAt(tokens, at + 1);
  return { to: year === undefined ? at + 1 : at + 2, value: { kind: 'month', year, month } };
};

/** spring 2022; next spring; in the spring: never a day */
const seasonOf: DateRule = (tokens, at) => {
  let next = at;
  const lead = lowerAt(tokens, at);
  if (/^(?:next|last|this|the)$/.test(lead)) next += 1;
  if (!seasons.has(lowerAt(tokens, next))) return undefined;
  const year = yearAt(tokens, next + 1) ?? (lowerAt(tokens, next + 1) === 'of' ? yearAt(tokens, next + 2) : undefined);
  if (year !== undefined)
    return { to: lowerAt(tokens, next + 1) === 'of' ? next + 3 : next + 2, value: { kind: 'year', year } };
  if (
    lead === 'the' &&
    !/^(?:in|by|during|until|since|for|before|after|over|from|through|throughout|into)$/.test(lowerAt(tokens, at - 1))
  )
    return undefined;
  return next === at ? undefined : { to: next + 1, value: { kind: 'vague' } };
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
  const day = weekdayAt(en, tokens, here);
  if (day === undefined) return undefined;
  const next = tokens[here + 1];
  if (
    next?.capital &&
    next.kind === 'word' &&
    !en.functionWords.has(next.lower) &&
    next.start === (tokens[here]?.end ?? 0) + 1
  ) {
    return undefined;
  }
  return { to: here + 1, value: { kind: 'weekday', weekday: day, shift: shift === 0 ? undefined : shift } };
};

/** next week, last month, this year */
const relativeUnit: DateRule = (tokens, at) => {
  const shift = { next: 1, last: -1, this: 0, previous: -1, coming: 1 }[lowerAt(tokens, at)];
  const unit = units.get(lowerAt(tokens, at + 1) as 'day');
  if (shift === undefined || unit === undefined || unit === 'day' || lowerAt(tokens, at + 1).endsWith('s'))
    return undefined;
  return { to: at + 2, value: { kind: 'offset', unit, count: shift } };
};

/** three years ago; in two weeks; within 30 days; two weeks from now */
const distance: DateRule = (tokens, at) => {
  const lead = lowerAt(tokens, at);
  const ahead = lead === 'in' || lead === 'within';
  const here = ahead ? at + 1 : at;
  const skip = lowerAt(tokens, here) === 'the' && lowerAt(tokens, here + 1) === 'next' ? 2 : 0;
  const count = countAt(en, tokens, here + skip);
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

/** in 2024; since 1998; by 2030; between 2019 and 2021; 2024 after a comma does not count alone */
const yearOnly: DateRule = (tokens, at) => {
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  if (/^(?:-|–)$/.test(lowerAt(tokens, at + 1))) {
    const last = yearAt(tokens, at + 2) ?? shortYear(tokens[at + 2]?.text, year);
    if (last !== undefined)
      return { to: at + 3, value: { kind: 'range', from: { kind: 'year', year }, to: { kind: 'year', year: last } } };
  }
  const linked = rangeLink[lowerAt(tokens, at - 1)];
  const end = linked?.includes(lowerAt(tokens, at + 1)) ? yearAt(tokens, at + 2) : undefined;
  if (end !== undefined && end > year)
    return { to: at + 3, value: { kind: 'range', from: { kind: 'year', year }, to: { kind: 'year', year: end } } };
  const next = tokens[at + 1];
  const before = lowerAt(tokens, at - 1);
  if (before === '$' || before === '€' || before === '£' || before === '-' || before === '#') return undefined;
  const anchored =
    /^(?:in|since|by|until|till|from|of|through|during|before|after|and|to|than|late|early|mid|for|the|\(|around|between|with|summer|spring|fall|autumn|winter|next|fiscal|year|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      before,
    );
  const counts =
    next?.kind === 'word' &&
    !next.capital &&
    !en.functionWords.has(next.lower) &&
    /(?:s|people|men|women|per)$/.test(next.lower);
  if (counts && !/^(?:in|since|by|until|during)$/.test(before)) return undefined;
  if (
    !anchored &&
    next?.kind === 'word' &&
    !/^(?:election|season|budget|world|census|report|presidential|general|study|olympics)$/.test(next.lower)
  )
    return undefined;
  return { to: at + 1, value: { kind: 'year', year } };
};

/** `from 2011 to 2016`, `between 2019 and 2021` */
const rangeLink: Readonly<Record<string, readonly string[]>> = {
  from: ['to', 'until', 'till', 'through'],
  between: ['and'],
};

function shortYear(text: string | undefined, first: number): number | undefined {
  return text && /^\d\d$/.test(text) ? Math.floor(first / 100) * 100 + Number(text) : undefined;
}

/** the 1990s; the 2020s */
const decade: DateRule = (tokens, at) => {
  const match = /^(\d{3}0)s$/.exec(tokens[at]?.text ?? '');
  return match ? { to: at + 1, value: { kind: 'decade', year: Number(match[1]) } } : undefined;
};

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
export const englishDates: readonly DateRule[] = [
  iso,
  weekdayAndDay,
  monthDay,
  dayMonth,
  half,
  partOf,
  midMonth,
  seasonOf,
  monthOnly,
  quarter,
  dayWord,
  weekday,
  relativeUnit,
  distance,
  vague,
  decade,
  yearOnly,
];
