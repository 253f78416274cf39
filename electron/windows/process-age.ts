import { readFileSync } from 'node:fs';

/** Ticks a second in which Linux tells when a process began, the same on every machine. */
const ticks = 100;

/**
 * When this process was created, in milliseconds since 1970, to within two hundredths of a second.
 *
 * Chromium works it out on Linux from the second in which the machine was started, and is up to a second off.
 *
 * @param now milliseconds since 1970
 */
export function processCreated(now: number = Date.now()): number {
  return (process.platform === 'linux' ? createdByKernel(now) : null) ?? process.getCreationTime() ?? now;
}

function createdByKernel(now: number): number | null {
  try {
    // The name, in brackets, may hold spaces; the 22nd field is the 20th after it.
    const began = Number(readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1)?.split(' ')[19]) / ticks;
    const running = Number(readFileSync('/proc/uptime', 'latin1').split(' ')[0]);
    const age = (running - began) * 1000;
    return age >= 0 && Number.isFinite(age) ? now - age : null;
  } catch {
    return null;
  }
}
