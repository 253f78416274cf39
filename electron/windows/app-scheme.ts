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
 * @param asked told once, when the first file has been asked for
 * @returns looks again at what the folder holds
 */
export function serveAppScheme(session: Session, folder: string, asked: () => void = () => undefined): () => void {
  let files = listServedFiles(folder);
  let tell: (() => void) | null = asked;
  session.protocol.handle(appScheme, async (request) => {
    tell?.();
    tell = null;
    const file = findServedFile(files, request);
    if (file === null) return new Response('Not here.', { status: 404, headers: answerHeaders('text/plain') });
    return new Response(await readFile(file.path), { headers: answerHeaders(file.type) });
  });
  return () => {
    files = listServedFiles(folder);
  };
}
