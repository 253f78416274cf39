import { readFileSync } from 'node:fs';
import { protocol, type Session } from 'electron';
import { answerHeaders } from './content-policy.ts';
import { findServedFile, listServedFiles } from './served-files.ts';

const appScheme = 'app';
const notHere = Buffer.from('Not here.');

/** Makes `app:` a secure scheme with an origin of its own. Only possible before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** At once: handed from thread to thread, a small file would wait its turn behind all else that a start has to do. */
function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * Serves the renderer's files to the pages of a session.
 *
 * Not by `protocol.handle`: its requests and answers are those of Node's network client, which a program that never
 * speaks to a network would load, with its web sockets and its HTTP/2, before its first page.
 *
 * @param folder the renderer's output
 * @param asked told once, when the first file has been asked for
 * @returns looks again at what the folder holds
 */
export function serveAppScheme(session: Session, folder: string, asked: () => void = () => undefined): () => void {
  let files = listServedFiles(folder);
  let tell: (() => void) | null = asked;
  session.protocol.registerBufferProtocol(appScheme, (request, answer) => {
    tell?.();
    tell = null;
    const file = findServedFile(files, request);
    const data = file === null ? null : read(file.path);
    if (file === null || data === null)
      answer({ statusCode: 404, headers: answerHeaders('text/plain'), data: notHere });
    else answer({ headers: answerHeaders(file.type), data });
  });
  return () => {
    files = listServedFiles(folder);
  };
}
