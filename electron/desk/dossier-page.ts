import { dossierFull as composeFull } from '../briefing/dossier/dossier-full.ts';
import { dossierPage as compose } from '../briefing/dossier/dossier-page.ts';
import type { FullBriefing } from '../contract/full-briefing.ts';
import type { PrintableBriefing } from '../contract/page.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { dossierSources } from './dossier-sources.ts';

/**
 * What a dossier's page is made of. Throws ReadoutError `not-found`.
 *
 * @param setup what is chosen for the page; what the library keeps of it unless something else is to be shown
 */
export async function dossierPage(
  desk: LibraryContext,
  dossierId: string,
  setup?: PageSetup,
): Promise<PrintableBriefing> {
  const { reading, sources, options, pause } = await dossierSources(desk, dossierId);
  return compose(reading, sources, setup ?? pageSetupOf(desk.db, dossierId), options, pause);
}

/** What a dossier's full briefing is made of; as above. */
export async function dossierFull(desk: LibraryContext, dossierId: string, setup?: PageSetup): Promise<FullBriefing> {
  const { reading, sources, options, pause } = await dossierSources(desk, dossierId);
  return composeFull(reading, sources, setup ?? pageSetupOf(desk.db, dossierId), options, pause);
}
