import type { FoundDate } from '../dates/find-dates.ts';
import { firstFrom } from '../reading/search.ts';

/** The dates that begin between two tokens; those of a whole book are not gone through for each. */
export function datesIn(dates: readonly FoundDate[], from: number, to: number): readonly FoundDate[] {
  return dates.slice(
    firstFrom(dates, (date) => date.from < from),
    firstFrom(dates, (date) => date.from < to),
  );
}
