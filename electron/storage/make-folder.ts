import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Only the user may look into what we make. */
const ownerOnly = 0o700;

/**
 * Makes a folder, and those on the way to it, for the user alone; a folder that is there keeps the rights its owner
 * gave it. One step at a time, since the runtime's own recursive way never ends below a folder that claims to be
 * writable and is not, as those of `/proc` do.
 *
 * @throws the file system's own error where one cannot be made, or `ENOTDIR` where a file is in the way
 */
export function makeFolder(path: string): void {
  const whole = resolve(path);
  const there = statSync(whole, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  const parent = dirname(whole);
  if (there === undefined && parent !== whole) makeFolder(parent);
  try {
    mkdirSync(whole, { mode: ownerOnly });
    // The system's mask may have taken rights away from the mode, never from this.
    chmodSync(whole, ownerOnly);
  } catch (error) {
    // Another program may have made it meanwhile.
    if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
