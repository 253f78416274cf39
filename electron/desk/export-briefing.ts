import { exportDocument } from '../briefing/export-document.ts';
import { localDay } from '../briefing/local-day.ts';
import type { ExportDocument } from '../contract/exports.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { articleView } from '../storage/article-view.ts';
import type { LibraryContext } from './context.ts';

export { exportFile } from '../exporting/export-file.ts';

/** What is exported of an article of the library. Throws ReadoutError `not-found`. */
export function exportOf({ db, clock, language }: LibraryContext, articleId: string): ExportDocument {
  const view = articleView(db, articleId);
  return exportDocument(view, listAnnotationsOf(db, articleId), { day: localDay(clock()), language });
}
