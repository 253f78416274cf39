import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';

/** Where Chromium keeps its own things. */
export interface Profile {
  readonly folder: string;
  /** Removes what was only made for this run. */
  readonly release: () => void;
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
    return { folder: wanted, release: () => undefined };
  } catch {
    return passingProfile(tmpdir());
  }
}

/** A profile that lasts as long as the program, for a command that needs a page. */
export function passingProfile(parent: string): Profile {
  const folder = mkdtempSync(join(parent, 'readout-'));
  const release = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', release);
  return { folder, release };
}

/** Sends everything that Chromium writes to the profile. Before the program is ready. */
export function placeProfile(app: App, { folder }: Profile): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setPath('crashDumps', join(folder, 'crashes'));
  app.setAppLogsPath(join(folder, 'logs'));
}
