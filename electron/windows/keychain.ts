import type { DeskPorts } from '../desk/open-desk.ts';

type Keychain = NonNullable<DeskPorts['keychain']>;

/** As much of Electron's safeStorage as is used. Older runtimes have only the calls that wait, newer ones both. */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(wrapped: Buffer): string;
  getSelectedStorageBackend?(): string;
  isAsyncEncryptionAvailable?(): Promise<boolean>;
  encryptStringAsync?(text: string): Promise<Buffer>;
  decryptStringAsync?(wrapped: Buffer): Promise<{ readonly result: string }>;
}

/** Ways of keeping a secret that protect it from nobody: its key is in the program. */
const noKeeping = ['basic_text', 'unknown'];

/**
 * The system's keychain, behind whichever calls the runtime has.
 *
 * @param storage asked for at the first use: loading it takes time, and Chromium must be ready
 */
export function systemKeychain(storage: () => SafeStorage, platform: NodeJS.Platform): Keychain {
  return {
    isThere: async () => {
      const safe = storage();
      const available = await (safe.isAsyncEncryptionAvailable?.() ?? safe.isEncryptionAvailable());
      if (!available || platform !== 'linux') return available;
      return !noKeeping.includes(safe.getSelectedStorageBackend?.() ?? 'unknown');
    },
    wrap: async (secret) => {
      const safe = storage();
      return safe.encryptStringAsync?.(secret) ?? safe.encryptString(secret);
    },
    unwrap: async (wrapped) => {
      const safe = storage();
      if (safe.decryptStringAsync === undefined) return safe.decryptString(wrapped);
      return (await safe.decryptStringAsync(wrapped)).result;
    },
  };
}
