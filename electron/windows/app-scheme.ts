import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { answerHeaders } from './content-policy.ts';
import { findServedFile, listServedFiles } from './served-files.ts';

const appScheme = 'app';

/** Makes `app:` a secure scheme with an origin of its own. Only possible before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Serves the renderer's files to the pages of a session.
 *
 * @param folder the renderer's output
 * @returns looks again at what the folder holds
 */
export function serveAppScheme(session: Session, folder: string): () => void {
  let files = listServedFiles(folder);
  session.protocol.handle(appScheme, async (request) => {
    const file = findServedFile(files, request);
    if (file === null) return new Response('Not here.', { status: 404, headers: answerHeaders('text/plain') });
    return new Response(await readFile(file.path), { headers: answerHeaders(file.type) });
  });
  return () => {
    files = listServedFiles(folder);
  };
}
