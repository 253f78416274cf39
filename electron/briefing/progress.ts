import type { Fact, Progress } from '../contract/facts.ts';
import type { IsoDate } from '../contract/text.ts';
import { firstDay, lastDay } from './dates.ts';

/**
 * How far an undertaking has come on a day: the user's word, or else what follows from the source and the due date.
 * Undefined for what is no undertaking, and for a request of which the user says nothing.
 *
 * @param day `YYYY-MM-DD`; handed in, so that nothing here reads a clock
 */
export function progressOn(fact: Fact, day: IsoDate): Progress | undefined {
  const { body } = fact;
  if (body.kind !== 'commitment') return undefined;
  if (fact.progress) return fact.progress;
  if (body.status === 'requested') return undefined;
  if (body.status === 'done') return 'done';
  const iso = body.due?.certainty === 'vague' ? undefined : body.due?.iso;
  const [first, last] = iso === undefined ? [] : [firstDay(iso), lastDay(iso)];
  if (first === undefined || last === undefined) return 'open';
  // Days in this form sort as text.
  if (day > last) return 'overdue';
  return day >= first ? 'due' : 'open';
}
