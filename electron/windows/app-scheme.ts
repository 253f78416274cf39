import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { answerHeaders } from './content-policy.ts';
import { listServedFiles, type ServedFile } from './served-files.ts';

/** Where every page of ours comes from. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://readout`;
export const deskAddress = `${appOrigin}/index.html`;
export const pageAddress = `${appOrigin}/page.html`;

/** Makes `app:` a secure scheme with an origin of its own. Only possible before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
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
  const { protocol: scheme, host, pathname, username, port, search } = new URL(request.url);
  if (scheme !== `${appScheme}:` || host !== 'readout' || username !== '' || port !== '' || search !== '') return null;
  return files.get(pathname) ?? null;
}

/**
 * Serves the renderer's files to the pages of a session.
 *
 * @param folder the renderer's output
 */
export function serveAppScheme(session: Session, folder: string): void {
  const files = listServedFiles(folder);
  session.protocol.handle(appScheme, async (request) => {
    const file = findServedFile(files, request);
    if (file === null) return new Response('Not here.', { status: 404, headers: answerHeaders('text/plain') });
    return new Response(await readFile(file.path), { headers: answerHeaders(file.type) });
  });
}
