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

/** So long, in milliseconds, no further part is asked for before all are handed over, which takes this thread too. */
const pause = 12;

/** At once: handed from thread to thread, a small file would wait its turn behind all else that a start has to do. */
function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** What is called again and again, and does something once: when a while has gone by without a call. */
function afterPause(act: () => void): () => void {
  let waiting: NodeJS.Timeout | null = null;
  let done = false;
  return () => {
    if (done) return;
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(() => {
      done = true;
      act();
    }, pause);
  };
}

/**
 * Serves the renderer's files to the pages of a session.
 *
 * Not by `protocol.handle`: its requests and answers are those of Node's network client, which a program that never
 * speaks to a network would load, with its web sockets and its HTTP/2, before its first page.
 *
 * @param folder the renderer's output
 * @param come told once, when a page has come and has asked for its parts
 * @returns looks again at what the folder holds
 */
export function serveAppScheme(session: Session, folder: string, come: () => void = () => undefined): () => void {
  let files = listServedFiles(folder);
  const soon = afterPause(come);
  session.protocol.registerBufferProtocol(appScheme, (request, answer) => {
    const file = findServedFile(files, request);
    const data = file === null ? null : read(file.path);
    if (file === null || data === null)
      answer({ statusCode: 404, headers: answerHeaders('text/plain'), data: notHere });
    else answer({ headers: answerHeaders(file.type), data });
    if (!file?.type.startsWith('text/html')) soon();
  });
  return () => {
    files = listServedFiles(folder);
  };
}
