import type { KeyWraps } from './key-wraps.ts';

/** What a keeper finds where the data key should be. */
export type KeptKey =
  | { readonly found: 'key'; readonly dataKey: Buffer }
  /** The key, but not open. */
  | { readonly found: 'wraps'; readonly wraps: KeyWraps }
  | { readonly found: 'nothing' }
  /** Something is there, and it is no key, or no whole one. */
  | { readonly found: 'damage' };

/** How the data key is to be kept. */
export type KeyToKeep = Extract<KeptKey, { readonly found: 'key' | 'wraps' }>;

/**
 * Where the data key of the private notes is kept. The notes are sealed with the data key alone, so that it can be
 * wrapped anew without touching a note.
 */
export interface KeyKeeper {
  /** Where the key is, for the sentence that says that it is missing. */
  readonly place: string;
  read(): KeptKey;
  /**
   * Keeps a new key for good before it returns.
   *
   * @returns false where one is there already; that one is left as it is.
   */
  keep(dataKey: Buffer): boolean;
  /** Keeps the key in another way. Whenever it is stopped, either the old way or the new one is there, whole. */
  replace(key: KeyToKeep): void;
  /** Puts something damaged out of the way without destroying it. */
  setAside(): void;
  /** Wipes what a `replace` that was stopped has left beside the key. */
  clearLeftovers(): void;
}

/** Length of the data key in bytes. */
export const dataKeyLength = 32;
