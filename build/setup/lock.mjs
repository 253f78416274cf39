/** Keeps two set-ups at the same time (`npm start` beside `npm test`) from trampling each other. */

import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** After so long an empty lock belongs to nobody. */
const EMPTY_FOR_MS = 10_000;

/**
 * When a process was started, in the system's own ticks, so that a number given anew to another process is not
 * taken for the old one. Empty where the system does not say.
 *
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/**
 * Whether the holder that a lock names may still be at work. One on another machine (a shared home) is believed.
 *
 * @param {string} text the lock's content
 */
export function isHeld(text) {
  let holder;
  try {
    holder = JSON.parse(text);
  } catch {
    return false;
  }
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  return holder.start === startOf(holder.pid);
}

/**
 * Whether an empty lock was left by a process that ended between making it and writing into it: a living one takes a
 * few milliseconds for that.
 *
 * @param {string} path
 */
async function isForsaken(path) {
  const made = await stat(path).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > EMPTY_FOR_MS;
}

/**
 * Does something while holding a lock; waits until it is free. A lock whose holder has ended is taken over.
 *
 * @template T
 * @param {string} path the lock's file
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once where somebody else holds it
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => {}) {
  await mkdir(dirname(path), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), start: startOf(process.pid) });
  let told = false;
  while (!(await take(path, mine))) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null && (text ? !isHeld(text) : await isForsaken(path))) {
      await removeStale(path, text);
      continue;
    }
    if (!told) onWait();
    told = true;
    await pause(200);
  }
  try {
    return await work();
  } finally {
    await unlink(path).catch(() => {});
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
async function take(path, text) {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(text);
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a dead holder's lock away, but not one that somebody took in the same moment.
 *
 * @param {string} path
 * @param {string} text what the stale lock held
 */
async function removeStale(path, text) {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
    const seized = await readFile(aside, 'utf8');
    if (seized === text) await unlink(aside);
    else await rename(aside, path);
  } catch {
    // Somebody else took it away first.
  }
}
