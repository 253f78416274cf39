import { readPdfObjects, takeFrom } from './pdf-objects.ts';

/**
 * A PDF whose document information names its handling marking as well, as `Marking`. Chromium has no field for it, so an
 * update is appended (ISO 32000-1, 7.5.6): the information anew, and a table that leads to it and to the one before.
 *
 * @throws UnreadablePdf where the file is not the plain kind that Chromium writes
 */
export function withMarking(bytes: Uint8Array, marking: string): Uint8Array {
  const { trailer, table, object } = readPdfObjects(bytes);
  const info = takeFrom(trailer, /\/Info\s+(\d+)\s+0\s+R/, 'document information');
  const dictionary = object(info);
  const before = dictionary.slice(0, dictionary.lastIndexOf('>>'));
  const anew = `${before}\n/Marking <${textString(marking)}>>>\nendobj\n`;
  const size = takeFrom(trailer, /\/Size\s+(\d+)/, 'number of objects');
  const root = takeFrom(trailer, /\/Root\s+(\d+\s+\d+\s+R)/, 'catalogue');
  const start = bytes.byteLength + 1;
  const entry = `${String(start).padStart(10, '0')} 00000 n \n`;
  const newTrailer = `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${table}>>`;
  const newTable = `xref\n${info} 1\n${entry}${newTrailer}\nstartxref\n${start + anew.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(`\n${anew}${newTable}`, 'latin1')]);
}

/** A text as PDF keeps it in hexadecimal digits: UTF-16, the high byte first, behind its mark. */
function textString(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase();
}
