import type { ExportDocument } from '../contract/exports.ts';
import { textsFor } from '../texts/catalogue.ts';
import { calendarFile } from './calendar-file.ts';

/** The dates and commitments of a briefing as an iCalendar file; see {@link calendarFile}. */
export function toCalendar({ briefing, dated }: ExportDocument, now: number): { text: string; leftOut: number } {
  const { title, marking } = briefing;
  const entries = dated.map((line) => ({
    line,
    title,
    marking,
    quoted: briefing.cited
      .filter(({ number }) => line.paragraphs.includes(number))
      .flatMap(({ number, passages }) => passages.map((text) => `¶${number} ${text}`)),
  }));
  return calendarFile({ name: title, marking }, entries, textsFor(briefing.interfaceLanguage), now);
}
