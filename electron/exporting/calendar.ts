import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { firstDay, lastDay } from '../briefing/dates.ts';
import type { DatedLine, ExportDocument } from '../contract/exports.ts';
import { type Texts, textsFor } from '../texts/catalogue.ts';

/**
 * The dates and commitments of a briefing as an iCalendar file (RFC 5545). Each is an all-day event that covers what the
 * source says: a day, a month, a year or a range (section 3.6.1: DTSTART and DTEND are DATEs, the end exclusive). Its
 * UID is the fact's own, so that importing twice gives one event (section 3.8.4.7). What the source leaves vague has no
 * day and is left out.
 *
 * @param now milliseconds since 1970, for DTSTAMP (section 3.8.7.2)
 * @returns the file's text, and how many lines were left out
 */
export function toCalendar(document: ExportDocument, now: number): { text: string; leftOut: number } {
  const { briefing, dated } = document;
  const texts = textsFor(briefing.interfaceLanguage);
  const calendar = ical({
    name: briefing.title,
    prodId: { company: 'Readout', product: 'Readout', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  if (briefing.marking) calendar.x('X-READOUT-MARKING', briefing.marking);
  let leftOut = 0;
  const undertakings = new Set(dated.filter(({ firmness }) => firmness !== undefined).map(whatAndWhen));
  for (const line of dated) {
    const from = line.certainty === 'vague' || line.iso === undefined ? undefined : firstDay(line.iso);
    const to = from && line.iso ? lastDay(line.iso) : undefined;
    if (!from || !to) {
      leftOut += 1;
      continue;
    }
    // What was agreed and stands among the dates as well is one thing in a calendar.
    if (line.firmness === undefined && undertakings.has(whatAndWhen(line))) continue;
    calendar.createEvent({
      id: `${line.id}@readout`,
      stamp: new Date(now),
      start: noon(from),
      end: noon(to, 1),
      allDay: true,
      summary: summaryOf(line, briefing.marking),
      description: descriptionOf(line, document, texts),
      categories: line.firmness ? [{ name: texts.page.firmness[line.firmness] }] : [],
      // What is due in a month does not keep the whole month busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return { text: calendar.toString(), leftOut };
}

function whatAndWhen({ text, iso }: DatedLine): string {
  return `${iso} ${text.replace(/\s+/g, ' ').trim().toLowerCase()}`;
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

function descriptionOf(line: DatedLine, { briefing }: ExportDocument, { page, exports }: Texts): string {
  const quoted = briefing.cited
    .filter(({ number }) => line.paragraphs.includes(number))
    .flatMap(({ number, passages }) => passages.map((text) => `¶${number} ${text}`));
  return [
    briefing.marking,
    exports.when(line.wording),
    line.firmness && page.firmness[line.firmness],
    line.detail,
    briefing.title,
    ...quoted,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}
