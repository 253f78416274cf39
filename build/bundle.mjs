/** Builds the program into out/, only where its sources have changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runLogged } from './setup/child.mjs';
import { SetupFailure } from './setup/failure.mjs';
import { withLock } from './setup/lock.mjs';
import { modules, root } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';

const out = join(root, 'out');
const stamp = join(out, '.sources');
const sources = [
  'electron',
  'renderer',
  'build/vite.config.ts',
  'build/desk-chunks.ts',
  'build/fonts-ahead.ts',
  'build/licences.ts',
  'package.json',
  'package-lock.json',
];

/**
 * A checksum over all that the build reads.
 *
 * @param {string} [base]
 */
export function sourcesHash(base = root) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    let entries;
    try {
      entries = readdirSync(join(base, path), { withFileTypes: true });
    } catch {
      hash.update(`${path}\0`).update(existsSync(join(base, path)) ? readFileSync(join(base, path)) : '');
      return;
    }
    for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) add(`${path}/${name}`);
  };
  for (const path of sources) add(path);
  return hash.digest('hex');
}

const isBuilt = (/** @type {string} */ wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

/**
 * Builds if needed.
 *
 * @param {string} node a Node 22.12 or later
 * @throws {SetupFailure} with the end of the builder's output
 */
export async function bundle(node) {
  if (isBuilt(sourcesHash())) return;
  await withLock(join(modules, '.readout-build.lock'), async () => {
    const wanted = sourcesHash();
    if (isBuilt(wanted)) return;
    say('building the program');
    await rm(out, { recursive: true, force: true });
    const vite = join(modules, 'vite', 'bin', 'vite.js');
    const args = [vite, 'build', '--app', '--config', join(root, 'build', 'vite.config.ts'), '--logLevel', 'warn'];
    const { code, stdout, stderr, log } = await runLogged('vite', node, args, { cwd: root });
    if (code !== 0) {
      process.stderr.write(`${(stdout + stderr).trim().split('\n').slice(-30).join('\n')}\n`);
      throw new SetupFailure('the program could not be built.', 'The lines above say what is wrong with the sources.', {
        log,
      });
    }
    writeFileSync(stamp, wanted);
  });
}
