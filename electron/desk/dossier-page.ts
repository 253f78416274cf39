import { dossierPage as compose, type DossierSource } from '../briefing/dossier/dossier-page.ts';
import { letterOf } from '../briefing/dossier/letters.ts';
import { readDossier } from '../briefing/dossier/read-dossier.ts';
import { localDay } from '../briefing/local-day.ts';
import type { PrintableBriefing } from '../contract/page.ts';
import { articleView } from '../storage/article-view.ts';
import { articleExists } from '../storage/articles.ts';
import { getDossier } from '../storage/dossiers.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { listRegister } from '../storage/register.ts';
import { breathing } from './breathe.ts';
import type { LibraryContext } from './context.ts';
import { printableNotes } from './printable-notes.ts';

/** What a dossier's page is made of, read with pauses in which all else is answered. Throws ReadoutError `not-found`. */
export async function dossierPage(
  { db, clock, language }: LibraryContext,
  dossierId: string,
): Promise<PrintableBriefing> {
  const dossier = getDossier(db, dossierId);
  const sources: DossierSource[] = [];
  const pause = breathing();
  for (const [place, articleId] of dossier.articleIds.entries()) {
    await pause();
    if (!articleExists(db, articleId)) continue;
    const view = articleView(db, articleId);
    const notes = printableNotes(db, view.revision);
    sources.push({ letter: letterOf(place), view, notes, setup: pageSetupOf(db, articleId) });
  }
  const options = { day: localDay(clock()), language };
  const reading = await readDossier(dossier, sources, listRegister(db), options, pause);
  return compose(reading, sources, pageSetupOf(db, dossierId), options);
}
