import type { SourcedDate } from '../../contract/facts.ts';
import { firstDay, lastDay } from '../dates.ts';

/** The days that a date covers; undefined where the source leaves it to words. */
export function daysOf(date: SourcedDate | undefined): { readonly from: string; readonly to: string } | undefined {
  if (date?.iso === undefined || date.certainty === 'vague') return undefined;
  const [from, to] = [firstDay(date.iso), lastDay(date.iso)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Whether two dates can be the same: a month holds each of its days. Undefined where one of them tells no day. */
export function canBeSame(one: SourcedDate | undefined, other: SourcedDate | undefined): boolean | undefined {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a && b && a.from <= b.to && b.from <= a.to;
}
