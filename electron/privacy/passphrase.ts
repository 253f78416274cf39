import { randomBytes, scrypt } from 'node:crypto';
import { dataKeyLength } from './key-keeper.ts';
import { type PassphraseWrap, unwrapKey, wrapKey } from './key-wraps.ts';

/** What stretching a passphrase costs: memory is 128 · n · r bytes, time n · r · p. */
export type PassphraseCost = Pick<PassphraseWrap, 'n' | 'r' | 'p'>;

/** 128 MB and about half a second for each attempt. */
export const usualCost: PassphraseCost = { n: 2 ** 17, r: 8, p: 1 };

const saltLength = 32;
const purpose = 'passphrase';

/** Stretches in a thread of the system's, so that nothing waits for it here. Letters that look alike count as one. */
function stretched(passphrase: string, salt: Buffer, { n, r, p }: PassphraseCost): Promise<Buffer> {
  const bytes = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  const maxmem = 128 * r * (n + p + 8) + 1024 * 1024;
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, dataKeyLength, { N: n, r, p, maxmem }, (error, key) => {
      bytes.fill(0);
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** Wraps the data key in a passphrase. */
export async function wrapInPassphrase(
  passphrase: string,
  dataKey: Buffer,
  cost: PassphraseCost = usualCost,
): Promise<PassphraseWrap> {
  const salt = randomBytes(saltLength);
  const wrapping = await stretched(passphrase, salt, cost);
  const box = wrapKey(wrapping, purpose, dataKey);
  wrapping.fill(0);
  return { ...cost, salt, box };
}

/** The data key that a passphrase opens; undefined where it does not, whatever the reason. */
export async function unwrapByPassphrase(passphrase: string, wrap: PassphraseWrap): Promise<Buffer | undefined> {
  const wrapping = await stretched(passphrase, wrap.salt, wrap);
  const dataKey = unwrapKey(wrapping, purpose, wrap.box);
  wrapping.fill(0);
  return dataKey;
}
