import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, paddedLength, unpad } from '../../electron/privacy/padding.ts';
import { seal, unseal } from '../../electron/privacy/sealing.ts';

const key = randomBytes(32);

describe('a sealed row', () => {
  test('gives back any text, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const one = seal(key, 'a', text);
        const two = seal(key, 'a', text);
        expect(unseal(key, one)).toBe(text);
        expect(Buffer.from(one.nonce).equals(two.nonce)).toBe(false);
        expect(Buffer.from(one.box).equals(two.box)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('does not open after any change of a byte, in another row, with another key, or cut', () => {
    const row = seal(key, 'a', 'secret');
    expect(unseal(key, { ...row, id: 'b' })).toBeUndefined();
    expect(unseal(randomBytes(32), row)).toBeUndefined();
    expect(unseal(key, { ...row, nonce: row.nonce.slice(1) })).toBeUndefined();
    expect(unseal(key, { ...row, box: new Uint8Array() })).toBeUndefined();
    for (let at = 0; at < row.box.length; at += 1) {
      const box = Buffer.from(row.box);
      box[at] = (box[at] ?? 0) ^ 1;
      expect(unseal(key, { ...row, box }), `byte ${at}`).toBeUndefined();
    }
    for (let length = 0; length < row.box.length; length += 37) {
      expect(unseal(key, { ...row, box: row.box.slice(0, length) })).toBeUndefined();
    }
  });

  test('shows a size that many texts share', () => {
    const size = (text: string) => seal(key, 'a', text).box.length;
    expect(size('')).toBe(size('x'.repeat(1000)));
    expect(size('x'.repeat(2045))).toBe(size('x'.repeat(4092)));
    const sizes = new Set(Array.from({ length: 20_000 }, (_, length) => paddedLength(length)));
    expect(sizes.size).toBe(6);
  });
});

describe('padding', () => {
  test('is taken off again, whatever the length', () => {
    for (const length of [0, 1, 1019, 1020, 1021, 65_531, 65_532, 65_533, 200_000]) {
      const content = randomBytes(length);
      expect(unpad(pad(content)).equals(content), `${length}`).toBe(true);
      expect(pad(content).length % 1024).toBe(0);
    }
  });

  test('that lies about its length is refused', () => {
    expect(() => unpad(Buffer.from([255, 255, 255, 255, 0]))).toThrow(RangeError);
  });
});
