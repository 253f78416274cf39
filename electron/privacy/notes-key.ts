import type { NotesState } from '../contract/private-notes.ts';
import { ReadoutError } from '../contract/results.ts';
import { derivedKey } from './data-key.ts';
import { dataKeyLength, type KeptKey } from './key-keeper.ts';

/** How the data key is kept, for the state that the desk shows. */
type KeptAs = Pick<NotesState, 'protection' | 'recoverable'>;

/** How a key is kept, by what its keeper holds. */
export function keptAs(kept: KeptKey): KeptAs {
  if (kept.found !== 'wraps') {
    return { protection: 'file', recoverable: false };
  }
  const { passphrase, recovery } = kept.wraps;
  return { protection: passphrase === undefined ? 'keychain' : 'passphrase', recoverable: recovery !== undefined };
}

/** The key that seals notes, while they are open. It is in one buffer only, which is blanked when they are locked. */
export class NotesKey {
  #key: Buffer | undefined;
  #closed = false;
  #locks = 0;
  #kept: KeptAs = { protection: 'file', recoverable: false };

  /** The key itself. Throws ReadoutError `locked`. */
  get(): Buffer {
    if (this.#key === undefined) {
      throw new ReadoutError('locked');
    }
    return this.#key;
  }

  state(): NotesState {
    return { locked: this.#key === undefined, ...this.#kept };
  }

  /** How often it was locked: what began before a lock must not open it afterwards. */
  get locks(): number {
    return this.#locks;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Takes note of how the data key is kept from now on. */
  keeps(kept: KeptKey): void {
    this.#kept = keptAs(kept);
  }

  /** Opens with the data key, which stays the caller's. Throws ReadoutError `locked` once all is closed. */
  open(dataKey: Buffer): void {
    if (this.#closed) {
      throw new ReadoutError('locked');
    }
    this.#key?.fill(0);
    this.#key = derivedKey(dataKey, 'sealing notes', dataKeyLength);
  }

  lock(): void {
    this.#locks += 1;
    this.#key?.fill(0);
    this.#key = undefined;
  }

  /** Locks for good. */
  close(): void {
    this.lock();
    this.#closed = true;
  }
}
