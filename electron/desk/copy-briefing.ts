import type { ClipboardBriefing } from '../contract/exports.ts';
import type { FullBriefing } from '../contract/full-briefing.ts';
import { toClipboard } from '../exporting/clipboard.ts';
import { dossierExists } from '../storage/dossiers.ts';
import type { LibraryContext } from './context.ts';
import { exportOf } from './export-briefing.ts';
import { subjectFull } from './subject-page.ts';

/** An article's whole briefing for the clipboard, rich and plain. Throws ReadoutError `not-found`. */
export function clipboardBriefing(desk: LibraryContext, articleId: string): ClipboardBriefing {
  return toClipboard(exportOf(desk, articleId));
}

/** The whole briefing of an article or of a dossier, and the same for the clipboard. Throws ReadoutError `not-found`. */
export async function copyOf(
  desk: LibraryContext,
  id: string,
): Promise<{ readonly briefing: FullBriefing; readonly copied: ClipboardBriefing }> {
  const document = dossierExists(desk.db, id) ? { briefing: await subjectFull(desk, id) } : exportOf(desk, id);
  return { briefing: document.briefing, copied: toClipboard(document) };
}
