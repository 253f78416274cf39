/** A PDF that this reader cannot follow; only what Chromium writes is expected here. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}

function take(text: string, pattern: RegExp, what: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new UnreadablePdf(`no ${what}`);
  return found;
}

/** Where each object begins, from the cross-reference table at `start`. */
function readTable(pdf: string, start: number): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  const lines = pdf.slice(start, pdf.indexOf('trailer', start)).split(/\r\n|\r|\n/);
  if (lines[0]?.trim() !== 'xref') throw new UnreadablePdf('no table of objects');
  let number = 0;
  for (const line of lines.slice(1)) {
    const words = line.trim().split(/\s+/);
    if (words.length === 2) number = Number(words[0]);
    if (words.length === 3) {
      if (words[2] === 'n') offsets.set(number, Number(words[0]));
      number += 1;
    }
  }
  return offsets;
}

/**
 * Counts the pages of a PDF as its own page tree states them.
 *
 * @throws UnreadablePdf where the file is not the plain kind that Chromium writes
 */
export function countPages(bytes: Uint8Array): number {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = Number(take(pdf.slice(-1024), /startxref\s+(\d+)\s+%%EOF\s*$/, 'end'));
  const offsets = readTable(pdf, start);
  const object = (number: string): string => {
    const at = offsets.get(Number(number));
    const end = at === undefined ? -1 : pdf.indexOf('endobj', at);
    if (at === undefined || end < 0) throw new UnreadablePdf(`no object ${number}`);
    return pdf.slice(at, end);
  };
  const trailer = pdf.slice(pdf.indexOf('trailer', start));
  const catalog = object(take(trailer, /\/Root\s+(\d+)\s+\d+\s+R/, 'catalogue'));
  const pages = object(take(catalog, /\/Pages\s+(\d+)\s+\d+\s+R/, 'page tree'));
  return Number(take(pages, /\/Count\s+(\d+)/, 'number of pages'));
}
