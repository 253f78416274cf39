import type { LetteredArticle } from '../briefing/dossier/dossier-lines.ts';
import { letterOf } from '../briefing/dossier/letters.ts';
import { readDossier } from '../briefing/dossier/read-dossier.ts';
import { localDay } from '../briefing/local-day.ts';
import type { CallInput } from '../contract/calls.ts';
import type { DossierReading } from '../contract/dossiers.ts';
import { articleView } from '../storage/article-view.ts';
import { articleExists } from '../storage/articles.ts';
import { getDossier } from '../storage/dossiers.ts';
import { listRegister } from '../storage/register.ts';
import { breathing } from './breathe.ts';
import type { LibraryContext } from './context.ts';
import { countryCodes } from './country-codes.ts';

/** Several articles read as one, with pauses in which all else is answered. Throws ReadoutError `not-found`. */
export async function dossier(desk: LibraryContext, { dossierId }: CallInput<'dossier'>): Promise<DossierReading> {
  const { db, clock, language } = desk;
  const stored = getDossier(db, dossierId);
  const articles: LetteredArticle[] = [];
  const pause = breathing();
  for (const [place, articleId] of stored.articleIds.entries()) {
    await pause();
    if (articleExists(db, articleId)) articles.push({ letter: letterOf(place), view: articleView(db, articleId) });
  }
  const options = { day: localDay(clock()), language, countryCode: await countryCodes(articles) };
  return readDossier(stored, articles, listRegister(db), options, pause);
}
