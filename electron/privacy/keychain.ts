/**
 * The operating system's keychain, as far as it is one: a system that would only scramble what it is given says that it
 * has none. Every call may take as long as the system asks the user for something.
 */
export interface Keychain {
  isThere(): Promise<boolean>;
  /** Throws where the system refuses. */
  wrap(secret: string): Promise<Buffer>;
  /** Throws where the system refuses, or never wrapped this. */
  unwrap(wrapped: Buffer): Promise<string>;
}

/** Where there is none. */
export const noKeychain: Keychain = {
  isThere: async () => false,
  wrap: () => Promise.reject(new Error('there is no keychain')),
  unwrap: () => Promise.reject(new Error('there is no keychain')),
};
