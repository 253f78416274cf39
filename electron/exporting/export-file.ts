import type { ExportDocument, ExportedFile, ExportFormat } from '../contract/exports.ts';

const endings: { readonly [Format in ExportFormat]?: string } = {
  csl: 'csl.json',
  w3c: 'jsonld',
  readium: 'annotation',
  'notes-md': 'notes.md',
};

/** How the name of a file of a format ends, without the dot: CSL is JSON of a kind of its own. */
export function extensionOf(format: ExportFormat): string {
  return endings[format] ?? format;
}

/**
 * Writes a briefing in a format. What is heavy is loaded when it is asked for.
 *
 * @param now milliseconds since 1970, where a format carries the time at which it was made
 */
export async function exportFile(document: ExportDocument, format: ExportFormat, now: number): Promise<ExportedFile> {
  const file = (text: string, leftOut = 0): ExportedFile => ({ bytes: new TextEncoder().encode(text), leftOut });
  const annotated = ({ text, leftOut }: { readonly text: string; readonly leftOut: number }): ExportedFile => ({
    ...file(text, leftOut),
    annotations: document.annotations.length,
  });
  switch (format) {
    case 'md':
      return file((await import('./markdown.ts')).toMarkdown(document));
    case 'html':
      return file((await import('./web-page.ts')).toWebPage(document));
    case 'json':
      return file((await import('./data.ts')).toJson(document));
    case 'docx':
      return { bytes: await (await import('./word-document.ts')).toWordDocument(document), leftOut: 0 };
    case 'ics': {
      const { text, leftOut } = (await import('./calendar.ts')).toCalendar(document, now);
      return file(text, leftOut);
    }
    case 'csl':
      return file((await import('./citation.ts')).toCsl(document));
    case 'ris':
      return file((await import('./citation.ts')).toRis(document));
    case 'bib':
      return file((await import('./citation.ts')).toBibtex(document));
    case 'w3c':
      return annotated((await import('./w3c-annotations.ts')).toW3c(document, now));
    case 'readium':
      return annotated((await import('./readium-annotations.ts')).toReadium(document, now));
    case 'notes-md':
      return annotated((await import('./notes-markdown.ts')).toNotesMarkdown(document));
  }
}
