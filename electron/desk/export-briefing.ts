import { exportDocument } from '../briefing/export-document.ts';
import { localDay } from '../briefing/local-day.ts';
import { type ExportDocument, type ExportedFile, type ExportFormat, isAnnotationFormat } from '../contract/exports.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { exportFile as write } from '../exporting/export-file.ts';
import { articleView } from '../storage/article-view.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { exportedAnnotations } from './exported-annotations.ts';
import { printableNotes } from './printable-notes.ts';

export { extensionOf } from '../exporting/export-file.ts';

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
  const options = { day: localDay(clock()), language, setup };
  const annotations = exportedAnnotations(db, articleId, view.facts);
  return exportDocument(view, printableNotes(db, view.revision), options, annotations);
}

/** Writes what is exported in a format. */
export async function exportFile(document: ExportDocument, format: ExportFormat, now: number): Promise<ExportedFile> {
  if (!isAnnotationFormat(format)) return write(document, format, now);
  // Loaded here: only files of annotations say the language of a note.
  const { detectLanguage } = await import('../article/language.ts');
  const annotations = document.annotations.map((exported) => {
    const language = detectLanguage(exported.annotation.text);
    return language === 'und' ? exported : { ...exported, language };
  });
  return write({ ...document, annotations }, format, now);
}
