import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { makeFolder } from '../desk/library-place.ts';

/** Where Chromium keeps its own things. */
export interface Profile {
  /** Absolute. */
  readonly folder: string;
}

/** Whose profile it is. A command that prints has its own, since a desk may be using the other. */
const folderNames = { desk: 'profile', command: 'profile-print' } as const;

/**
 * Makes the folder for Chromium's own things, inside the library. Where nothing can be written there, which the desk
 * then says, a folder for this run only is made elsewhere, since Chromium cannot start without one.
 *
 * @param library the library's folder
 */
export function makeProfile(library: string, owner: keyof typeof folderNames): Profile {
  const wanted = join(library, folderNames[owner]);
  try {
    makeFolder(wanted);
    accessSync(wanted, constants.W_OK);
    return { folder: wanted };
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'readout-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    return { folder };
  }
}

/** Sends everything that Chromium writes to the profile. Before the program is ready. */
export function placeProfile(app: App, { folder }: Profile): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setPath('crashDumps', join(folder, 'crashes'));
  app.setAppLogsPath(join(folder, 'logs'));
}
