/** Where things lie: the project, what npm installs into it, and the cache that all clones share. */
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What npm installs. */
export const modules = join(root, 'node_modules');

/**
 * The user's cache folder, by the platform's convention. It is not the program's own folder: the program
 * keeps nothing here, so that all of it can be deleted at any time at no loss but that of time.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {string} [home]
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  const name = 'readout-build';
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, name);
  if (platform === 'darwin') return join(home, 'Library', 'Caches', name);
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), name, 'Cache');
  return join(home, '.cache', name);
}

/** Where the full output of child programs is kept. */
export const logFolder = () => join(cacheFolder(), 'logs');

/**
 * A short name for some content, for folders that must change when it changes.
 *
 * @param {...(string | Buffer)} parts
 */
export function shortHash(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 10);
}
