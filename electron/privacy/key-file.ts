import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { flushFolder, placeNewFile } from '../storage/place-file.ts';
import { asReadoutError } from '../storage/problems.ts';
import { dataKeyLength, type KeptKey, type KeyKeeper } from './key-keeper.ts';

/** Begins a key file, so that another file is not taken for one. */
const mark = Buffer.from('RDOTKEY1', 'latin1');
const sumLength = 16;
const fileLength = mark.length + dataKeyLength + sumLength;
const ownerOnly = 0o600;

function sumOf(dataKey: Buffer): Buffer {
  return createHash('sha256').update(mark).update(dataKey).digest().subarray(0, sumLength);
}

function fileOf(dataKey: Buffer): Buffer {
  return Buffer.concat([mark, dataKey, sumOf(dataKey)]);
}

function keyIn(file: Buffer): KeptKey {
  const dataKey = Buffer.from(file.subarray(mark.length, mark.length + dataKeyLength));
  const whole =
    file.length === fileLength &&
    file.subarray(0, mark.length).equals(mark) &&
    timingSafeEqual(file.subarray(mark.length + dataKeyLength), sumOf(dataKey));
  return whole ? { found: 'key', dataKey } : { found: 'damage' };
}

function read(path: string): KeptKey {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    return { found: 'nothing' };
  }
  if (!stat.isFile() || stat.size !== fileLength) {
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

/** Writes the key whole under a name of its own first: the key's name never stands for half a key. */
function keep(path: string, dataKey: Buffer): boolean {
  const written = `${path}.new-${randomUUID()}`;
  const content = fileOf(dataKey);
  try {
    const file = openSync(written, 'wx', ownerOnly);
    try {
      writeSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return placeNewFile(written, path);
  } finally {
    content.fill(0);
    rmSync(written, { force: true });
  }
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

/** Keeps the data key in a file that only the user may read: as safe as the user's account, and no safer. */
export function keyFile(path: string): KeyKeeper {
  return {
    protection: 'file',
    place: path,
    read: () => classified(path, () => read(path)),
    keep: (dataKey) => classified(path, () => keep(path, dataKey)),
    setAside: () => classified(path, () => setAside(path)),
  };
}
