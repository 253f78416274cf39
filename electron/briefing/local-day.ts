import type { IsoDate } from '../contract/text.ts';

/** The day that the user's calendar shows at an instant, as `YYYY-MM-DD`. */
export function localDay(milliseconds: number): IsoDate {
  const at = new Date(milliseconds);
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
