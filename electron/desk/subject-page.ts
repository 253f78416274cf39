import type { FullBriefing } from '../contract/full-briefing.ts';
import type { PrintableBriefing } from '../contract/page.ts';
import type { PageOrder } from '../contract/page-order.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { dossierExists } from '../storage/dossiers.ts';
import type { LibraryContext } from './context.ts';
import { fullBriefing } from './full-briefing.ts';
import { pageOrder } from './page-order.ts';
import { printableBriefing } from './printable-briefing.ts';

/** What the page of an article or of a dossier is made of. Throws ReadoutError `not-found`. */
export async function subjectPage(desk: LibraryContext, id: string): Promise<PrintableBriefing> {
  if (!dossierExists(desk.db, id)) return printableBriefing(desk, { articleId: id });
  const { dossierPage } = await import('./dossier-page.ts');
  return dossierPage(desk, id);
}

/** What the full briefing of an article or of a dossier is made of. Throws ReadoutError `not-found`. */
export async function subjectFull(desk: LibraryContext, id: string): Promise<FullBriefing> {
  if (!dossierExists(desk.db, id)) return fullBriefing(desk, { articleId: id });
  const { dossierFull } = await import('./dossier-page.ts');
  return dossierFull(desk, id);
}

/**
 * What is printed of an article or of a dossier. Throws ReadoutError `not-found`.
 *
 * @param setup what is chosen for it; what the library keeps of it unless something else is to be printed
 */
export async function subjectOrder(
  desk: LibraryContext,
  id: string,
  { document, paper }: Pick<PageOrder, 'document' | 'paper'>,
  setup?: PageSetup,
): Promise<PageOrder> {
  if (!dossierExists(desk.db, id)) return pageOrder(desk, id, { document, paper }, setup);
  const { dossierFull, dossierPage } = await import('./dossier-page.ts');
  return document === 'page'
    ? { document, paper, briefing: await dossierPage(desk, id, setup) }
    : { document, paper, briefing: await dossierFull(desk, id, setup) };
}
