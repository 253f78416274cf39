import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';

const blank = Buffer.alloc(64 * 1024);

/**
 * Overwrites a file and removes it. On disks that write every change to a new place, and on flash, the system decides
 * when the old bytes go; what can be asked of it is asked. No connection of SQLite's may be open on the file.
 */
export function wipeFile(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    return;
  }
  const file = openSync(path, 'r+');
  try {
    for (let at = 0; at < size; at += blank.length) {
      writeSync(file, blank, 0, Math.min(blank.length, size - at), at);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  rmSync(path, { force: true });
}
