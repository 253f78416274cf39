/** A figure that can be compared: its number, and the words that stand with it. */
export interface FigureValue {
  readonly amount: number;
  /** What follows the number, such as a scale; two figures with different ones are not compared. */
  readonly scale: string;
}

/** Share of a number by which a rounded one may differ from it. */
const rounding = 0.05;

/**
 * Reads a figure as a source writes it, `1,500` or `1.500` or `3,2 millones`. Undefined for one in words, for a range,
 * and for whatever else is no single number.
 */
export function figureValue(written: string): FigureValue | undefined {
  const [, digits = '', scale = ''] = /^(\d[\d.,\s\u00a0\u202f]*)([^\d]*)$/u.exec(written.trim()) ?? [];
  const number = digits.replace(/[\s\u00a0\u202f]+/gu, '');
  const amount = /^\d{1,3}(?:[.,]\d{3})+$/.test(number)
    ? Number(number.replace(/[.,]/g, ''))
    : /^\d+(?:[.,]\d{1,2})?$/.test(number)
      ? Number(number.replace(',', '.'))
      : Number.NaN;
  return Number.isFinite(amount) ? { amount, scale: scale.trim().toLowerCase() } : undefined;
}

/** Whether two figures can be the same number, one of them rounded. Undefined where they cannot be compared. */
export function canBeSameFigure(one: string, other: string): boolean | undefined {
  if (one.trim() === other.trim()) return true;
  const [a, b] = [figureValue(one), figureValue(other)];
  if (!a || !b || a.scale !== b.scale) return undefined;
  const apart = Math.abs(a.amount - b.amount);
  if (apart === 0) return true;
  const isRounded = [a, b].some(({ amount }) => apart <= lastPlace(amount) / 2);
  return isRounded && apart / Math.max(a.amount, b.amount) <= rounding;
}

/** Worth of the last digit of a number that is not 0. */
function lastPlace(amount: number): number {
  let place = 1;
  while (Number.isInteger(amount / (place * 10)) && place < amount) place *= 10;
  return place;
}
