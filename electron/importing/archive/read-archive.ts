import { crc32, inflateRawSync } from 'node:zlib';
import { ReadoutError } from '../../contract/results.ts';

/** A ZIP archive whose parts are unpacked one at a time, when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /**
   * The bytes of a part; undefined where there is none of that name.
   *
   * @throws ReadoutError `unpacks-too-large`, `password-protected`, `damaged-file`
   */
  readonly part: (name: string) => Buffer | undefined;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** The end of an archive is followed by a remark of at most this length. */
const longestRemark = 65_535;
const mostParts = 20_000;
/** What all parts of a document that are asked for may unpack to, in bytes. */
const mostUnpacked = 128 * 1024 * 1024;

/**
 * Opens an archive from its table of contents. Nothing is unpacked yet.
 *
 * @throws ReadoutError `damaged-file`, with the name
 */
export function readArchive(name: string, bytes: Uint8Array): Archive {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = contentsOf(name, whole);
  let left = mostUnpacked;
  return {
    names: [...entries.keys()],
    has: (part) => entries.has(part),
    part: (part) => {
      const entry = entries.get(part);
      if (!entry) return undefined;
      if (entry.flags & 1) throw new ReadoutError('password-protected', name);
      // What is declared is looked at first; what comes out is bounded all the same, since a bomb declares little.
      if (entry.size > left) throw new ReadoutError('unpacks-too-large', name);
      const unpacked = unpack(name, whole, entry, left);
      left -= unpacked.length;
      return unpacked;
    },
  };
}

function contentsOf(name: string, whole: Buffer): Map<string, Entry> {
  const from = Math.max(0, whole.length - longestRemark - 22);
  const tail = whole.subarray(from);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endMark) end -= 1;
  if (end < 0) throw new ReadoutError('damaged-file', name);
  const count = Math.min(tail.readUInt16LE(end + 10), mostParts);
  let at = tail.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > whole.length || whole.readUInt32LE(at) !== entryMark) throw new ReadoutError('damaged-file', name);
    const nameLength = whole.readUInt16LE(at + 28);
    const part = whole.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const entry = {
      flags: whole.readUInt16LE(at + 8),
      method: whole.readUInt16LE(at + 10),
      crc: whole.readUInt32LE(at + 16),
      packed: whole.readUInt32LE(at + 20),
      size: whole.readUInt32LE(at + 24),
      at: whole.readUInt32LE(at + 42),
    };
    // Of two parts of one name, the first counts for all readers of this program.
    if (!entries.has(part)) entries.set(part, entry);
    at += 46 + nameLength + whole.readUInt16LE(at + 30) + whole.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(name: string, whole: Buffer, entry: Entry, most: number): Buffer {
  const { at, packed, method, crc } = entry;
  if (at + 30 > whole.length || whole.readUInt32LE(at) !== localMark) throw new ReadoutError('damaged-file', name);
  const start = at + 30 + whole.readUInt16LE(at + 26) + whole.readUInt16LE(at + 28);
  const bytes = whole.subarray(start, start + packed);
  let unpacked: Buffer;
  try {
    if (method === 0) unpacked = bytes;
    else if (method === 8)
      unpacked = inflateRawSync(bytes, { maxOutputLength: Math.max(1, Math.min(most, entry.size)) });
    else throw new ReadoutError('damaged-file', name);
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new ReadoutError(tooLarge ? 'unpacks-too-large' : 'damaged-file', name, { cause: error });
  }
  if (crc32(unpacked) !== crc) throw new ReadoutError('damaged-file', name);
  return unpacked;
}
