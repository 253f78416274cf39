import { exportDocument } from '../briefing/export-document.ts';
import { localDay } from '../briefing/local-day.ts';
import type { ExportDocument } from '../contract/exports.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { articleView } from '../storage/article-view.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { printableNotes } from './printable-notes.ts';

export { exportFile, extensionOf } from '../exporting/export-file.ts';

/**
 * What is exported of an article of the library. Throws ReadoutError `not-found`.
 *
 * @param setup what is chosen for the briefing; what the library keeps of it unless something else is to be written
 */
export function exportOf(
  { db, clock, language }: LibraryContext,
  articleId: string,
  setup: PageSetup = pageSetupOf(db, articleId),
): ExportDocument {
  const view = articleView(db, articleId);
  return exportDocument(view, printableNotes(db, view.revision), { day: localDay(clock()), language, setup });
}
