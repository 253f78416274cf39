import { placeMark } from '../briefing/line-places.ts';
import type { DossierDocument } from '../contract/exports.ts';
import { textsFor } from '../texts/catalogue.ts';
import { type CalendarEntry, calendarFile } from './calendar-file.ts';

/**
 * The dates and commitments of a dossier's articles as an iCalendar file; see {@link calendarFile}. What several articles
 * tell alike is one event; where they differ each has its own.
 */
export function dossierCalendar(
  { briefing, articles, matters }: DossierDocument,
  now: number,
): { text: string; leftOut: number } {
  const agreed = matters.filter(({ finding }) => finding === 'agree');
  const repeated = new Set(agreed.flatMap(({ reports }) => reports.slice(1).map(({ factId }) => factId)));
  const entries = articles.flatMap(({ letter, title, dated }) =>
    dated
      .filter(({ id }) => !repeated.has(id))
      .map((line): CalendarEntry => {
        const quoted = briefing.cited
          .filter((cited) => cited.letter === letter && line.paragraphs.includes(cited.number))
          .flatMap(({ number, passages }) =>
            passages.map((text) => `${placeMark({ letter, paragraph: number })} ${text}`),
          );
        return { line, title, marking: briefing.marking, quoted };
      }),
  );
  const { title: name, marking } = briefing;
  return calendarFile({ name, marking }, entries, textsFor(briefing.interfaceLanguage), now);
}
