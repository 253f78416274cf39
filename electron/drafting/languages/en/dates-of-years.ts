import type { DateRule } from '../../dates/value.ts';
import { lowerAt, monthAt, yearAt } from '../calendar.ts';
import { calendar, functionWords, months } from './words.ts';

export const units = new Map([
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

/** the first quarter of 2024; Q3 2024; third-quarter */
export const quarter: DateRule = (tokens, at) => {
  const short = /^q([1-4])$/.exec(lowerAt(tokens, at));
  if (short) {
    const year = yearAt(tokens, at + 1);
    return { to: year === undefined ? at + 1 : at + 2, value: { kind: 'quarter', year, quarter: Number(short[1]) } };
  }
  const last = /^(?:last|final)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 2) === 'of' ? 4 : undefined;
  const ordinal = ordinals.get(lowerAt(tokens, at)) ?? last;
  if (ordinal === undefined || lowerAt(tokens, at + 1) !== 'quarter') return undefined;
  let to = at + 2;
  if (lowerAt(tokens, to) === 'of') to += 1;
  const year = yearAt(tokens, to);
  if (last !== undefined && year === undefined) return undefined;
  return { to: year === undefined ? at + 2 : to + 1, value: { kind: 'quarter', year, quarter: ordinal } };
};

/** the second half of 2024; the first half of next year */
export const half: DateRule = (tokens, at) => {
  const which = lowerAt(tokens, at) === 'first' ? 1 : /^(?:second|latter)$/.test(lowerAt(tokens, at)) ? 2 : undefined;
  if (which === undefined || lowerAt(tokens, at + 1) !== 'half' || lowerAt(tokens, at + 2) !== 'of') return undefined;
  const the = lowerAt(tokens, at + 3) === 'the' ? 1 : 0;
  const year = yearAt(tokens, at + 3);
  if (year !== undefined) return { to: at + 4, value: { kind: 'half', year, half: which } };
  const ofMonth = monthAfterPart(tokens, at + 3);
  if (ofMonth) return { to: ofMonth.to, value: { kind: 'vague' } };
  const shift = { next: 1, last: -1, this: 0 }[lowerAt(tokens, at + 3)];
  if (shift !== undefined && lowerAt(tokens, at + 4) === 'year')
    return { to: at + 5, value: { kind: 'half', shift, half: which } };
  return the && lowerAt(tokens, at + 4) === 'year' ? { to: at + 5, value: { kind: 'half', half: which } } : undefined;
};

/** the end of 2024; mid-June; early next year; late September: the part is kept in the words, the rest is placed. */
export const partOf: DateRule = (tokens, at) => {
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
  const ofQuarter = quarter(tokens, lowerAt(tokens, next) === 'the' ? next + 1 : next);
  if (ofQuarter) return ofQuarter;
  const unit = units.get(lowerAt(tokens, next + 1) as 'year');
  if (lowerAt(tokens, next) !== 'the' || unit === undefined || unit === 'day')
    return lowerAt(tokens, next) === 'the' && lowerAt(tokens, next + 1) === 'decade'
      ? { to: next + 2, value: { kind: 'vague' } }
      : undefined;
  return { to: next + 2, value: { kind: 'offset', unit, count: 0 } };
};

/** the first week of October; the last week of May 2024: no day of its own, the month is placed */
export const weekOf: DateRule = (tokens, at) => {
  if (!/^(?:first|second|third|fourth|last|final)$/.test(lowerAt(tokens, at))) return undefined;
  const of = /^(?:week|weekend|days)$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'of';
  return of ? monthAfterPart(tokens, at + 3) : undefined;
};

const monthAfterPart: DateRule = (tokens, at) => {
  const month = monthAt(calendar, tokens, at);
  if (month === undefined) return undefined;
  const year = yearAt(tokens, at + 1);
  return { to: year === undefined ? at + 1 : at + 2, value: { kind: 'month', year, month } };
};

/** mid-June written as one word */
export const midMonth: DateRule = (tokens, at) => {
  const month = months.get(/^mid-(\p{L}+)$/u.exec(lowerAt(tokens, at))?.[1] ?? '');
  if (month === undefined) return undefined;
  const year = yearAt(tokens, at + 1);
  return { to: year === undefined ? at + 1 : at + 2, value: { kind: 'month', year, month } };
};

/** mid-2024; mid-1990s written as one word */
export const midYear: DateRule = (tokens, at) => {
  const [, year, plural] = /^mid[-–]((?:1[5-9]|20)\d\d)(s?)$/.exec(lowerAt(tokens, at)) ?? [];
  if (year === undefined) return undefined;
  return { to: at + 1, value: { kind: plural ? 'decade' : 'year', year: Number(year) } };
};

/** July-September; January–March 2024: the words after it, quarter or period, say no more */
export const monthToMonth: DateRule = (tokens, at) => {
  const [first, last] = monthsJoined(tokens, at);
  if (first === undefined || last === undefined || first.month >= last.month) return undefined;
  const year = yearAt(tokens, last.to);
  return {
    to: year === undefined ? last.to : last.to + 1,
    value: {
      kind: 'range',
      from: { kind: 'month', year, month: first.month },
      to: { kind: 'month', year, month: last.month },
    },
  };
};

interface MonthRead {
  readonly month: number;
  readonly to: number;
}

/** Two months with a dash between them, whether they are one token or three. */
function monthsJoined(
  tokens: Parameters<DateRule>[0],
  at: number,
): readonly [MonthRead | undefined, MonthRead | undefined] {
  const word = tokens[at]?.capital ? lowerAt(tokens, at) : '';
  const parts = word.includes('-') ? word.split('-') : [];
  if (parts.length === 2) {
    const [first, last] = parts.map((part) => months.get(part));
    return first && last
      ? [
          { month: first, to: at },
          { month: last, to: at + 1 },
        ]
      : [undefined, undefined];
  }
  const first = monthAt(calendar, tokens, at);
  const dash = /^(?:-|–|to|through)$/.test(lowerAt(tokens, at + 1));
  const last = dash ? monthAt(calendar, tokens, at + 2) : undefined;
  return first && last
    ? [
        { month: first, to: at },
        { month: last, to: at + 3 },
      ]
    : [undefined, undefined];
}

/** spring 2022; next spring; in the spring: never a day */
export const seasonOf: DateRule = (tokens, at) => {
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

/** next week, last month, this year */
export const relativeUnit: DateRule = (tokens, at) => {
  const shift = { next: 1, last: -1, this: 0, previous: -1, coming: 1 }[lowerAt(tokens, at)];
  const unit = units.get(lowerAt(tokens, at + 1) as 'day');
  if (shift === undefined || unit === undefined || unit === 'day' || lowerAt(tokens, at + 1).endsWith('s'))
    return undefined;
  return { to: at + 2, value: { kind: 'offset', unit, count: shift } };
};

/** in 2024; since 1998; by 2030; between 2019 and 2021; 2024 after a comma does not count alone */
export const yearOnly: DateRule = (tokens, at) => {
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
    tokens[at - 1]?.possessive === true ||
    /^(?:in|since|by|until|till|from|of|through|during|before|after|and|to|than|late|early|mid|for|the|\(|around|between|with|summer|spring|fall|autumn|winter|next|fiscal|year|a|an|its|his|her|their|our|my|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      before,
    );
  const possessive = tokens[at - 1]?.possessive === true;
  const owned = possessive || /^(?:a|an|its|his|her|their|our|my)$/.test(before);
  const counts =
    next?.kind === 'word' &&
    !next.capital &&
    !functionWords.has(next.lower) &&
    /(?:s|people|men|women|per)$/.test(next.lower);
  if (counts && !/^(?:in|since|by|until|during)$/.test(before)) return undefined;
  // `a 2021 grant`, `its 2019 manifesto`: a year before a noun.
  if (
    owned &&
    (next?.kind !== 'word' ||
      next.capital ||
      /^(?:per|percent|mph|kph|km|miles|square|metres|meters|feet|tonnes|tons)$/.test(next.lower))
  )
    return undefined;
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
export const decade: DateRule = (tokens, at) => {
  const match = /^(\d{3}0)s$/.exec(tokens[at]?.text ?? '');
  return match ? { to: at + 1, value: { kind: 'decade', year: Number(match[1]) } } : undefined;
};
