/** What a Linux system must have before Electron runs on it: shared libraries, a font, and a display of some kind. */
import { ensurePackages, which } from './apt.mjs';
import { SetupFailure } from './failure.mjs';
import { hasFonts, missingLibraries, packageOf } from './system-libraries.mjs';

/**
 * Whether the user has a display of their own.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export const hasDisplay = (env = process.env) =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * Whether a runtime finds all its shared libraries.
 *
 * @param {string} binary
 */
export const librariesInPlace = async (binary) =>
  process.platform !== 'linux' || (await missingLibraries(binary)).length === 0;

/** Whether a window can be opened. */
export const displayInPlace = () => hasDisplay() || Boolean(which('Xvfb'));

/**
 * Sees to the shared libraries of a runtime; even a command that opens no window needs those.
 *
 * @param {string} binary the runtime's executable
 * @throws {SetupFailure}
 */
export async function ensureLibraries(binary) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(binary);
  if (missing.length === 0) return;
  const wanted = new Map(missing.map((library) => [packageOf(library).join(), packageOf(library)]));
  await ensurePackages([...wanted.values()], `Electron needs ${missing.join(', ')}`);
  const still = await missingLibraries(binary);
  if (still.length > 0) {
    throw new SetupFailure(
      `Electron still does not find ${still.join(', ')}.`,
      'Install the packages that hold these libraries, then start again.',
    );
  }
}

/**
 * Sees to a display for windows: the user's own, or Xvfb and a font to draw with.
 *
 * @throws {SetupFailure}
 */
export async function ensureDisplay() {
  if (hasDisplay()) return;
  const wanted = [];
  if (!which('Xvfb')) wanted.push(['xvfb']);
  if (!hasFonts()) wanted.push(['fonts-dejavu-core', 'fonts-liberation']);
  await ensurePackages(wanted, 'there is no display here, so a virtual one (Xvfb) is needed');
}
