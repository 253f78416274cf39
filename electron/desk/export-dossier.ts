import { dossierFull } from '../briefing/dossier/dossier-full.ts';
import { datedLines, exportedFact } from '../briefing/export-document.ts';
import type { DossierArticleData, DossierDocument, DossierFormat, ExportedFile } from '../contract/exports.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { exportDossier as write } from '../exporting/export-dossier.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { dossierSources } from './dossier-sources.ts';
import { holdEmbargo } from './embargo.ts';
import { dossierToSend } from './export-readout.ts';

/** What is exported of a dossier. Throws ReadoutError `not-found`. */
export async function dossierDocument(
  desk: LibraryContext,
  dossierId: string,
  setup: PageSetup = pageSetupOf(desk.db, dossierId),
): Promise<DossierDocument> {
  const { reading, sources, options, pause } = await dossierSources(desk, dossierId);
  const articles: DossierArticleData[] = [];
  for (const { letter, view, setup: own } of sources) {
    await pause();
    const { title, titleIsOurs, place, date, language, author, source, address, text } = view.revision;
    articles.push({
      letter,
      id: view.id,
      title,
      titleIsOurs,
      place,
      date,
      language,
      author,
      source,
      address,
      marking: own.marking,
      text,
      facts: view.facts.filter(({ hidden }) => !hidden).map(exportedFact),
      dated: datedLines(view, options),
    });
  }
  const { people, matters } = reading;
  return { briefing: await dossierFull(reading, sources, setup, options, pause), articles, people, matters };
}

/**
 * Writes a dossier in a format. Throws ReadoutError `not-found`, `too-large`; `embargoed` where it, or one of its
 * articles, may not go out yet and the person has not seen that.
 */
export async function dossierFile(
  desk: LibraryContext,
  dossierId: string,
  format: DossierFormat,
  { embargoSeen, setup }: { readonly embargoSeen?: boolean | undefined; readonly setup?: PageSetup | undefined },
): Promise<ExportedFile & { readonly title: string; readonly marking?: string | undefined }> {
  if (format === 'readout') {
    return { ...(await dossierToSend(desk, dossierId, embargoSeen)), leftOut: 0 };
  }
  const document = await dossierDocument(desk, dossierId, setup);
  const { briefing } = document;
  holdEmbargo(briefing, desk.clock(), embargoSeen);
  return { ...(await write(document, format, desk.clock())), title: briefing.title, marking: briefing.marking };
}
