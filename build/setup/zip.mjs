/**
 * A zip reader with nothing but Node: enough for the archives that carry an Electron runtime.
 * It exists because `unzip` is not on every machine and this script runs before any dependency is there.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open, symlink } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const NEEDS_ZIP64 = 0xffffffff;

/**
 * @typedef {object} ZipEntry
 * @property {string} name       path inside the archive, `/` between folders; folders end in `/`
 * @property {number} method     0 stored, 8 deflated
 * @property {number} crc        CRC-32 of the unpacked bytes
 * @property {number} packed     bytes in the archive
 * @property {number} size       bytes once unpacked
 * @property {number} mode       Unix mode with its type bits, 0 where the archive holds none
 * @property {number} offset     where the entry's local header begins
 */

/**
 * Lists what an archive holds.
 *
 * @param {import('node:fs/promises').FileHandle} archive
 * @returns {Promise<ZipEntry[]>}
 * @throws {Error} where the file is not a zip archive, or one over 4 GiB
 */
export async function listZip(archive) {
  const { size } = await archive.stat();
  const tail = await readAt(archive, Math.max(0, size - END_LENGTH - LONGEST_COMMENT), size);
  let end = tail.length - END_LENGTH;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('not a zip archive: its directory is missing');
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (start === NEEDS_ZIP64) throw new Error('zip archives over 4 GiB are not read here');
  return parseDirectory(await readAt(archive, start, start + length));
}

/** @param {Buffer} bytes the archive's central directory */
function parseDirectory(bytes) {
  /** @type {ZipEntry[]} */
  const entries = [];
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + rest;
  }
  return entries;
}

/**
 * Unpacks chosen files of an archive, each checked against its CRC-32.
 *
 * @param {string} file the archive
 * @param {string} folder where to; made if absent
 * @param {(name: string) => string | null} choose an entry's path under `folder`, or null to leave it out
 * @param {(share: number) => void} [onProgress] share done, 0 to 1, by packed bytes
 * @returns {Promise<string[]>} the paths written, relative to `folder`
 * @throws {Error} where the archive is damaged or an entry would land outside `folder`
 */
export async function unzip(file, folder, choose, onProgress = () => {}) {
  const archive = await open(file, 'r');
  try {
    const wanted = (await listZip(archive)).flatMap((entry) => {
      const target = entry.name.endsWith('/') ? null : choose(entry.name);
      return target === null ? [] : [{ entry, target: inside(target) }];
    });
    const total = wanted.reduce((sum, { entry }) => sum + entry.packed, 0) || 1;
    let done = 0;
    for (const { entry, target } of wanted) {
      await mkdir(dirname(join(folder, target)), { recursive: true });
      await writeEntry(archive, file, entry, join(folder, target));
      done += entry.packed;
      onProgress(done / total);
    }
    return wanted.map(({ target }) => target);
  } finally {
    await archive.close();
  }
}

/** @param {string} path */
function inside(path) {
  const plain = normalize(path);
  if (plain === '..' || plain.startsWith(`..${sep}`) || plain.startsWith('/') || /^[a-z]:/i.test(plain)) {
    throw new Error(`the archive names a path outside its folder: ${path}`);
  }
  return plain;
}

/**
 * @param {import('node:fs/promises').FileHandle} archive
 * @param {string} file the same archive's path
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function writeEntry(archive, file, entry, target) {
  const header = await readAt(archive, entry.offset, entry.offset + 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const isLink = (entry.mode & 0o170000) === 0o120000;
  if (isLink) {
    const stored = await readAt(archive, start, start + entry.packed);
    await symlink(inside(stored.toString('utf8')), target);
    return;
  }
  if (entry.size === 0) {
    await (await open(target, 'w')).close();
  } else {
    const check = new Checked(entry);
    const source = createReadStream(file, { start, end: start + entry.packed - 1 });
    const unpack = entry.method === 8 ? [zlib.createInflateRaw()] : [];
    await pipeline([source, ...unpack, check, createWriteStream(target)]);
  }
  if (entry.mode & 0o111) await chmod(target, 0o755);
}

/** Passes bytes on and fails at the end where their number or checksum is not the directory's. */
class Checked extends Transform {
  #sum = 0;
  #size = 0;
  /** @param {ZipEntry} entry */
  constructor(entry) {
    super();
    this.entry = entry;
  }
  /** @override */
  _transform(/** @type {Buffer} */ chunk, /** @type {unknown} */ _encoding, /** @type {Function} */ done) {
    // Node before 20.15 has no crc32; there the entry's size alone is checked.
    if (zlib.crc32) this.#sum = zlib.crc32(chunk, this.#sum);
    this.#size += chunk.length;
    done(null, chunk);
  }
  /** @override */
  _flush(/** @type {Function} */ done) {
    const whole = this.#size === this.entry.size && (!zlib.crc32 || this.#sum === this.entry.crc);
    done(whole ? null : new Error(`the archive is damaged at ${this.entry.name}`));
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} start
 * @param {number} end exclusive
 */
async function readAt(file, start, end) {
  const bytes = Buffer.alloc(end - start);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
  return bytes.subarray(0, bytesRead);
}
