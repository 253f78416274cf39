import type { DateRule, DateValue } from '../../dates/value.ts';
import { countAt, dayAt, isoDay, lowerAt, monthAt, weekdayAt, yearAt } from '../calendar.ts';
import { numericDay } from '../numeric-day.ts';
import {
  decade,
  endOfYear,
  half,
  monthOnly,
  partOf,
  quarter,
  relativeUnit,
  seasonOf,
  units,
  yearOnly,
} from './dates-of-years.ts';
import { calendar, functionWords, months } from './words.ts';

/** 2021-06-09 */
const iso: DateRule = (tokens, at) => {
  const day = isoDay(tokens, at);
  return day && { to: at + 1, value: { kind: 'day', ...day } };
};

/** lunes 9 de junio; miércoles, 9 de junio de 2021; el próximo jueves 24 de enero; los próximos 26 y 27 de enero */
const weekdayAndDay: DateRule = (tokens, at) => {
  const shift = { próximo: 1, próximos: 1, pasado: -1, pasados: -1, este: 0 }[lowerAt(tokens, at)];
  const first = shift === undefined ? at : at + 1;
  const named = weekdayAt(calendar, tokens, first) !== undefined;
  if (shift === undefined && !named) return undefined;
  const next = named ? (lowerAt(tokens, first + 1) === ',' ? first + 2 : first + 1) : first;
  const found = dayMonth(tokens, next) ?? (named ? dayAlone(tokens, first) : undefined);
  return found && { to: found.to, value: shifted(found.value, shift) };
};

/** `el próximo 15 de enero` lies ahead, `el pasado 31 de marzo` behind, whatever the verb says. */
function shifted(value: DateValue, shift: number | undefined): DateValue {
  if (shift === undefined || shift === 0) return value;
  if (value.kind === 'day') return value.year === undefined ? { ...value, shift } : value;
  if (value.kind === 'range') return { ...value, from: shifted(value.from, shift), to: shifted(value.to, shift) };
  return value;
}

/** miércoles 30: the day of the month without its month */
const dayAlone: DateRule = (tokens, at) => {
  const weekday = weekdayAt(calendar, tokens, at);
  const day = dayAt(calendar, tokens, at + 1);
  if (weekday === undefined || day === undefined || /^(?:de|del|[.,]\d)$/.test(lowerAt(tokens, at + 2)))
    return undefined;
  // `el lunes 15 vecinos protestaron`: a number that counts.
  const next = tokens[at + 2];
  if (next?.kind === 'number' || (next?.kind === 'word' && !functionWords.has(next.lower))) return undefined;
  if (
    /^(?:por|mil)$/.test(lowerAt(tokens, at + 2)) ||
    (/^[%:.]$/.test(next?.text ?? '') && tokens[at + 3]?.kind === 'number')
  )
    return undefined;
  return { to: at + 2, value: { kind: 'weekday', weekday } };
};

/** 9 de junio de 2021; 9 de junio; 9 jun; del 9 al 11 de junio; entre el 4 y el 6 de diciembre */
const dayMonth: DateRule = (tokens, at) => {
  const day = dayAt(calendar, tokens, at);
  if (day === undefined) return undefined;
  const joined = /^(?:al|a|y|-|–)$/.test(lowerAt(tokens, at + 1));
  const el = joined && lowerAt(tokens, at + 2) === 'el' && lowerAt(tokens, at - 2) === 'entre' ? 1 : 0;
  const last = joined ? dayAt(calendar, tokens, at + 2 + el) : undefined;
  const here = last === undefined ? at + 1 : at + 3 + el;
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

/** Enero 11, 2013; junio 9 de 2021: the month first, as many American papers write it */
const monthDay: DateRule = (tokens, at) => {
  const month = monthAt(calendar, tokens, at);
  const day = month === undefined ? undefined : dayAt(calendar, tokens, at + 1);
  if (month === undefined || day === undefined) return undefined;
  const link = /^(?:de|del|,)$/.test(lowerAt(tokens, at + 2)) ? 1 : 0;
  const year = yearAt(tokens, at + 2 + link);
  return year === undefined ? undefined : { to: at + 3 + link, value: { kind: 'day', year, month, day } };
};

const short = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
function shortMonth(word: string): number | undefined {
  const index = short.indexOf(word.replace('.', ''));
  return index < 0 ? undefined : index + 1;
}

const feasts = new Map<string, readonly [number, number]>([
  ['navidad', [12, 25]],
  ['nochebuena', [12, 24]],
  ['nochevieja', [12, 31]],
]);

/** antes de Navidad; en Nochebuena; para la Navidad de 2025; Año Nuevo: feasts with a day of their own */
const feast: DateRule = (tokens, at) => {
  const newYear = tokens[at]?.text === 'Año' && tokens[at + 1]?.text === 'Nuevo';
  const [month, day] = newYear ? [1, 1] : (feasts.get(tokens[at]?.capital ? lowerAt(tokens, at) : '') ?? []);
  if (month === undefined || day === undefined) return undefined;
  const before = lowerAt(tokens, at - 1);
  const placed = /^(?:la|el|de)$/.test(before) ? lowerAt(tokens, at - 2) : before;
  if (!/^(?:antes|de|en|para|por|desde|hasta|tras|día)$/.test(placed)) return undefined;
  // `mercado de Navidad`, `cesta de Navidad`
  if (before === 'de' && !/^(?:antes|después|día|víspera)$/.test(lowerAt(tokens, at - 2))) return undefined;
  const to = newYear ? at + 2 : at + 1;
  const year = /^(?:de|del)$/.test(lowerAt(tokens, to)) ? yearAt(tokens, to + 1) : undefined;
  return { to: year === undefined ? to : to + 2, value: { kind: 'day', year, month, day } };
};

/** hoy, ayer, anteayer, mañana as a day, not as a part of one */
const dayWord: DateRule = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const count = { hoy: 0, ayer: -1, anteayer: -2, anoche: -1, mañana: 1 }[word];
  if (count === undefined) return undefined;
  if (word === 'mañana' && /^(?:la|esta|por|una|cada|toda|el|del|media|buena)$/.test(lowerAt(tokens, at - 1)))
    return undefined;
  // `las seis de la mañana` tells the hour, `el encuentro de mañana` the day.
  if (word === 'mañana' && lowerAt(tokens, at - 1) === 'de' && tokens[at - 2]?.kind === 'number') return undefined;
  // `hoy de 94 años`: nowadays, not the day of the report.
  if (
    word === 'hoy' &&
    /^(?:de|día|por|convertid[oa]|jubilad[oa]|llamad[oa]|conocid[oa])$/.test(lowerAt(tokens, at + 1))
  )
    return undefined;
  if (word === 'hoy' && /^en$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'día') return undefined;
  return { to: at + 1, value: { kind: 'offset', unit: 'day', count } };
};

/** el lunes; el próximo lunes; el lunes pasado; este martes */
const weekday: DateRule = (tokens, at) => {
  const lead = /^(?:próximo|pasado|último|este|mismo)$/.test(lowerAt(tokens, at)) ? 1 : 0;
  if (!lead && isGivenName(tokens, at)) return undefined;
  const day = weekdayAt(calendar, tokens, at + lead);
  if (day === undefined) return undefined;
  const after = lowerAt(tokens, at + lead + 1);
  // `al lunes siguiente`: counted from what is told; `más de un domingo al mes`: no day at all.
  const counted = /^(?:un|cada|ningún|algún)$/.test(lowerAt(tokens, at - 1)) || /^(?:siguiente|anterior)$/.test(after);
  if ((counted || isTimetable(tokens, at)) && !lead) return undefined;
  const trailing = /^(?:próximo|pasado)$/.test(after) ? 1 : 0;
  const comes = after === 'que' && lowerAt(tokens, at + lead + 2) === 'viene' ? 2 : 0;
  const word = lead ? lowerAt(tokens, at) : trailing ? after : '';
  const shift = word === 'próximo' || comes ? 1 : word === 'pasado' || word === 'último' ? -1 : undefined;
  return { to: at + lead + 1 + trailing + comes, value: { kind: 'weekday', weekday: day, shift } };
};

/** `de lunes a viernes`, unless an article makes them days: every week. */
function isTimetable(tokens: Parameters<DateRule>[0], at: number): boolean {
  const opens = lowerAt(tokens, at + 1) === 'a' && weekdayAt(calendar, tokens, at + 2) !== undefined;
  const ends = lowerAt(tokens, at - 1) === 'a' && weekdayAt(calendar, tokens, at - 2) !== undefined;
  return (opens && lowerAt(tokens, at - 1) === 'de') || (ends && lowerAt(tokens, at - 3) === 'de');
}

/** `Desde Italia, Domingo Cavallo`: a name with a capital inside the sentence, before another capital. */
function isGivenName(tokens: Parameters<DateRule>[0], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.text === 'Domingo' && tokens[at + 1]?.capital === true && before !== undefined && before.text !== '.'
  );
}

/** hace tres años; dentro de dos semanas; en un plazo de 30 días */
const distance: DateRule = (tokens, at) => {
  const ago = lowerAt(tokens, at) === 'hace';
  const ahead = lowerAt(tokens, at) === 'dentro' && lowerAt(tokens, at + 1) === 'de';
  const term = lowerAt(tokens, at) === 'plazo' && lowerAt(tokens, at + 1) === 'de';
  // `en ocho días anunciará`: how long from now, not for how long.
  const soon = lowerAt(tokens, at) === 'en' && /^(?:días|semanas|meses|años)$/.test(lowerAt(tokens, at + 2));
  if (!ago && !ahead && !term && !(soon && liesAhead(tokens, at))) return undefined;
  const here = ago || soon ? at + 1 : at + 2;
  const count = countAt(calendar, tokens, here);
  const unit = units.get(lowerAt(tokens, here + 1) as 'día');
  if (count === undefined || unit === undefined) return undefined;
  return { to: here + 2, value: { kind: 'offset', unit, count: ago ? -count : count } };
};

function liesAhead(tokens: Parameters<DateRule>[0], at: number): boolean {
  for (const near of [at - 2, at - 1, at + 3, at + 4]) if (/(?:rá|rán|remos)$/.test(lowerAt(tokens, near))) return true;
  return false;
}

/** las próximas semanas; los próximos meses: too loose to be a day */
const vague: DateRule = (tokens, at) =>
  /^próxim[oa]s$/.test(lowerAt(tokens, at)) && /^(?:días|semanas|meses|años)$/.test(lowerAt(tokens, at + 1))
    ? { to: at + 2, value: { kind: 'vague' } }
    : undefined;

/** la noche del sábado; la madrugada del 3 de mayo */
const partOfDay: DateRule = (tokens, at) =>
  /^(?:noche|mañana|tarde|madrugada|víspera)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'del'
    ? (weekdayAndDay(tokens, at + 2) ?? dayMonth(tokens, at + 2) ?? weekday(tokens, at + 2))
    : undefined;

/** In the order in which they are tried. */
export const dates: readonly DateRule[] = [
  iso,
  numericDay(false),
  partOfDay,
  weekdayAndDay,
  dayMonth,
  monthDay,
  half,
  partOf,
  seasonOf,
  monthOnly,
  quarter,
  feast,
  dayWord,
  weekday,
  relativeUnit,
  distance,
  vague,
  decade,
  endOfYear,
  yearOnly,
];
