import type { DateRule } from '../../dates/value.ts';
import { lowerAt, monthAt, yearAt } from '../calendar.ts';
import { calendar, functionWords, numberWords } from './words.ts';

export const units = new Map([
  ['día', 'day'],
  ['días', 'day'],
  ['semana', 'week'],
  ['semanas', 'week'],
  ['mes', 'month'],
  ['meses', 'month'],
  ['año', 'year'],
  ['años', 'year'],
] as const);
const seasons = new Set(['primavera', 'verano', 'otoño', 'invierno']);
const ordinals = new Map([
  ['primer', 1],
  ['segundo', 2],
  ['tercer', 3],
  ['cuarto', 4],
  ['último', 4],
]);

/** septiembre de 2021; en septiembre; el próximo septiembre; septiembre pasado */
export const monthOnly: DateRule = (tokens, at) => {
  const lead = /^(?:próximo|pasado)$/.test(lowerAt(tokens, at)) ? 1 : 0;
  const month = monthAt(calendar, tokens, at + lead);
  if (month === undefined) return undefined;
  // `San José de Mayo`
  if (tokens[at]?.capital && lowerAt(tokens, at - 1) === 'de' && tokens[at - 2]?.capital) return undefined;
  const after = lowerAt(tokens, at + lead + 1);
  const link = after === 'de' || after === 'del' ? 1 : 0;
  const year = yearAt(tokens, at + lead + 1 + link);
  if (year !== undefined) return { to: at + lead + 2 + link, value: { kind: 'month', year, month } };
  const count = link ? yearBeside(tokens, at + lead + 2) : undefined;
  if (count) return { to: count.to, value: { kind: 'month', month, yearShift: count.shift } };
  const trailing = /^(?:próximo|pasado)$/.test(after) ? 1 : 0;
  const word = lead ? lowerAt(tokens, at) : trailing ? after : '';
  return {
    to: at + lead + 1 + trailing,
    value: { kind: 'month', month, shift: word === 'próximo' ? 1 : word === 'pasado' ? -1 : undefined },
  };
};

/** `marzo del | año pasado |`, `marzo del | próximo año |`, `mayo de | este año |`: how many years from the one of publication. */
function yearBeside(tokens: Parameters<DateRule>[0], at: number): { to: number; shift: number } | undefined {
  const shifts: Readonly<Record<string, number>> = { pasado: -1, próximo: 1, este: 0, presente: 0 };
  const noun = (here: number) => lowerAt(tokens, here) === 'año';
  if (noun(at) && lowerAt(tokens, at + 1) === 'que' && lowerAt(tokens, at + 2) === 'viene')
    return { to: at + 3, shift: 1 };
  const word = noun(at) ? lowerAt(tokens, at + 1) : noun(at + 1) ? lowerAt(tokens, at) : '';
  const shift = shifts[word];
  return shift === undefined ? undefined : { to: at + 2, shift };
}

/** el primer trimestre de 2024 */
export const quarter: DateRule = (tokens, at) => {
  const ordinal = ordinals.get(lowerAt(tokens, at));
  if (ordinal === undefined || lowerAt(tokens, at + 1) !== 'trimestre') return undefined;
  const link = /^(?:de|del)$/.test(lowerAt(tokens, at + 2)) ? 1 : 0;
  const year = yearAt(tokens, at + 2 + link);
  return { to: year === undefined ? at + 2 : at + 3 + link, value: { kind: 'quarter', year, quarter: ordinal } };
};

/** el segundo semestre de este año; el primer semestre de 2025 */
export const half: DateRule = (tokens, at) => {
  const which = { primer: 1, primera: 1, segundo: 2, segunda: 2 }[lowerAt(tokens, at)];
  if (which === undefined || !/^(?:semestre|mitad)$/.test(lowerAt(tokens, at + 1))) return undefined;
  // `en el segundo semestre`, by itself: of the year of publication.
  const alone = lowerAt(tokens, at + 1) === 'semestre' && /^(?:el|del)$/.test(lowerAt(tokens, at - 1));
  if (!/^(?:de|del)$/.test(lowerAt(tokens, at + 2)))
    return alone ? { to: at + 2, value: { kind: 'half', half: which } } : undefined;
  const year = yearAt(tokens, at + 3);
  if (year !== undefined) return { to: at + 4, value: { kind: 'half', year, half: which } };
  if (lowerAt(tokens, at + 3) === 'año') {
    const shift = { próximo: 1, pasado: -1 }[lowerAt(tokens, at + 4)];
    return { to: shift === undefined ? at + 4 : at + 5, value: { kind: 'half', shift, half: which } };
  }
  const shift = { próximo: 1, pasado: -1, este: 0, presente: 0 }[lowerAt(tokens, at + 3)];
  return shift !== undefined && lowerAt(tokens, at + 4) === 'año'
    ? { to: at + 5, value: { kind: 'half', shift, half: which } }
    : undefined;
};

/** a finales de 2024; a principios de junio; a mediados de este año; antes de fin de año */
export const partOf: DateRule = (tokens, at) => {
  if (!/^(?:finales|final|fines|fin|principios|inicios|comienzos|mediados)$/.test(lowerAt(tokens, at)))
    return undefined;
  if (!/^(?:de|del)$/.test(lowerAt(tokens, at + 1))) return undefined;
  if (lowerAt(tokens, at + 2) === 'año') return { to: at + 3, value: { kind: 'offset', unit: 'year', count: 0 } };
  if (lowerAt(tokens, at + 2) === 'mes') return { to: at + 3, value: { kind: 'offset', unit: 'month', count: 0 } };
  return monthOnly(tokens, at + 2) ?? relativeUnit(tokens, at + 2) ?? plainYear(tokens, at + 2);
};

/** verano de 2022; el próximo otoño: never a day */
export const seasonOf: DateRule = (tokens, at) => {
  const lead = /^(?:próximo|próxima|pasado|pasada|este|esta)$/.test(lowerAt(tokens, at)) ? 1 : 0;
  if (!seasons.has(lowerAt(tokens, at + lead))) return undefined;
  const link = /^(?:de|del)$/.test(lowerAt(tokens, at + lead + 1)) ? 1 : 0;
  const year = link ? yearAt(tokens, at + lead + 2) : undefined;
  if (year !== undefined) return { to: at + lead + 3, value: { kind: 'year', year } };
  const anchored = lead === 1 || /^(?:en|el|la|del)$/.test(lowerAt(tokens, at - 1));
  const comes = lowerAt(tokens, at + 1) === 'que' && lowerAt(tokens, at + 2) === 'viene' ? 2 : 0;
  return anchored ? { to: at + lead + 1 + comes, value: { kind: 'vague' } } : undefined;
};

/** la próxima semana; la semana que viene; el mes pasado; este año */
export const relativeUnit: DateRule = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const lead = { próximo: 1, próxima: 1, pasado: -1, pasada: -1, este: 0, esta: 0, presente: 0 }[word];
  if (lead !== undefined) {
    const unit = units.get(lowerAt(tokens, at + 1) as 'día');
    if (unit === undefined || unit === 'day' || (lowerAt(tokens, at + 1).endsWith('s') && unit !== 'month'))
      return undefined;
    if (lowerAt(tokens, at + 1) === 'meses') return undefined;
    return { to: at + 2, value: { kind: 'offset', unit, count: lead } };
  }
  const unit = units.get(word as 'día');
  if (unit === undefined || unit === 'day' || (word.endsWith('s') && word !== 'mes')) return undefined;
  const after = lowerAt(tokens, at + 1);
  if (after === 'que' && lowerAt(tokens, at + 2) === 'viene')
    return { to: at + 3, value: { kind: 'offset', unit, count: 1 } };
  const shift = { próximo: 1, próxima: 1, pasado: -1, pasada: -1 }[after];
  return shift === undefined ? undefined : { to: at + 2, value: { kind: 'offset', unit, count: shift } };
};

const plainYear: DateRule = (tokens, at) => {
  const year = yearAt(tokens, at);
  return year === undefined ? undefined : { to: at + 1, value: { kind: 'year', year } };
};

/** en 2024; desde 1998; para 2030; entre 2019 y 2021 */
export const yearOnly: DateRule = (tokens, at) => {
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  if (/^[-–]$/.test(lowerAt(tokens, at + 1))) {
    const last = yearAt(tokens, at + 2);
    if (last !== undefined)
      return { to: at + 3, value: { kind: 'range', from: { kind: 'year', year }, to: { kind: 'year', year: last } } };
  }
  const before = lowerAt(tokens, at - 1);
  // `(Jerez, 1961)`
  if (before === ',' && lowerAt(tokens, at + 1) === ')') return { to: at + 1, value: { kind: 'year', year } };
  const linked = rangeLink[before];
  const end = linked?.includes(lowerAt(tokens, at + 1)) ? yearAt(tokens, at + 2) : undefined;
  if (end !== undefined && end > year)
    return { to: at + 3, value: { kind: 'range', from: { kind: 'year', year }, to: { kind: 'year', year: end } } };
  const anchored =
    /^(?:hacia|circa|cerró|cerrará|terminó|acabó|empezó|inició|arrancó|concluyó|finalizó|en|desde|para|hasta|de|del|a|y|entre|durante|antes|tras|el|año|\(|que|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/.test(
      before,
    );
  const next = tokens[at + 1];
  const counts = next?.kind === 'word' && !functionWords.has(next.lower) && /s$/.test(next.lower) && !next.capital;
  return anchored && !(counts && /^(?:de|a|y|entre)$/.test(before))
    ? { to: at + 1, value: { kind: 'year', year } }
    : undefined;
};

/** `de 2011 a 2016`, `entre 2019 y 2021` */
const rangeLink: Readonly<Record<string, readonly string[]>> = {
  de: ['a', 'hasta'],
  desde: ['hasta', 'a'],
  entre: ['y'],
};

/** antes de que termine 2025; antes de que acabe el año */
export const endOfYear: DateRule = (tokens, at) => {
  const opens = ['antes', 'de', 'que'].every((word, offset) => lowerAt(tokens, at + offset) === word);
  if (!opens || !/^(?:termine|acabe|finalice|concluya)$/.test(lowerAt(tokens, at + 3))) return undefined;
  if (lowerAt(tokens, at + 4) === 'el' && lowerAt(tokens, at + 5) === 'año')
    return { to: at + 6, value: { kind: 'offset', unit: 'year', count: 0 } };
  const month = monthAt(calendar, tokens, at + 4);
  if (month !== undefined) return { to: at + 5, value: { kind: 'month', month, shift: 1 } };
  return plainYear(tokens, at + 4);
};

/** los años noventa; los años 80; la década de 1990 */
export const decade: DateRule = (tokens, at) => {
  if (lowerAt(tokens, at) === 'década' && lowerAt(tokens, at + 1) === 'de') {
    const year = yearAt(tokens, at + 2);
    return year === undefined ? undefined : { to: at + 3, value: { kind: 'decade', year } };
  }
  // `en los noventa`
  const bare = lowerAt(tokens, at) === 'los' ? numberWords.get(lowerAt(tokens, at + 1)) : undefined;
  if (bare !== undefined && bare >= 20 && bare % 10 === 0 && /^(?:en|de|desde|hasta)$/.test(lowerAt(tokens, at - 1))) {
    const next = tokens[at + 2];
    const alone = next?.kind !== 'word' || functionWords.has(next.lower) || next.lower.endsWith('ba');
    return alone ? { to: at + 2, value: { kind: 'decade', year: 1900 + bare } } : undefined;
  }
  if (lowerAt(tokens, at) !== 'años') return undefined;
  const digits = /^[2-9]0$/.test(lowerAt(tokens, at + 1)) ? Number(lowerAt(tokens, at + 1)) : undefined;
  const tens = digits ?? numberWords.get(lowerAt(tokens, at + 1));
  return tens !== undefined && tens >= 20 ? { to: at + 2, value: { kind: 'decade', year: 1900 + tens } } : undefined;
};
