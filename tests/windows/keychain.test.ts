import { expect, test } from 'vitest';
import { type SafeStorage, systemKeychain } from '../../electron/windows/keychain.ts';

/** A system's storage as an older runtime has it; `newer` adds the calls that do not wait. */
function storage(backend: string, { available = true, newer = false } = {}) {
  const calls: string[] = [];
  const scrambled = (text: string) => Buffer.from(text).reverse();
  const older: SafeStorage = {
    isEncryptionAvailable: () => available,
    encryptString: (text) => {
      calls.push('encryptString');
      return scrambled(text);
    },
    decryptString: (wrapped) => {
      calls.push('decryptString');
      return Buffer.from(wrapped).reverse().toString();
    },
    getSelectedStorageBackend: () => backend,
  };
  const added: Partial<SafeStorage> = {
    isAsyncEncryptionAvailable: async () => available,
    encryptStringAsync: async (text) => {
      calls.push('encryptStringAsync');
      return scrambled(text);
    },
    decryptStringAsync: async (wrapped) => {
      calls.push('decryptStringAsync');
      return { result: Buffer.from(wrapped).reverse().toString() };
    },
  };
  return { calls, safe: newer ? { ...older, ...added } : older };
}

test.each([
  ['linux', 'gnome_libsecret', true, true],
  ['linux', 'kwallet6', true, true],
  ['linux', 'basic_text', true, false],
  ['linux', 'unknown', true, false],
  ['linux', 'gnome_libsecret', false, false],
  ['darwin', 'basic_text', true, true],
  ['win32', 'basic_text', true, true],
  ['win32', 'basic_text', false, false],
] as const)('on %s with %s, offered: %s, it is a keychain: %s', async (platform, backend, available, is) => {
  for (const newer of [false, true]) {
    const { safe } = storage(backend, { available, newer });
    expect(await systemKeychain(() => safe, platform).isThere()).toBe(is);
  }
});

test('a Linux that does not tell what it keeps secrets in has none', async () => {
  const { getSelectedStorageBackend: _, ...silent } = storage('gnome_libsecret').safe;
  expect(await systemKeychain(() => silent, 'linux').isThere()).toBe(false);
});

test.each([
  [false, ['encryptString', 'decryptString']],
  [true, ['encryptStringAsync', 'decryptStringAsync']],
])('what is wrapped opens again, by the calls that do not wait where there are such: %s', async (newer, used) => {
  const { safe, calls } = storage('kwallet6', { newer });
  const keychain = systemKeychain(() => safe, 'linux');
  expect(await keychain.unwrap(await keychain.wrap('a key'))).toBe('a key');
  expect(calls).toEqual(used);
});
