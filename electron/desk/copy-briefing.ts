import type { ClipboardBriefing } from '../contract/exports.ts';
import { toClipboard } from '../exporting/clipboard.ts';
import type { LibraryContext } from './context.ts';
import { exportOf } from './export-briefing.ts';

/** An article's whole briefing for the clipboard, rich and plain. Throws ReadoutError `not-found`. */
export function clipboardBriefing(desk: LibraryContext, articleId: string): ClipboardBriefing {
  return toClipboard(exportOf(desk, articleId));
}
