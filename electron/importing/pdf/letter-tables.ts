import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the built program, or where the reader's package keeps them. */
const places = ['cmaps', '../cmaps', '../../../node_modules/pdfjs-dist/cmaps'];

/** The folder of the tables by which letters of Chinese, Japanese and Korean are told. */
function tableFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = places.map((place) => join(here, place));
  return folders.find((folder) => existsSync(folder)) ?? '';
}

/** What the reader of PDFs asks for one of these tables with: it reads them from this disk, and nothing else. */
export class TablesOnDisk {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error('no such table');
    return new Uint8Array(await readFile(join(tableFolder(), filename)));
  }
}
