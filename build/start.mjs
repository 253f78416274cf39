/** Starts a child that takes over this process's terminal, and ends as it ends. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { exitStatus } from './launch.mjs';

/**
 * Runs a program with our own standard streams, passing signals on.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stop?: AbortSignal }} options `stop` ends the program at once
 * @returns {Promise<number>} its exit status; 127 where it cannot be started
 */
export function takeOver(command, args, { cwd, env, stop }) {
  const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal sends its Ctrl+C to the child itself; a second one would cut its leaving short.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  const kill = () => child.kill('SIGKILL');
  stop?.addEventListener('abort', kill, { once: true });
  return new Promise((resolve) => {
    const end = (/** @type {number} */ status) => {
      for (const signal of signals) process.removeListener(signal, pass);
      stop?.removeEventListener('abort', kill);
      resolve(status);
    };
    child.once('error', (error) => {
      process.stderr.write(`readout: ${command} could not be started: ${error.message}\n`);
      end(127);
    });
    child.once('exit', (code, signal) => end(exitStatus(code, signal, constants.signals)));
  });
}
