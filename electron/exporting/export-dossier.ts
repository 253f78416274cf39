import type { DossierDocument, DossierFormat, ExportedFile } from '../contract/exports.ts';

/**
 * Writes a dossier in a format of other programs. What is heavy is loaded when it is asked for.
 *
 * @param now milliseconds since 1970, where a format carries the time at which it was made
 */
export async function exportDossier(
  document: DossierDocument,
  format: Exclude<DossierFormat, 'readout'>,
  now: number,
): Promise<ExportedFile> {
  const file = (text: string, leftOut = 0): ExportedFile => ({ bytes: new TextEncoder().encode(text), leftOut });
  switch (format) {
    case 'md':
      return file((await import('./markdown.ts')).toMarkdown(document));
    case 'html':
      return file((await import('./web-page.ts')).toWebPage(document));
    case 'docx':
      return { bytes: await (await import('./word-document.ts')).toWordDocument(document), leftOut: 0 };
    case 'json':
      return file((await import('./dossier-data.ts')).dossierJson(document));
    case 'ics': {
      const { text, leftOut } = (await import('./dossier-calendar.ts')).dossierCalendar(document, now);
      return file(text, leftOut);
    }
  }
}
