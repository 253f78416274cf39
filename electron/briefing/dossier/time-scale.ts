import type { IsoDate } from '../../contract/text.ts';

/** Days from the first to the last that something covers, as `YYYY-MM-DD`. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A line of time to be drawn, its places from 0 to 1. */
export interface TimeScale {
  /** Where a day begins; one outside of the scale lies at its end. */
  readonly placeOf: (day: IsoDate) => number;
  /** Where the day after it begins. */
  readonly endOf: (day: IsoDate) => number;
  readonly ticks: readonly { readonly at: number; readonly iso: IsoDate }[];
  /** Where a long time in which nothing lies is left out. */
  readonly breaks: readonly number[];
}

/** A time without anything is drawn in full up to so many days, or so many times the usual one. */
const shortGap = 45;
const usualGaps = 2.5;
/** Part of the line that two ticks are apart at least. */
const tickRoom = 0.085;
const dayLength = 86_400_000;

function numberOf(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return Math.round(at.getTime() / dayLength);
}

/** A scale on which all of these have their place; long times in which none of them lies are cut short. */
export function timeScale(all: readonly Days[]): TimeScale {
  const pieces = covered(all);
  const gaps = pieces.slice(1).map(({ from }, index) => from - (pieces[index]?.to ?? from));
  const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const longest = Math.max(shortGap, median * usualGaps);
  let drawn = 0;
  const knots = pieces.map(({ from, to }, index) => {
    drawn += index === 0 ? 0 : Math.min(gaps[index - 1] ?? 0, longest);
    const knot = { from, to, at: drawn };
    drawn += to - from;
    return knot;
  });
  const total = Math.max(1, drawn);
  const placeAt = (day: number): number => {
    const index = knots.findLastIndex(({ from }) => from <= day);
    const [here, next] = [knots[index], knots[index + 1]];
    if (here === undefined) return 0;
    if (day <= here.to) return (here.at + day - here.from) / total;
    if (next === undefined) return 1;
    const end = here.at + here.to - here.from;
    return (end + ((day - here.to) / (next.from - here.to)) * (next.at - end)) / total;
  };
  const isCut = (index: number) => (gaps[index] ?? 0) > longest;
  return {
    placeOf: (day) => placeAt(numberOf(day)),
    endOf: (day) => placeAt(numberOf(day) + 1),
    ticks: ticksOf(knots, placeAt, isCut),
    breaks: gaps.flatMap((_, index) => {
      const [here, next] = [knots[index], knots[index + 1]];
      return isCut(index) && here && next ? [(here.at + here.to - here.from + next.at) / 2 / total] : [];
    }),
  };
}

interface Piece {
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
}

/** The times that something covers, in order, none touching another. */
function covered(all: readonly Days[]): Piece[] {
  const pieces = all
    .map(({ from, to }) => ({ from: numberOf(from), to: numberOf(to) + 1 }))
    .sort((a, b) => a.from - b.from);
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && piece.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, piece.to) };
    else result.push(piece);
  }
  return result;
}

/** The first days of months, quarters or years, whichever there is room for; none where time is left out. */
function ticksOf(knots: readonly Piece[], placeAt: (day: number) => number, isCut: (index: number) => boolean) {
  const [first, last] = [knots[0], knots.at(-1)];
  if (!first || !last) return [];
  const inCut = (day: number) =>
    knots.some(({ to }, index) => isCut(index) && day > to && day < (knots[index + 1]?.from ?? day));
  for (const months of [1, 3, 12, 60, 120]) {
    const ticks: { at: number; iso: IsoDate }[] = [];
    const start = new Date(first.from * dayLength);
    for (
      let month = start.getUTCFullYear() * 12 - (months > 12 ? (start.getUTCFullYear() % (months / 12)) * 12 : 0);
      ;
      month += months
    ) {
      const iso = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
      const day = numberOf(`${iso}-01`);
      if (day >= last.to) break;
      if (day >= first.from && !inCut(day)) ticks.push({ at: placeAt(day), iso: months < 12 ? iso : iso.slice(0, 4) });
    }
    const apart = ticks.slice(1).every(({ at }, index) => at - (ticks[index]?.at ?? 0) >= tickRoom);
    if (apart) return ticks;
  }
  return [];
}
