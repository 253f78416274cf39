import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';

/** Where Chromium keeps its own things. */
export interface Profile {
  /** Absolute. */
  readonly folder: string;
}

/**
 * Makes the folder for Chromium's own things, inside the library. Where nothing can be written there, which the desk
 * then says, a folder for this run only is made elsewhere, since Chromium cannot start without one.
 *
 * @param wanted its place in the library
 */
export function makeProfile(wanted: string): Profile {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    accessSync(wanted, constants.W_OK);
    return { folder: wanted };
  } catch {
    return passingProfile();
  }
}

/**
 * A profile that lasts as long as the program: for a command that needs a page, and for want of a better place.
 *
 * @param library where it is made if it can be, so that all that the program writes is in the library
 */
export function passingProfile(library?: string): Profile {
  const folder = makePassingFolder(library);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return { folder };
}

function makePassingFolder(library: string | undefined): string {
  if (library !== undefined && existsSync(library)) {
    try {
      return mkdtempSync(join(library, 'page-'));
    } catch {
      // Nothing can be written there; a page can be printed all the same.
    }
  }
  return mkdtempSync(join(tmpdir(), 'readout-'));
}

/** Sends everything that Chromium writes to the profile. Before the program is ready. */
export function placeProfile(app: App, { folder }: Profile): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setPath('crashDumps', join(folder, 'crashes'));
  app.setAppLogsPath(join(folder, 'logs'));
}
