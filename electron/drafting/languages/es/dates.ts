import type { DateRule, DateValue } from '../../dates/value.ts';
import { countAt, dayAt, isoDay, lowerAt, monthAt, weekdayAt, yearAt } from '../calendar.ts';
import { decade, half, monthOnly, partOf, quarter, relativeUnit, seasonOf, units, yearOnly } from './dates-of-years.ts';
import { calendar, months } from './words.ts';

/** 2021-06-09 */
const iso: DateRule = (tokens, at) => {
  const day = isoDay(tokens, at);
  return day && { to: at + 1, value: { kind: 'day', ...day } };
};

/** lunes 9 de junio; miércoles, 9 de junio de 2021 */
const weekdayAndDay: DateRule = (tokens, at) => {
  if (weekdayAt(calendar, tokens, at) === undefined) return undefined;
  const next = lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
  return dayMonth(tokens, next);
};

/** 9 de junio de 2021; 9 de junio; 9 jun; del 9 al 11 de junio */
const dayMonth: DateRule = (tokens, at) => {
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const joined = /^(?:al|a|y|-|–)$/.test(lowerAt(tokens, at + 1));
  const last = joined ? dayAt(tokens, at + 2) : undefined;
  const here = last === undefined ? at + 1 : at + 3;
  const de = lowerAt(tokens, here) === 'de' ? 1 : 0;
  const month = monthAt(calendar, tokens, here + de) ?? shortMonth(lowerAt(tokens, here + de));
  if (month === undefined) return undefined;
  let to = here + de + 1;
  if (lowerAt(tokens, to) === '.' && months.get(lowerAt(tokens, to - 1)) === undefined) to += 1;
  const link = /^(?:de|del|,)$/.test(lowerAt(tokens, to)) ? 1 : 0;
  const year = yearAt(tokens, to + link);
  if (year !== undefined) to += link + 1;
  const from: DateValue = { kind: 'day', year, month, day };
  return {
    to,
    value: last === undefined ? from : { kind: 'range', from, to: { kind: 'day', year, month, day: last } },
  };
};

const short = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
function shortMonth(word: string): number | undefined {
  const index = short.indexOf(word.replace('.', ''));
  return index < 0 ? undefined : index + 1;
}

/** hoy, ayer, anteayer, mañana as a day, not as a part of one */
const dayWord: DateRule = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const count = { hoy: 0, ayer: -1, anteayer: -2, anoche: -1, mañana: 1 }[word];
  if (count === undefined) return undefined;
  if (word === 'mañana' && /^(?:la|de|esta|por|una|cada|toda|el|del)$/.test(lowerAt(tokens, at - 1))) return undefined;
  // `hoy de 94 años`: nowadays, not the day of the report.
  if (word === 'hoy' && /^(?:de|día|por|convertid[oa]|jubilad[oa])$/.test(lowerAt(tokens, at + 1))) return undefined;
  if (word === 'hoy' && /^en$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'día') return undefined;
  return { to: at + 1, value: { kind: 'offset', unit: 'day', count } };
};

/** el lunes; el próximo lunes; el lunes pasado; este martes */
const weekday: DateRule = (tokens, at) => {
  const lead = /^(?:próximo|pasado|este)$/.test(lowerAt(tokens, at)) ? 1 : 0;
  const day = weekdayAt(calendar, tokens, at + lead);
  if (day === undefined) return undefined;
  const after = lowerAt(tokens, at + lead + 1);
  const trailing = /^(?:próximo|pasado)$/.test(after) ? 1 : 0;
  const word = lead ? lowerAt(tokens, at) : trailing ? after : '';
  const shift = word === 'próximo' ? 1 : word === 'pasado' ? -1 : undefined;
  return { to: at + lead + 1 + trailing, value: { kind: 'weekday', weekday: day, shift } };
};

/** hace tres años; dentro de dos semanas; en un plazo de 30 días */
const distance: DateRule = (tokens, at) => {
  const ago = lowerAt(tokens, at) === 'hace';
  const ahead = lowerAt(tokens, at) === 'dentro' && lowerAt(tokens, at + 1) === 'de';
  const term = lowerAt(tokens, at) === 'plazo' && lowerAt(tokens, at + 1) === 'de';
  if (!ago && !ahead && !term) return undefined;
  const here = ago ? at + 1 : at + 2;
  const count = countAt(calendar, tokens, here);
  const unit = units.get(lowerAt(tokens, here + 1) as 'día');
  if (count === undefined || unit === undefined) return undefined;
  return { to: here + 2, value: { kind: 'offset', unit, count: ago ? -count : count } };
};

/** las próximas semanas; los próximos meses: too loose to be a day */
const vague: DateRule = (tokens, at) =>
  /^próxim[oa]s$/.test(lowerAt(tokens, at)) && /^(?:días|semanas|meses|años)$/.test(lowerAt(tokens, at + 1))
    ? { to: at + 2, value: { kind: 'vague' } }
    : undefined;

/** In the order in which they are tried. */
export const dates: readonly DateRule[] = [
  iso,
  weekdayAndDay,
  dayMonth,
  half,
  partOf,
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
