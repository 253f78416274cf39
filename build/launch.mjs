/** How the program is started in a clone: which switches, from which folder, and with or without a display. */

import { parseArgs } from 'node:util';

/** The commands that draw a page and so need a display; the others end before Electron opens anything. */
const drawing = new Set(['print']);
/** The options that are followed by a value, which is then no command. */
const valued = ['library', 'date', 'pdf', 'paper', 'format', 'out', 'template', 'marking'];
const options = Object.fromEntries(valued.map((name) => [name, { type: /** @type {const} */ ('string') }]));

/**
 * What is typed, as far as it decides how the program is started.
 *
 * @param {string[]} words
 * @returns {{ desk: boolean, display: boolean }} `desk`: no command, so that the desk opens; `display`: a page is drawn
 */
export function readWords(words) {
  const { values, positionals } = parseArgs({ args: words, options, strict: false, allowPositionals: true });
  const [command] = positionals;
  const asksOnly = Boolean(values.help || values.version || values.h || values.v);
  const desk = command === undefined && !asksOnly;
  return { desk, display: desk || (!asksOnly && drawing.has(command ?? '')) };
}

/**
 * The arguments for the runtime.
 *
 * @param {string} folder the program's
 * @param {string[]} words the user's
 * @param {{ platform?: string, uid?: number }} [who]
 */
export function runtimeArguments(folder, words, { platform = process.platform, uid = process.getuid?.() } = {}) {
  // Chromium refuses to run as root with its sandbox on; for everyone else the sandbox stays.
  const sandbox = platform === 'linux' && uid === 0 ? ['--no-sandbox'] : [];
  // Fatal errors only: Chromium's remarks about the machine's buses and graphics would bury the program's own words.
  return [...sandbox, '--log-level=3', folder, ...words];
}

/**
 * The folder that the user stands in; npm goes to the project's folder first and says where it came from.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} here
 */
export const userFolder = (env, here) => env.INIT_CWD || here;

/**
 * The status to end with: the child's own, or the shell's convention for a signal.
 *
 * @param {number | null} code
 * @param {string | null} signal
 * @param {Record<string, number>} numbers
 */
export const exitStatus = (code, signal, numbers) => code ?? 128 + (numbers[signal ?? ''] ?? 0);
