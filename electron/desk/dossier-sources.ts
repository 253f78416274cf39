import type { DossierSource } from '../briefing/dossier/dossier-head.ts';
import type { DossierOptions } from '../briefing/dossier/dossier-lines.ts';
import { letterOf } from '../briefing/dossier/letters.ts';
import { readDossier } from '../briefing/dossier/read-dossier.ts';
import { localDay } from '../briefing/local-day.ts';
import type { DossierReading } from '../contract/dossiers.ts';
import { articleView } from '../storage/article-view.ts';
import { articleExists } from '../storage/articles.ts';
import { getDossier } from '../storage/dossiers.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import { listRegister } from '../storage/register.ts';
import { breathing } from './breathe.ts';
import type { LibraryContext } from './context.ts';
import { countryCodes } from './country-codes.ts';
import { printableNotes } from './printable-notes.ts';

/** What every document of a dossier is made of. */
export interface DossierSources {
  readonly reading: DossierReading;
  readonly sources: readonly DossierSource[];
  readonly options: DossierOptions;
  readonly pause: () => Promise<void>;
}

/**
 * Reads a dossier with its articles and their printable notes, with pauses in which all else is answered. Throws
 * ReadoutError `not-found`.
 */
export async function dossierSources(
  { db, clock, language }: LibraryContext,
  dossierId: string,
): Promise<DossierSources> {
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
  const options = { day: localDay(clock()), language, countryCode: await countryCodes(sources) };
  return { reading: await readDossier(dossier, sources, listRegister(db), options, pause), sources, options, pause };
}
