import { createHash, timingSafeEqual } from 'node:crypto';
import { holding, oneOf, optional, type Reader, strict, text, whole } from '../contract/reading.ts';
import { dataKeyLength, type KeptKey } from './key-keeper.ts';
import { boxLength, type KeyWraps, type PassphraseWrap, type RecoveryWrap } from './key-wraps.ts';

/** Begin a key file, so that another file is not taken for one: a plain key, and a key that lies wrapped. */
const plainMark = Buffer.from('RDOTKEY1', 'latin1');
const wrappedMark = Buffer.from('RDOTKEY2', 'latin1');
const markLength = plainMark.length;
const sumLength = 16;

/** Far above what any wrapped key takes, in bytes. */
export const longestRecord = 64 * 1024;

const base64 = holding(text(), (written) => written.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(written));
const bytes: Reader<Buffer> = (value) => Buffer.from(base64(value), 'base64');
const salt = holding(bytes, (value) => value.length >= 16);
const box = holding(bytes, (value) => value.length === boxLength);
// Above the most a changed file could make the program take all memory.
const powerOfTwo = holding(whole(2 ** 10, 2 ** 21), (value) => Number.isInteger(Math.log2(value)));
const small = whole(1, 16);

const readWraps = holding(
  strict({
    keychain: optional(bytes),
    passphrase: optional(
      strict<PassphraseWrap & { readonly kdf: 'scrypt' }>({
        kdf: oneOf(['scrypt']),
        n: powerOfTwo,
        r: small,
        p: small,
        salt,
        box,
      }),
    ),
    recovery: optional(strict<RecoveryWrap>({ salt, box })),
  }),
  ({ keychain, passphrase }) => (keychain === undefined) !== (passphrase === undefined),
);

function sumOf(record: Buffer): Buffer {
  return createHash('sha256').update(record).digest().subarray(0, sumLength);
}

function withSum(record: Buffer): Buffer {
  return Buffer.concat([record, sumOf(record)]);
}

/** A key file that holds the data key itself. */
export function plainRecord(dataKey: Buffer): Buffer {
  const record = Buffer.concat([plainMark, dataKey]);
  const whole = withSum(record);
  record.fill(0);
  return whole;
}

/** A key file that holds the data key wrapped: by the keychain or by a passphrase, and beside it by a recovery key. */
export function wrappedRecord({ keychain, passphrase, recovery }: KeyWraps): Buffer {
  const text = JSON.stringify({
    keychain: keychain?.toString('base64'),
    passphrase: passphrase && {
      kdf: 'scrypt',
      ...passphrase,
      salt: passphrase.salt.toString('base64'),
      box: passphrase.box.toString('base64'),
    },
    recovery: recovery && { salt: recovery.salt.toString('base64'), box: recovery.box.toString('base64') },
  });
  return withSum(Buffer.concat([wrappedMark, Buffer.from(text, 'utf8')]));
}

function wrapsIn(content: string): KeptKey {
  try {
    const { passphrase, ...rest } = readWraps(JSON.parse(content));
    if (passphrase === undefined) return { found: 'wraps', wraps: rest };
    const { kdf: _, ...wrap } = passphrase;
    return { found: 'wraps', wraps: { ...rest, passphrase: wrap } };
  } catch {
    return { found: 'damage' };
  }
}

/** What the bytes of a key file say. */
export function keyIn(file: Buffer): KeptKey {
  const record = file.subarray(0, -sumLength);
  const isWhole = file.length > markLength + sumLength && timingSafeEqual(file.subarray(-sumLength), sumOf(record));
  if (!isWhole) {
    return { found: 'damage' };
  }
  const content = record.subarray(markLength);
  const mark = record.subarray(0, markLength);
  if (mark.equals(wrappedMark)) {
    return wrapsIn(content.toString('utf8'));
  }
  return mark.equals(plainMark) && content.length === dataKeyLength
    ? { found: 'key', dataKey: Buffer.from(content) }
    : { found: 'damage' };
}
