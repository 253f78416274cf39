import type { PrintableBriefing } from '../contract/page.ts';
import type { PageOrder } from '../contract/page-order.ts';
import { dossierExists } from '../storage/dossiers.ts';
import type { LibraryContext } from './context.ts';
import { pageOrder } from './page-order.ts';
import { printableBriefing } from './printable-briefing.ts';

/** What the page of an article or of a dossier is made of. Throws ReadoutError `not-found`. */
export async function subjectPage(desk: LibraryContext, id: string): Promise<PrintableBriefing> {
  if (!dossierExists(desk.db, id)) return printableBriefing(desk, { articleId: id });
  const { dossierPage } = await import('./dossier-page.ts');
  return dossierPage(desk, id);
}

/** What is printed of an article, or of a dossier, which has a page only. Throws ReadoutError `not-found`. */
export async function subjectOrder(
  desk: LibraryContext,
  id: string,
  wanted: Pick<PageOrder, 'document' | 'paper'>,
): Promise<PageOrder> {
  if (!dossierExists(desk.db, id)) return pageOrder(desk, id, wanted);
  return { document: 'page', paper: wanted.paper, briefing: await subjectPage(desk, id) };
}
