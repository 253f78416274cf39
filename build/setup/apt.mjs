/** System packages on Debian and its kin: installed where this run may, named where it may not. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ask, runLogged } from './child.mjs';
import { SetupFailure } from './failure.mjs';
import { say } from './progress.mjs';

/**
 * Where a program lies on the PATH, or null.
 *
 * @param {string} name
 * @param {string} [path]
 */
export function which(name, path = process.env.PATH ?? '') {
  for (const folder of path.split(delimiter)) {
    if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

const isRoot = () => process.getuid?.() === 0;

/**
 * Sees to it that packages are installed. Each is a list of names by which distributions know the same thing,
 * newest first: Debian 13 and Ubuntu 24.04 renamed many libraries with the ending `t64`, and some of the old names
 * are still there as names of something else, so the first one that can truly be installed is taken.
 *
 * @param {string[][]} wanted
 * @param {string} why ends the sentence "... is needed"
 * @throws {SetupFailure} naming the packages where they cannot be installed from here
 */
export async function ensurePackages(wanted, why) {
  if (wanted.length === 0) return;
  const named = wanted.map((names) => names.join(' or ')).join(', ');
  const apt = which('apt-get');
  if (!apt) {
    throw new SetupFailure(
      `${why}, and there is no apt here to install it.`,
      `Install what your system calls ${named}, then start again.`,
    );
  }
  if (!isRoot()) {
    const { chosen } = await choose(wanted);
    throw new SetupFailure(`${why}, and only root may install it.`, `Run: sudo apt-get install -y ${chosen.join(' ')}`);
  }
  let { chosen, missing } = await choose(wanted);
  if (missing.length > 0) {
    say('refreshing the list of system packages');
    await aptGet('apt-update', ['update']);
    ({ chosen, missing } = await choose(wanted));
    if (missing.length > 0) {
      throw new SetupFailure(
        `${why}, and apt knows no package for it.`,
        `Install what your system calls ${named}, then start again.`,
      );
    }
  }
  say(`installing system packages: ${chosen.join(', ')}`);
  const install = () => aptGet('apt-install', ['install', '-y', '--no-install-recommends', ...chosen]);
  let { code, log } = await install();
  if (code !== 0) {
    // The list may be older than the archive, which then no longer holds the files it names.
    say('refreshing the list of system packages');
    await aptGet('apt-update', ['update']);
    ({ code, log } = await install());
  }
  if (code !== 0) {
    throw new SetupFailure(
      'the system packages could not be installed.',
      `Run: apt-get update && apt-get install -y ${chosen.join(' ')}`,
      { log },
    );
  }
}

/**
 * @param {string} name of the log
 * @param {string[]} args
 */
function aptGet(name, args) {
  return runLogged(name, 'apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  });
}

/**
 * Of each list the first name that can be installed; the first of all where apt's list holds none of them.
 *
 * @param {string[][]} wanted
 */
async function choose(wanted) {
  const known = installable(
    (await ask('apt-cache', ['policy', ...wanted.flat()], { ...process.env, LC_ALL: 'C' })) ?? '',
  );
  const missing = wanted.filter((names) => !names.some((name) => known.has(name)));
  const chosen = wanted.flatMap((names) => names.find((name) => known.has(name)) ?? names.slice(-1));
  return { chosen, missing };
}

/**
 * The packages that `apt-cache policy` says can be installed.
 *
 * @param {string} policy its output in the C locale
 * @returns {Set<string>}
 */
export function installable(policy) {
  const known = new Set();
  let name = '';
  for (const line of policy.split('\n')) {
    const [, head] = /^(\S+):$/.exec(line) ?? [];
    if (head) name = head.replace(/:\w+$/, '');
    const candidate = /^ {2}Candidate: (.+)$/.exec(line);
    if (candidate && candidate[1] !== '(none)') known.add(name);
  }
  return known;
}
