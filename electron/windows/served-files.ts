import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isOurAddress } from './our-address.ts';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A file that a page may load, and what it is. */
export interface ServedFile {
  readonly path: string;
  readonly type: string;
}

/**
 * The files that our scheme hands out, by address path (`/assets/desk.js`). The list is made once from what the folder
 * holds, so that an address is only ever looked up and never becomes a path.
 *
 * @param folder the renderer's output, which may lie inside an archive
 */
export function listServedFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const address = `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(address);
      const type = types[extname(entry.name).toLowerCase()];
      if (entry.isFile() && type !== undefined) files.set(address, { path: join(folder, address), type });
    }
  };
  visit('');
  return files;
}

/**
 * Looks a request up.
 *
 * @returns the file, or `null` for another host, another method, a query or a path that is not on the list
 */
export function findServedFile(
  files: ReadonlyMap<string, ServedFile>,
  request: { readonly method: string; readonly url: string },
): ServedFile | null {
  if (request.method !== 'GET' || !URL.canParse(request.url)) return null;
  if (!isOurAddress(request.url)) return null;
  const { pathname, search } = new URL(request.url);
  return search === '' ? (files.get(pathname) ?? null) : null;
}
