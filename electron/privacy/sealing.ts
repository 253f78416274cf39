import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { pad, unpad } from './padding.ts';

/** A row as it lies in the library. */
export interface SealedRow {
  readonly id: string;
  readonly nonce: Uint8Array;
  /** One byte for the way of sealing, the padded content under AES-256-GCM, the tag. */
  readonly box: Uint8Array;
}

/** NIST SP 800-38D, 8.2.2: random nonces of 96 bits, good for 2^32 boxes under one key. */
const nonceLength = 12;
const tagLength = 16;
const cipher = 'aes-256-gcm';

/** The way of sealing. Another one gets another number, and this one stays readable. */
const version = 1;

/** Binds a box to its row: moved to another row, or read for another purpose, it does not open. */
function identity(id: string, madeAs: number): Buffer {
  return Buffer.from(JSON.stringify(['readout', 'sealed_note', madeAs, id]), 'utf8');
}

/** Seals a text for the row `id` with a 32-byte key. */
export function seal(key: Buffer, id: string, text: string): SealedRow {
  const nonce = randomBytes(nonceLength);
  const content = pad(Buffer.from(text, 'utf8'));
  const gcm = createCipheriv(cipher, key, nonce, { authTagLength: tagLength });
  gcm.setAAD(identity(id, version));
  const sealed = Buffer.concat([Buffer.of(version), gcm.update(content), gcm.final(), gcm.getAuthTag()]);
  content.fill(0);
  return { id, nonce, box: sealed };
}

/**
 * Opens a sealed row.
 *
 * @returns the text, or undefined where the row is damaged, not its own, or was sealed with another key or in a way
 *   that is not known.
 */
export function unseal(key: Buffer, { id, nonce, box }: SealedRow): string | undefined {
  const bytes = Buffer.from(box.buffer, box.byteOffset, box.byteLength);
  if (bytes[0] !== version || bytes.length < 1 + tagLength || nonce.length !== nonceLength) {
    return undefined;
  }
  try {
    const gcm = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength });
    gcm.setAAD(identity(id, version));
    gcm.setAuthTag(bytes.subarray(-tagLength));
    const content = Buffer.concat([gcm.update(bytes.subarray(1, -tagLength)), gcm.final()]);
    const text = unpad(content).toString('utf8');
    content.fill(0);
    return text;
  } catch {
    return undefined;
  }
}
