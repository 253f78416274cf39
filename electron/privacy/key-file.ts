import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addName, flushFolder, placeNewFile } from '../storage/place-file.ts';
import { asReadoutError } from '../storage/problems.ts';
import { wipeFile } from '../storage/wipe-file.ts';
import type { KeptKey, KeyKeeper, KeyToKeep } from './key-keeper.ts';
import { keyIn, longestRecord, plainRecord, wrappedRecord } from './key-record.ts';

const ownerOnly = 0o600;

function read(path: string): KeptKey {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    return { found: 'nothing' };
  }
  if (!stat.isFile() || stat.size > longestRecord) {
    return { found: 'damage' };
  }
  if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0) {
    // A copy that was put back by hand may have come with wider rights.
    chmodSync(path, ownerOnly);
  }
  const file = readFileSync(path);
  const kept = keyIn(file);
  file.fill(0);
  return kept;
}

/** Writes a key whole under a name of its own: the key's name never stands for half a key. */
function writeBeside(written: string, key: KeyToKeep): void {
  const content = key.found === 'key' ? plainRecord(key.dataKey) : wrappedRecord(key.wraps);
  const file = openSync(written, 'wx', ownerOnly);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
    content.fill(0);
  }
}

function keep(path: string, dataKey: Buffer): boolean {
  const written = `${path}.new-${randomUUID()}`;
  try {
    writeBeside(written, { found: 'key', dataKey });
    return placeNewFile(written, path);
  } finally {
    rmSync(written, { force: true });
  }
}

/** The key's old file keeps a second name until the new one has its own, since only a file with a name can be wiped. */
function replace(path: string, key: KeyToKeep): void {
  const written = `${path}.new-${randomUUID()}`;
  const old = `${path}.old-${randomUUID()}`;
  try {
    writeBeside(written, key);
    const isNamed = addName(path, old) === 'added';
    renameSync(written, path);
    flushFolder(dirname(path));
    if (isNamed) {
      wipeFile(old);
      flushFolder(dirname(path));
    }
  } catch (error) {
    clearLeftovers(path);
    throw error;
  }
}

function leftoversOf(path: string): string[] {
  const folder = dirname(path);
  const name = basename(path);
  return readdirSync(folder)
    .filter((each) => each.startsWith(`${name}.new-`) || each.startsWith(`${name}.old-`))
    .map((each) => join(folder, each));
}

function clearLeftovers(path: string): void {
  const leftovers = leftoversOf(path);
  if (leftovers.length === 0) {
    return;
  }
  const kept = readFileSync(path);
  for (const leftover of leftovers) {
    // The same bytes may be the same file under a second name, and are no secret that the key's file does not hold.
    if (readFileSync(leftover).equals(kept)) rmSync(leftover, { force: true });
    else wipeFile(leftover);
  }
  kept.fill(0);
  flushFolder(dirname(path));
}

function setAside(path: string): void {
  let number = 1;
  while (existsSync(`${path}.damaged-${number}`)) {
    number += 1;
  }
  renameSync(path, `${path}.damaged-${number}`);
  flushFolder(dirname(path));
}

function classified<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asReadoutError(error, dirname(path));
  }
}

/** Keeps the data key in a file that only the user may read; while it lies there unwrapped, no safer than the account. */
export function keyFile(path: string): KeyKeeper {
  return {
    place: path,
    read: () => classified(path, () => read(path)),
    keep: (dataKey) => classified(path, () => keep(path, dataKey)),
    replace: (key) => classified(path, () => replace(path, key)),
    setAside: () => classified(path, () => setAside(path)),
    clearLeftovers: () => classified(path, () => clearLeftovers(path)),
  };
}
