/** The shared libraries that Electron asks of a Linux system, and the packages that hold them. */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ask } from './child.mjs';

/**
 * Library to package, the newest name first (see apt.mjs). What is not listed here is found by the shape of its name.
 *
 * @type {Record<string, string[]>}
 */
const packages = {
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgdk_pixbuf-2.0.so.0': ['libgdk-pixbuf-2.0-0', 'libgdk-pixbuf2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgmodule-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgdk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libpangocairo-1.0.so.0': ['libpangocairo-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libX11.so.6': ['libx11-6'],
  'libX11-xcb.so.1': ['libx11-xcb1'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libXrandr.so.2': ['libxrandr2'],
  'libxshmfence.so.1': ['libxshmfence1'],
};

/**
 * The package of a library: from the table, else by Debian's rule (`libfoo.so.3` lies in `libfoo3`).
 *
 * @param {string} library
 * @returns {string[]} names, newest first
 */
export function packageOf(library) {
  const listed = packages[library];
  if (listed) return listed;
  const [, base, version = ''] = /^(.+)\.so(?:\.(\d+))?/.exec(library) ?? [];
  if (!base) return [library];
  const stem = base.toLowerCase().replace(/_/g, '-');
  const name = `${stem}${/\d$/.test(stem) && version ? '-' : ''}${version}`;
  return [`${name}t64`, name];
}

/**
 * The libraries that `ldd` did not find.
 *
 * @param {string} listing its output
 */
export function notFound(listing) {
  return Array.from(listing.matchAll(/^\s*(\S+) => not found/gm), ([, library = '']) => library);
}

/**
 * What an Electron binary still asks of this system.
 *
 * @param {string} binary
 * @returns {Promise<string[]>} library names; empty too where there is no `ldd` to ask
 */
export async function missingLibraries(binary) {
  return [...new Set(notFound((await ask('ldd', [binary])) ?? ''))];
}

/** Whether a system has any font at all; without one Chromium ends as soon as it has text to draw. */
export function hasFonts() {
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ];
  return folders.some((folder) => holdsFont(folder, 4));
}

/**
 * @param {string} folder
 * @param {number} depth how many folders further down to look
 * @returns {boolean}
 */
function holdsFont(folder, depth) {
  try {
    return readdirSync(folder, { withFileTypes: true }).some((entry) =>
      entry.isDirectory()
        ? depth > 0 && holdsFont(join(folder, entry.name), depth - 1)
        : /\.(ttf|otf|ttc|pfb)$/i.test(entry.name),
    );
  } catch {
    return false;
  }
}
