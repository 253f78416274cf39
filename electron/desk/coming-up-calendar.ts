import { lineOf } from '../briefing/briefing-line.ts';
import { groupsOf } from '../briefing/coming-up.ts';
import { strictestMarking } from '../briefing/dossier/strictest-marking.ts';
import { localDay } from '../briefing/local-day.ts';
import { whenOf } from '../briefing/sections.ts';
import type { DueFilter } from '../contract/coming-up.ts';
import type { ExportedFile } from '../contract/exports.ts';
import type { CalendarEntry } from '../exporting/calendar-file.ts';
import { articleName } from '../storage/article-name.ts';
import { factExists, getFact, quotesOfFact } from '../storage/fact-rows.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { breathe } from './breathe.ts';
import { dueBoard } from './coming-up.ts';
import type { LibraryContext } from './context.ts';
import { holdEmbargo } from './embargo.ts';

/**
 * All that is due over the library as a calendar file, each event with its article's marking. Throws ReadoutError
 * `embargoed` where one of the articles may not go out yet and the person has not seen that.
 */
export async function comingUpCalendar(
  desk: LibraryContext,
  filter: DueFilter,
  embargoSeen: boolean | undefined,
): Promise<ExportedFile> {
  const { db, clock, language, texts } = desk;
  const day = localDay(clock());
  const entries: CalendarEntry[] = [];
  for (const { factId } of groupsOf(await dueBoard(desk, filter)).flatMap(({ dues }) => dues)) {
    if (entries.length % 50 === 49) await breathe();
    if (!factExists(db, factId)) continue;
    const fact = getFact(db, factId);
    const article = articleName(db, fact.articleId);
    const when = whenOf(fact.body);
    if (article === undefined || when === undefined) continue;
    const { marking, embargo } = pageSetupOf(db, fact.articleId);
    holdEmbargo({ embargo, interfaceLanguage: language }, clock(), embargoSeen);
    const paragraphs = fact.unverified ? [] : fact.paragraphs;
    const { text, detail, firmness } = lineOf(fact, 'agreed', { text: '', people: [], day, language });
    entries.push({
      line: { id: factId, text, detail, ...when, firmness, paragraphs },
      title: article.title,
      marking,
      quoted:
        paragraphs.length === 0 ? [] : quotesOfFact(db, factId).map((quote) => `¶${paragraphs.join(', ')} ${quote}`),
    });
  }
  const marking = strictestMarking(entries.map((entry) => entry.marking));
  const { calendarFile } = await import('../exporting/calendar-file.ts');
  const { text, leftOut } = calendarFile({ name: texts.comingUp.calendarName, marking }, entries, texts, clock());
  return { bytes: new TextEncoder().encode(text), leftOut };
}
