import type { KeyProtection } from '../contract/private-notes.ts';

/** What a keeper finds where the data key should be. */
export type KeptKey =
  | { readonly found: 'key'; readonly dataKey: Buffer }
  | { readonly found: 'nothing' }
  /** Something is there, and it is no key, or no whole one. */
  | { readonly found: 'damage' };

/**
 * Where the data key of the private notes is kept, and by what it is protected. The notes are sealed with the data key
 * alone, so that another keeper (a keychain, a passphrase) can take it over without touching a note.
 */
export interface KeyKeeper {
  readonly protection: KeyProtection;
  /** Where the key is, for the sentence that says that it is missing. */
  readonly place: string;
  read(): KeptKey;
  /**
   * Keeps a new key for good before it returns.
   *
   * @returns false where one is there already; that one is left as it is.
   */
  keep(dataKey: Buffer): boolean;
  /** Puts something damaged out of the way without destroying it. */
  setAside(): void;
}

/** Length of the data key in bytes. */
export const dataKeyLength = 32;
