/** How to call npm from a script that may itself have been started by npm, by Node alone, or by another version of it. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { which } from './apt.mjs';
import { runLogged } from './child.mjs';
import { modules } from './paths.mjs';

/**
 * The program and first arguments that start npm.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, prefix: string[], shell: boolean }}
 */
export function npmCommand(env = process.env) {
  const script = env.npm_execpath;
  const node = env.npm_node_execpath ?? process.execPath;
  // The Node inside node_modules is about to be replaced by the very call, so npm must not run on it.
  const outside = existsSync(node) && !node.startsWith(modules);
  if (script?.endsWith('npm-cli.js') && existsSync(script) && outside)
    return { command: node, prefix: [script], shell: false };
  for (const beside of ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']) {
    const found = join(dirname(process.execPath), beside);
    if (existsSync(found) && !process.execPath.startsWith(modules))
      return { command: process.execPath, prefix: [found], shell: false };
  }
  const outsidePath = withoutModules(env.PATH ?? '');
  return { command: which('npm', outsidePath) ?? 'npm', prefix: [], shell: process.platform === 'win32' };
}

/** @param {string} path a PATH; npm puts every node_modules/.bin of the project in front of it */
const withoutModules = (path) =>
  path
    .split(process.platform === 'win32' ? ';' : ':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(process.platform === 'win32' ? ';' : ':');

/**
 * Runs npm to its end.
 *
 * @param {string} name of the log
 * @param {string[]} args
 * @param {{ cwd: string, signal?: AbortSignal }} options
 */
export function npm(name, args, { cwd, signal }) {
  const { command, prefix, shell } = npmCommand();
  const env = { ...process.env, PATH: withoutModules(process.env.PATH ?? '') };
  return runLogged(name, command, [...prefix, ...args], { cwd, env, signal, shell });
}
