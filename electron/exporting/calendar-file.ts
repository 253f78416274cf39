import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { firstDay, lastDay } from '../briefing/dates.ts';
import type { DatedLine } from '../contract/exports.ts';
import type { Texts } from '../texts/catalogue.ts';

/** A dated line with what an event says of where it comes from. */
export interface CalendarEntry {
  readonly line: DatedLine;
  /** Title of its article. */
  readonly title: string;
  /** Its article's handling marking, which an event carries wherever it goes. */
  readonly marking?: string | undefined;
  /** The passages that it rests on, each with its paragraph. */
  readonly quoted: readonly string[];
}

/** What a calendar as a whole is called, and how it is to be handled. */
export interface CalendarHead {
  readonly name: string;
  readonly marking?: string | undefined;
}

/**
 * Dated lines as an iCalendar file (RFC 5545). Each is an all-day event that covers what the
 * source says: a day, a month, a year or a range (section 3.6.1: DTSTART and DTEND are DATEs, the end exclusive). Its
 * UID is the fact's own, so that importing twice gives one event (section 3.8.4.7). What the source leaves vague has no
 * day and is left out.
 *
 * @param now milliseconds since 1970, for DTSTAMP (section 3.8.7.2)
 * @returns the file's text, and how many lines were left out
 */
export function calendarFile(
  head: CalendarHead,
  entries: readonly CalendarEntry[],
  texts: Texts,
  now: number,
): { text: string; leftOut: number } {
  const calendar = ical({
    name: head.name,
    prodId: { company: 'Readout', product: 'Readout', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  if (head.marking) calendar.x('X-READOUT-MARKING', head.marking);
  let leftOut = 0;
  const undertakings = new Set(entries.filter(({ line }) => line.firmness !== undefined).map(whatAndWhen));
  for (const entry of entries) {
    const { line, marking } = entry;
    const from = line.certainty === 'vague' || line.iso === undefined ? undefined : firstDay(line.iso);
    const to = from && line.iso ? lastDay(line.iso) : undefined;
    if (!from || !to) {
      leftOut += 1;
      continue;
    }
    // What was agreed and stands among the dates as well is one thing in a calendar.
    if (line.firmness === undefined && undertakings.has(whatAndWhen(entry))) continue;
    calendar.createEvent({
      id: `${line.id}@readout`,
      stamp: new Date(now),
      start: noon(from),
      end: noon(to, 1),
      allDay: true,
      summary: summaryOf(line, marking),
      description: descriptionOf(entry, texts),
      categories: line.firmness ? [{ name: texts.page.firmness[line.firmness] }] : [],
      // What is due in a month does not keep the whole month busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return { text: calendar.toString(), leftOut };
}

function whatAndWhen({ line: { text, iso }, title }: CalendarEntry): string {
  return `${iso} ${text.replace(/\s+/g, ' ').trim().toLowerCase()} ${title}`;
}

/** Midday in local time, so that the day stays the day wherever this runs. */
function noon(day: string, later = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later, 12);
}

function summaryOf({ text, detail, firmness }: DatedLine, marking: string | undefined): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const who = firmness && detail ? `${detail}: ${words}` : words;
  return marking ? `[${marking}] ${who}` : who;
}

function descriptionOf({ line, marking, title, quoted }: CalendarEntry, { page, exports }: Texts): string {
  return [
    marking,
    exports.when(line.wording),
    line.firmness && page.firmness[line.firmness],
    line.detail,
    title,
    ...quoted,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}
