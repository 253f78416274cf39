/** A PDF that this reader cannot follow; only what Chromium writes is expected here. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}

/** A plain PDF as its own table of objects lists it. Texts are bytes as Latin-1. */
export interface PdfObjects {
  /** What stands between the table and the end. */
  readonly trailer: string;
  /** Place of the table, in bytes. */
  readonly table: number;
  /** An object from its number to the word that ends it, which is left out. */
  readonly object: (number: string) => string;
}

/** The first group of a pattern. Throws UnreadablePdf, which names what was sought, where it does not match. */
export function takeFrom(text: string, pattern: RegExp, what: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new UnreadablePdf(`no ${what}`);
  return found;
}

/**
 * Reads where the objects of a PDF stand.
 *
 * @throws UnreadablePdf where the file is not the plain kind that Chromium writes; `object` where there is none
 */
export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(takeFrom(pdf.slice(-1024), /startxref\s+(\d+)\s+%%EOF\s*$/, 'end'));
  const offsets = readTable(pdf, table);
  return {
    trailer: pdf.slice(pdf.indexOf('trailer', table)),
    table,
    object: (number) => {
      const at = offsets.get(Number(number));
      const end = at === undefined ? -1 : pdf.indexOf('endobj', at);
      if (at === undefined || end < 0) throw new UnreadablePdf(`no object ${number}`);
      return pdf.slice(at, end);
    },
  };
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
