import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ReadoutError } from '../contract/results.ts';
import { dataKeyLength } from './key-keeper.ts';
import { boxLength } from './key-wraps.ts';
import { type PassphraseCost, unwrapByPassphrase, usualCost, wrapInPassphrase } from './passphrase.ts';
import { seal, unseal } from './sealing.ts';

/** Begins every such file. The digit is its version; another way of sealing gets another, and this one stays readable. */
const mark = Buffer.from('RDOTNTS1', 'latin1');
const lengthBytes = 4;
/** Far above what any header takes, in bytes. */
const longestHeader = 4096;

/** Most memory that a file may ask for to be opened, in bytes; a file that was tampered with could ask for all there is. */
const mostMemory = 512 * 1024 * 1024;

const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const header = z.strictObject({
  id: z.uuid(),
  nonce: bytes.refine((value) => value.length === 12),
  kdf: z
    .strictObject({
      name: z.literal('scrypt'),
      n: z
        .number()
        .int()
        .min(2 ** 10)
        .refine((value) => Number.isInteger(Math.log2(value))),
      r: z.number().int().min(1).max(16),
      p: z.number().int().min(1).max(4),
      salt: bytes.refine((value) => value.length >= 16 && value.length <= 64),
      key: bytes.refine((value) => value.length === boxLength),
    })
    .refine(({ n, r }) => 128 * n * r <= mostMemory),
});

/**
 * Seals a text in a file that a passphrase alone opens: a random key of the file's own seals it with AES-256-GCM, and
 * scrypt wraps that key. How long the text is shows only roughly.
 *
 * @param text asked for once the passphrase is stretched, so that it is in memory no longer than needed
 */
export async function sealFile(
  passphrase: string,
  text: () => string,
  cost: PassphraseCost = usualCost,
): Promise<Buffer> {
  const key = randomBytes(dataKeyLength);
  try {
    const { salt, box: wrapped, n, r, p } = await wrapInPassphrase(passphrase, key, cost);
    const { id, nonce, box } = seal(key, randomUUID(), text());
    const head = JSON.stringify({
      id,
      nonce: Buffer.from(nonce).toString('base64'),
      kdf: { name: 'scrypt', n, r, p, salt: salt.toString('base64'), key: wrapped.toString('base64') },
    });
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32BE(Buffer.byteLength(head), 0);
    return Buffer.concat([mark, length, Buffer.from(head, 'utf8'), box]);
  } finally {
    key.fill(0);
  }
}

/**
 * What a sealed file says.
 *
 * @param name the file's, for refusals
 * @throws ReadoutError `not-sealed-notes` for another kind of file; `sealed-notes-shut` for a passphrase that does not
 *   open it, or a file that was changed, between which nothing tells
 */
export async function openSealedFile(name: string, file: Buffer, passphrase: string): Promise<string> {
  const { id, nonce, kdf, box } = partsOf(name, file);
  const { n, r, p, salt, key: wrapped } = kdf;
  const key = await unwrapByPassphrase(passphrase, { n, r, p, salt, box: wrapped });
  const text = key && unseal(key, { id, nonce, box });
  key?.fill(0);
  if (text === undefined) throw new ReadoutError('sealed-notes-shut');
  return text;
}

/** Throws ReadoutError `not-sealed-notes` for a file that is no sealed one. */
export function requireSealedFile(name: string, file: Buffer): void {
  partsOf(name, file);
}

function partsOf(name: string, file: Buffer) {
  try {
    if (!file.subarray(0, mark.length).equals(mark)) throw new RangeError('not sealed here');
    const length = file.readUInt32BE(mark.length);
    const start = mark.length + lengthBytes;
    if (length > longestHeader || start + length >= file.length) throw new RangeError('no whole header');
    const head = header.parse(JSON.parse(file.toString('utf8', start, start + length)));
    return { ...head, box: file.subarray(start + length) };
  } catch (error) {
    throw new ReadoutError('not-sealed-notes', name, { cause: error });
  }
}
