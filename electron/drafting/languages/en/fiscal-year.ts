import type { DateRule } from '../../dates/value.ts';
import { lowerAt, yearAt } from '../calendar.ts';

/** fiscal 2024; fiscal year 2024; the 2026 season */
export const fiscalYear: DateRule = (tokens, at) => {
  const year = yearAt(tokens, at);
  if (year !== undefined)
    return lowerAt(tokens, at + 1) === 'season' ? { to: at + 2, value: { kind: 'year', year } } : undefined;
  if (lowerAt(tokens, at) !== 'fiscal') return undefined;
  const here = lowerAt(tokens, at + 1) === 'year' ? at + 2 : at + 1;
  const named = yearAt(tokens, here);
  return named === undefined ? undefined : { to: here + 1, value: { kind: 'year', year: named } };
};
