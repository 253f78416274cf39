import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { Packed } from '../contract/packed.ts';
import { readPacked } from '../contract/packed-readers.ts';
import { ReadoutError } from '../contract/results.ts';
import { largestFile } from '../importing/largest-file.ts';
import { holdsTogether } from './packed-check.ts';
import { isSigned, signature } from './readout-signature.ts';

/*
 * A `.readout` file: nine bytes that no text begins with, one byte for the version of the format, the SHA-256 of the
 * rest, and a document of JSON in UTF-8 (`contract/packed.ts`), packed by zlib.
 */
const version = 2;
const oldest = 1;
const hashStart = signature.length + 1;
const bodyStart = hashStart + 32;

/** The most that a file may unpack to, in bytes. */
const largestBody = 3 * largestFile;

const deflated = promisify(deflate);
const inflated: (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Buffer> =
  promisify(inflate);

/**
 * The bytes of a file. The same content makes the same bytes.
 *
 * @param name what a refusal calls it
 * @throws ReadoutError `too-large` for more than would be read again
 */
export async function writeReadoutFile(name: string, packed: Packed): Promise<Uint8Array> {
  const body = Buffer.from(JSON.stringify(packed), 'utf8');
  if (body.length > largestBody) throw new ReadoutError('too-large', name);
  const packedBody = await deflated(body, { level: 9 });
  const bytes = Buffer.concat([signature, Buffer.of(version), digest(packedBody), packedBody]);
  if (bytes.length > largestFile) throw new ReadoutError('too-large', name);
  return bytes;
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/**
 * What a file holds. Nothing in it is believed: its sizes are bounded before and after unpacking, each field is looked at,
 * and what it names must be in it.
 *
 * @param tell hears how much is done, from 0 to 1
 * @throws ReadoutError `damaged-file`, `newer-readout-file`, `unpacks-too-large`, each with the name
 */
export async function readReadoutFile(
  name: string,
  bytes: Uint8Array,
  tell: (share: number) => void = () => undefined,
): Promise<Packed> {
  if (!isSigned(bytes) || bytes.length <= bodyStart) throw new ReadoutError('damaged-file', name);
  const written = bytes[signature.length] ?? 0;
  if (written > version) throw new ReadoutError('newer-readout-file', name);
  const body = bytes.subarray(bodyStart);
  if (written < oldest || !digest(body).equals(bytes.subarray(hashStart, bodyStart))) {
    throw new ReadoutError('damaged-file', name);
  }
  tell(0.1);
  const unpacked = await inflated(body, { maxOutputLength: largestBody }).catch((error: unknown) => {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ReadoutError(isTooLarge ? 'unpacks-too-large' : 'damaged-file', name);
  });
  tell(0.3);
  try {
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked));
    tell(0.5);
    const packed = readPacked(document);
    tell(0.7);
    if (holdsTogether(packed)) return packed;
  } catch {}
  // What was wrong with it is not told, since its words would be.
  throw new ReadoutError('damaged-file', name);
}
