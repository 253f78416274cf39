import { readPdfObjects, takeFrom } from './pdf-objects.ts';

/**
 * Counts the pages of a PDF as its own page tree states them.
 *
 * @throws UnreadablePdf where the file is not the plain kind that Chromium writes
 */
export function countPages(bytes: Uint8Array): number {
  const { trailer, object } = readPdfObjects(bytes);
  const catalog = object(takeFrom(trailer, /\/Root\s+(\d+)\s+\d+\s+R/, 'catalogue'));
  const pages = object(takeFrom(catalog, /\/Pages\s+(\d+)\s+\d+\s+R/, 'page tree'));
  return Number(takeFrom(pages, /\/Count\s+(\d+)/, 'number of pages'));
}
