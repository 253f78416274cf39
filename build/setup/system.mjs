/** What a Linux system must have before Electron runs on it: shared libraries, a font, and a display of some kind. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensurePackages, which } from './apt.mjs';
import { SetupFailure } from './failure.mjs';
import { hasFonts, missingLibraries, packageOf } from './system-libraries.mjs';

/**
 * Whether the user has a display of their own. A name that is left over from a session that has ended is none.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux') return true;
  const { WAYLAND_DISPLAY: wayland, XDG_RUNTIME_DIR: runtime, DISPLAY: x } = env;
  if (wayland && existsSync(resolve(runtime ?? '/', wayland))) return true;
  if (!x) return false;
  const [, local] = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(x) ?? [];
  // One on another machine is believed.
  return local === undefined || isListening(`/tmp/.X11-unix/X${local}`);
}

/** @param {string} socket a path, or the same as a name in the kernel's own list */
function isListening(socket) {
  if (existsSync(socket)) return true;
  try {
    return readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .some((line) => line.endsWith(`@${socket}`));
  } catch {
    return false;
  }
}

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
