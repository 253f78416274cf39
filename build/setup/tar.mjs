/** Takes one file out of a gzipped tar archive, as npm packs them. */
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const BLOCK = 512;

/** Lets only the bytes of one member of a tar archive pass. */
class Member extends Transform {
  /** @type {Buffer} */
  #pending = Buffer.alloc(0);
  #left = 0;
  #padding = 0;
  #passing = false;
  found = false;

  /** @param {string} name the member's whole path */
  constructor(name) {
    super();
    this.name = name;
  }

  /** @override */
  _transform(
    /** @type {Buffer} */ chunk,
    /** @type {unknown} */ _encoding,
    /** @type {(error?: Error) => void} */ done,
  ) {
    let bytes = this.#pending.length > 0 ? Buffer.concat([this.#pending, chunk]) : chunk;
    while (bytes.length > 0) {
      if (this.#left > 0) {
        const part = bytes.subarray(0, this.#left);
        if (this.#passing) this.push(part);
        this.#left -= part.length;
        bytes = bytes.subarray(part.length);
      } else if (this.#padding > 0) {
        const skipped = Math.min(this.#padding, bytes.length);
        this.#padding -= skipped;
        bytes = bytes.subarray(skipped);
      } else if (bytes.length >= BLOCK) {
        this.#readHeader(bytes.subarray(0, BLOCK));
        bytes = bytes.subarray(BLOCK);
      } else {
        break;
      }
    }
    this.#pending = Buffer.from(bytes);
    done();
  }

  /** @param {Buffer} header */
  #readHeader(header) {
    const text = (/** @type {number} */ from, /** @type {number} */ to) =>
      header.toString('utf8', from, to).replace(/\0.*$/s, '');
    const prefix = text(345, 500);
    const name = prefix ? `${prefix}/${text(0, 100)}` : text(0, 100);
    this.#left = Number.parseInt(text(124, 136).trim() || '0', 8);
    this.#padding = (BLOCK - (this.#left % BLOCK)) % BLOCK;
    this.#passing = name === this.name;
    this.found ||= this.#passing;
  }
}

/**
 * Writes one member of an archive to a file.
 *
 * @param {string} archive a `.tgz`
 * @param {string} name the member's path inside the archive
 * @param {string} target the file to write
 * @param {(share: number) => void} [onProgress] share of the archive read, 0 to 1
 * @throws {Error} where the archive does not hold the member
 */
export async function extractFromTar(archive, name, target, onProgress = () => {}) {
  const { size } = await stat(archive);
  const source = createReadStream(archive, { highWaterMark: 1 << 20 });
  source.on('data', () => onProgress(source.bytesRead / size));
  const member = new Member(name);
  await pipeline([source, createGunzip(), member, createWriteStream(target)]);
  if (!member.found) throw new Error(`the archive does not hold ${name}`);
}
