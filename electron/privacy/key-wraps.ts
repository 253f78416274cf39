import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { dataKeyLength } from './key-keeper.ts';

const nonceLength = 12;
const tagLength = 16;
const cipher = 'aes-256-gcm';

/** What a passphrase is stretched with: scrypt's cost, block size, parallel lanes, and the salt. */
export interface PassphraseWrap {
  readonly n: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Buffer;
  readonly box: Buffer;
}

/** The data key under a recovery key. */
export interface RecoveryWrap {
  readonly salt: Buffer;
  readonly box: Buffer;
}

/** Every way in which the data key lies wrapped; each that is there opens it alone. */
export interface KeyWraps {
  readonly keychain?: Buffer | undefined;
  readonly passphrase?: PassphraseWrap | undefined;
  readonly recovery?: RecoveryWrap | undefined;
}

/** Length of a wrapped data key: its nonce, the key, the tag. */
export const boxLength = nonceLength + dataKeyLength + tagLength;

function purposeOf(purpose: string): Buffer {
  return Buffer.from(JSON.stringify(['readout', 'data key', purpose]), 'utf8');
}

/** Wraps the data key in a key of 32 bytes. A box that was made for one purpose does not open for another. */
export function wrapKey(wrapping: Buffer, purpose: string, dataKey: Buffer): Buffer {
  const nonce = randomBytes(nonceLength);
  const gcm = createCipheriv(cipher, wrapping, nonce, { authTagLength: tagLength });
  gcm.setAAD(purposeOf(purpose));
  return Buffer.concat([nonce, gcm.update(dataKey), gcm.final(), gcm.getAuthTag()]);
}

/** The data key in a box; undefined where the wrapping key is not the one that made it, or the box is damaged. */
export function unwrapKey(wrapping: Buffer, purpose: string, box: Buffer): Buffer | undefined {
  if (box.length !== boxLength) {
    return undefined;
  }
  try {
    const gcm = createDecipheriv(cipher, wrapping, box.subarray(0, nonceLength), { authTagLength: tagLength });
    gcm.setAAD(purposeOf(purpose));
    gcm.setAuthTag(box.subarray(-tagLength));
    return Buffer.concat([gcm.update(box.subarray(nonceLength, -tagLength)), gcm.final()]);
  } catch {
    return undefined;
  }
}
