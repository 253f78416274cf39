import type { Matter, TimelineEntry } from '../../contract/dossiers.ts';
import type { FactBody } from '../../contract/facts.ts';
import { wordDate, wordDay } from '../dates.ts';
import { whenOf } from '../sections.ts';
import type { DossierOptions, LetteredArticle } from './dossier-lines.ts';
import { daysOf } from './same-days.ts';

/**
 * What lies on a dossier's timeline: when its articles appeared, and the undertakings and events that have a date. One on
 * which the articles give several dates stands once for each.
 *
 * @param pause called after each small step, so that all else can be done meanwhile
 */
export async function timelineOf(
  articles: readonly LetteredArticle[],
  matters: readonly Matter[],
  bodies: ReadonlyMap<string, FactBody>,
  { language }: DossierOptions,
  pause: () => Promise<void>,
): Promise<TimelineEntry[]> {
  const appeared = articles.flatMap(({ letter, view }): TimelineEntry[] => {
    const { date, title } = view.revision;
    const days = date === undefined ? undefined : daysOf({ iso: date, wording: date, certainty: 'stated' });
    if (date === undefined || days === undefined) return [];
    const cites = [{ letter, articleId: view.id, factId: '', paragraphs: [] }];
    return [{ id: view.id, kind: 'article', text: title, when: wordDay(date, language, 'short'), days, cites }];
  });
  const told: TimelineEntry[] = [];
  for (const matter of matters) {
    await pause();
    const byDate = new Map<string, TimelineEntry>();
    for (const { factId, letter, articleId, paragraphs, text } of matter.reports) {
      const body = bodies.get(factId);
      const when = body && whenOf(body);
      if (body === undefined || when === undefined) continue;
      const cite = { factId, letter, articleId, paragraphs };
      const days = daysOf(when);
      const key = days === undefined ? when.wording : `${days.from} ${days.to}`;
      const known = byDate.get(key);
      byDate.set(key, {
        ...(known ?? {
          id: factId,
          kind: body.kind === 'event' ? 'event' : 'commitment',
          text,
          when: wordDate(when, language, 'short'),
          days,
        }),
        cites: [...(known?.cites ?? []), cite],
      });
    }
    told.push(...byDate.values());
  }
  const day = ({ days }: TimelineEntry) => (days === undefined ? '~' : `${days.from} ${days.to}`);
  return [...appeared, ...told].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
