import { basename } from 'node:path';
import { readArticleFile } from '../importing/read-file.ts';
import { requireSealedFile } from '../privacy/sealed-file.ts';

/** Largest file of sealed notes that is read, in bytes. */
const largest = 256 * 1024 * 1024;

/** The bytes of a file of sealed notes, still sealed. Throws ReadoutError `not-sealed-notes`, and what reading throws. */
export async function readSealedFile(path: string): Promise<{ readonly name: string; readonly file: Buffer }> {
  const name = basename(path) || path;
  const bytes = await readArticleFile(path, name, largest);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  requireSealedFile(name, file);
  return { name, file };
}
