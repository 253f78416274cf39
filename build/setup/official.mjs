/** The official Electron: fetched by the electron package's own installer, which checks what it fetches. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runLogged } from './child.mjs';
import { folderSize } from './folder-size.mjs';
import { cacheFolder, modules } from './paths.mjs';
import { percent, say } from './progress.mjs';

const home = join(modules, 'electron');
/** With no byte in this time the line counts as dead. */
const STALL = 60_000;
const REACH = 4_000;
/** About what the download weighs on any platform; for the progress only. */
const USUAL_BYTES = 120_000_000;

/** The version that the project asks for. */
export const wantedElectron = () => JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;

/** The official binary of this clone, or null where it is not installed. */
export function officialBinary() {
  try {
    const path = join(home, 'dist', readFileSync(join(home, 'path.txt'), 'utf8'));
    const version = readFileSync(join(home, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim();
    return existsSync(path) && version === wantedElectron() ? path : null;
  } catch {
    return null;
  }
}

/**
 * The address that the download begins at, with the settings that the installer honours.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function downloadAddress(env = process.env) {
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? env.NPM_CONFIG_ELECTRON_MIRROR;
  return new URL(mirror || 'https://github.com/electron/electron/releases/download/');
}

/**
 * Whether a machine answers at all, within four seconds. A closed network mostly says no at once; one that swallows
 * packets says nothing.
 *
 * @param {URL} address
 * @returns {Promise<boolean>}
 */
export function isReachable(address) {
  return new Promise((resolve) => {
    const port = Number(address.port) || (address.protocol === 'http:' ? 80 : 443);
    const socket = connect({ host: address.hostname, port });
    // Set by hand: a socket's own timeout does not cover the look-up of the name.
    const timer = setTimeout(() => finish(false), REACH);
    const finish = (/** @type {boolean} */ answer) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

/** Whether an earlier clone has left the download in the cache that Electron's installer keeps. */
async function isCached() {
  const { env, platform, arch } = process;
  const base =
    env.electron_config_cache ??
    (platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches', 'electron')
      : platform === 'win32'
        ? join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'electron', 'Cache')
        : join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'electron'));
  const name = `electron-v${wantedElectron()}-${platform}-${arch}.zip`;
  const folders = await readdir(base).catch(() => []);
  return folders.some((folder) => existsSync(join(base, folder, name)));
}

/**
 * Tries to fetch and unpack the official Electron into node_modules.
 *
 * @param {string} node a Node 22.12 or later
 * @returns {Promise<{ done: true } | { done: false, why: string, log?: string }>}
 */
export async function fetchOfficial(node) {
  const address = downloadAddress();
  const proxied = Boolean(process.env.ELECTRON_GET_USE_PROXY);
  if (!proxied && !(await isCached()) && !(await isReachable(address))) {
    return { done: false, why: `${address.hostname} cannot be reached` };
  }
  say(`fetching Electron ${wantedElectron()}`);
  // A folder of its own for the unfinished file: its growth is the progress, and a stand-still ends the attempt.
  const temporary = join(cacheFolder(), `download-${process.pid}`);
  await mkdir(temporary, { recursive: true });
  const stop = new AbortController();
  const show = percent('fetching it');
  let size = 0;
  let grown = Date.now();
  const watch = setInterval(async () => {
    const now = await folderSize(temporary);
    if (now !== size) grown = Date.now();
    size = now;
    show(Math.min(0.99, size / USUAL_BYTES));
    if (Date.now() - grown > STALL) stop.abort();
  }, 500);
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  try {
    const { code, log } = await runLogged('electron', node, [join(home, 'install.js')], {
      cwd: home,
      env,
      signal: stop.signal,
    });
    if (code === 0 && officialBinary()) {
      show(1);
      return { done: true };
    }
    return { done: false, why: code === 124 ? 'the download stood still' : 'the download failed', log };
  } finally {
    clearInterval(watch);
    await rm(temporary, { recursive: true, force: true });
  }
}
