/**
 * Brings everything that a bare clone lacks: packages, a Node, an Electron, its native module, what a machine without a
 * display needs. Idempotent; says on standard error what it does; run by any Node from 20 on, with nothing installed.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dependenciesInPlace, ensureDependencies, modernNode } from './setup/dependencies.mjs';
import { SetupFailure, tell } from './setup/failure.mjs';
import { withLock } from './setup/lock.mjs';
import { cacheFolder } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';
import { ensureRuntime, runtimeInPlace, sayRuntime } from './setup/runtime.mjs';
import { ensureSqlite, sqliteInPlace } from './setup/sqlite-binary.mjs';
import { displayInPlace, ensureDisplay, ensureLibraries, librariesInPlace } from './setup/system.mjs';

/**
 * @typedef {object} Ready
 * @property {string} node the Node that everything else runs on, version 22.12 or later
 * @property {import('./setup/runtime.mjs').Runtime} runtime
 * @property {NodeJS.ProcessEnv} env additions to the environment of what is started
 */

/**
 * Sets up what is missing.
 *
 * @param {{ quiet?: boolean, display?: boolean }} [options] `quiet`: say nothing unless something is to be done;
 *   `display`: whether a window is to be opened (default true)
 * @returns {Promise<Ready>}
 * @throws {SetupFailure} where something cannot be done, with its remedy
 */
export async function setup({ quiet = false, display = true } = {}) {
  checkNode();
  const runtime = (await present(display)) ?? (await locked(() => complete(display)));
  if (!quiet) sayRuntime(runtime);
  /** @type {NodeJS.ProcessEnv} */
  const env = { READOUT_RUNTIME: runtime.binary };
  if (runtime.kind === 'stand-in') env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder;
  return { node: modernNode(), runtime, env };
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new SetupFailure(`this Node is ${process.version}.`, 'Install Node 20 or later, then start again.');
}

/**
 * The runtime if nothing at all is left to do, else null.
 *
 * @param {boolean} display
 */
async function present(display) {
  if (!dependenciesInPlace()) return null;
  const runtime = await runtimeInPlace();
  if (!runtime || !(await sqliteInPlace(runtime)) || !(await librariesInPlace(runtime.binary))) return null;
  return display && !displayInPlace() ? null : runtime;
}

/** @param {boolean} display */
async function complete(display) {
  const already = await present(display);
  if (already) return already;
  await ensureDependencies();
  const node = modernNode();
  const runtime = await ensureRuntime(node);
  await ensureLibraries(runtime.binary);
  await ensureSqlite(runtime, node);
  if (display) await ensureDisplay();
  return runtime;
}

/**
 * @template T
 * @param {() => Promise<T>} work
 */
async function locked(work) {
  const folder = cacheFolder();
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new SetupFailure(
      `the cache folder ${folder} cannot be made.`,
      'Make it writable, or set XDG_CACHE_HOME to a folder that is.',
      { cause },
    );
  }
  return withLock(join(folder, 'setup.lock'), work, () => say('another set-up is at work; waiting for it'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await setup();
    say('everything is in place');
  } catch (error) {
    console.error(tell(error));
    process.exitCode = 1;
  }
}
