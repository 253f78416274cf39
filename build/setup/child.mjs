/** Child programs whose output is kept in a log and not poured over the reader. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { logFolder } from './paths.mjs';

/**
 * @typedef {object} Finished
 * @property {number} code exit status; 127 where the program is not there, 124 where it was stopped by `stop` or `timeout`
 * @property {string} stdout
 * @property {string} stderr
 * @property {string} log path of the file that holds both
 */

/**
 * Runs a program to its end. Never throws for what the program does.
 *
 * @param {string} name of the log
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, signal?: AbortSignal, shell?: boolean }} [options] `timeout` in milliseconds
 * @returns {Promise<Finished>}
 */
export async function runLogged(name, command, args, { cwd, env = process.env, timeout, signal, shell } = {}) {
  await mkdir(logFolder(), { recursive: true });
  const log = join(logFolder(), `${name}.log`);
  const file = createWriteStream(log);
  file.write(`$ ${[command, ...args].join(' ')}\n`);
  const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
    file.write(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
    file.write(chunk);
  });
  let stopped = false;
  const stop = () => {
    stopped = true;
    child.kill('SIGKILL');
  };
  const timer = timeout === undefined ? undefined : setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop, { once: true });
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      file.write(`${error.message}\n`);
      resolve(127);
    });
    child.on('close', (status) => resolve(stopped ? 124 : (status ?? 1)));
  });
  clearTimeout(timer);
  signal?.removeEventListener('abort', stop);
  await new Promise((resolve) => file.end(resolve));
  return { code, stdout, stderr, log };
}

/**
 * The first lines a program answers with, or null where it is not there or fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>}
 */
export function ask(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
      windowsHide: true,
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? text : null));
  });
}
