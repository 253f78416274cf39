import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { ReadoutError } from '../contract/results.ts';
import { dataKeyLength } from './key-keeper.ts';
import { type RecoveryWrap, unwrapKey, wrapKey } from './key-wraps.ts';

/** Digits and letters that are not taken for one another, on paper or aloud. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLetters = 28;
const sumLetters = 4;
const groupLength = 4;
const saltLength = 32;
const purpose = 'recovery key';

function lettersOf(bytes: Uint8Array, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => letters[byte % letters.length]).join('');
}

function sumOf(secret: string): string {
  return lettersOf(createHash('sha256').update(`readout recovery key ${secret}`).digest(), sumLetters);
}

function grouped(whole: string): string {
  return whole.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? whole;
}

/** A new recovery key, to be printed: 140 random bits and a sum of 20, in eight groups of four. */
export function makeRecoveryKey(): string {
  const secret = lettersOf(randomBytes(secretLetters), secretLetters);
  return grouped(secret + sumOf(secret));
}

/**
 * A recovery key as it was typed, in any case, with or without its dashes, O for 0 and I or L for 1.
 *
 * @throws ReadoutError `not-a-recovery-key` where its sum shows a slip.
 */
function secretOf(typed: string): string {
  const whole = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const secret = whole.slice(0, secretLetters);
  if (whole.length !== secretLetters + sumLetters || whole.slice(secretLetters) !== sumOf(secret)) {
    throw new ReadoutError('not-a-recovery-key');
  }
  return secret;
}

/** A key of 140 random bits cannot be guessed, so it needs no stretching. */
function wrappingOf(recoveryKey: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secretOf(recoveryKey), salt, `readout ${purpose}`, dataKeyLength));
}

/** Wraps the data key in a recovery key. */
export function wrapInRecoveryKey(recoveryKey: string, dataKey: Buffer): RecoveryWrap {
  const salt = randomBytes(saltLength);
  const wrapping = wrappingOf(recoveryKey, salt);
  const box = wrapKey(wrapping, purpose, dataKey);
  wrapping.fill(0);
  return { salt, box };
}

/**
 * The data key that a recovery key opens; undefined where it is another library's, or one that was replaced.
 *
 * @throws ReadoutError `not-a-recovery-key` where there is a slip in it.
 */
export function unwrapByRecoveryKey(recoveryKey: string, wrap: RecoveryWrap): Buffer | undefined {
  const wrapping = wrappingOf(recoveryKey, wrap.salt);
  const dataKey = unwrapKey(wrapping, purpose, wrap.box);
  wrapping.fill(0);
  return dataKey;
}
