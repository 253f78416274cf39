/** What npm installs: present, in step with the lock file, and with a Node of its own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './child.mjs';
import { SetupFailure } from './failure.mjs';
import { isInStep } from './install-state.mjs';
import { npm } from './npm.mjs';
import { npmCode, npmRemedy } from './npm-trouble.mjs';
import { modules, root } from './paths.mjs';
import { say } from './progress.mjs';

const windows = process.platform === 'win32';
const packaged = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const linked = join(modules, '.bin', windows ? 'node.cmd' : 'node');
const platformFile = join(modules, '.readout-platform');
/** A folder that is shared between systems (a container's mount) may hold another one's builds. */
const platform = `${process.platform}-${process.arch}`;

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

const packagesInPlace = () =>
  isInStep(readJson(join(root, 'package-lock.json')) ?? {}, readJson(join(modules, '.package-lock.json'))) &&
  (!existsSync(platformFile) || readFileSync(platformFile, 'utf8') === platform);

const nodeInPlace = () => existsSync(packaged) && existsSync(linked);

/** Whether nothing is left to do here. */
export const dependenciesInPlace = () => packagesInPlace() && (nodeInPlace() || ownNodeServes());

/** @param {string} version */
export function servesAsNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

const ownNodeServes = () => servesAsNode(process.version);

/** The Node that everything beyond this set-up runs on: version 24 from node_modules, else this one if it is new enough. */
export const modernNode = () => (existsSync(packaged) ? packaged : process.execPath);

/**
 * Installs what is missing.
 *
 * @throws {SetupFailure}
 */
export async function ensureDependencies() {
  if (!packagesInPlace()) {
    say('installing the packages (npm ci); this takes about a minute on a slow line');
    // No install scripts: the one that matters is run below, and which others npm would run differs by its version.
    const args = ['ci', '--ignore-scripts', '--prefer-offline', '--fetch-retry-maxtimeout=15000'];
    const { code, stderr, log } = await npm('npm-ci', args, { cwd: root });
    if (code === 127)
      throw new SetupFailure('npm is not on the PATH.', 'Install Node.js with npm, then start again.', { log });
    if (code !== 0) {
      const trouble = npmCode(stderr);
      const what = `npm could not install the packages${trouble ? ` (${trouble})` : ''}.`;
      throw new SetupFailure(what, npmRemedy(trouble), { log });
    }
    mkdirSync(modules, { recursive: true });
    writeFileSync(platformFile, platform);
  }
  if (!nodeInPlace()) await ensureNode();
}

/** Runs the `node` package's own install step, which brings the binary for this system. */
async function ensureNode() {
  const { version } = JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8'));
  if (!existsSync(packaged)) {
    say(`installing Node ${version} for the project's own use`);
    const { code, log } = await npm('node-install', ['run', 'preinstall', '--prefer-offline'], {
      cwd: join(modules, 'node'),
    });
    if (code !== 0 || !(await ask(packaged, ['--version']))) {
      if (ownNodeServes()) return;
      throw new SetupFailure(
        `Node ${version} could not be installed, and this one is ${process.version}.`,
        'Install Node 22.12 or later yourself, then start again.',
        { log },
      );
    }
  }
  // npm links a package's programs when it installs it, which was before this one had any.
  await npm('node-link', ['rebuild', '--ignore-scripts', 'node'], { cwd: root });
}
