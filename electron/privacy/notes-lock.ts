import { ReadoutError } from '../contract/results.ts';
import type { WritableDb } from '../storage/handles.ts';
import { keptKeyFor, requireOwnKey } from './data-key.ts';
import type { KeyKeeper, KeyToKeep } from './key-keeper.ts';
import type { KeyWraps } from './key-wraps.ts';
import type { Keychain } from './keychain.ts';
import type { NotesKey } from './notes-key.ts';
import { type PassphraseCost, unwrapByPassphrase, wrapInPassphrase } from './passphrase.ts';
import { makeRecoveryKey, unwrapByRecoveryKey, wrapInRecoveryKey } from './recovery-key.ts';

interface LockParts {
  readonly db: WritableDb;
  readonly keeper: KeyKeeper;
  readonly key: NotesKey;
  readonly keychain: Keychain;
  /** What a new passphrase is stretched with. */
  readonly cost: PassphraseCost;
}

/**
 * Unlocks the private notes, and changes what they are locked with. One thing is done after another; none of it touches a
 * note. Where a passphrase is set, it and the recovery key are the only ways in.
 */
export class NotesLock {
  readonly #parts: LockParts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: LockParts) {
    this.#parts = parts;
  }

  /** Opens the notes by their passphrase. Throws ReadoutError `wrong-passphrase`, `key-damaged`. */
  unlock(passphrase: string): Promise<void> {
    return this.#inTurn(async () => this.#openWith(await this.#dataKey(passphrase)));
  }

  /**
   * Opens the notes by what the keychain holds, where they lie so. Notes that a passphrase locks stay locked.
   *
   * @throws ReadoutError `keychain-refused`, `key-damaged`.
   */
  unlockByKeychain(): Promise<void> {
    return this.#inTurn(async () => {
      const kept = keptKeyFor(this.#parts.db, this.#parts.keeper);
      if (kept.found === 'wraps' && kept.wraps.keychain !== undefined) this.#openWith(await this.#dataKey(undefined));
    });
  }

  /**
   * Opens the notes by their recovery key and gives them a new passphrase. The recovery key stays good.
   *
   * @throws ReadoutError `not-a-recovery-key`, `wrong-recovery-key`, `key-damaged`.
   */
  recover(recoveryKey: string, passphrase: string): Promise<void> {
    return this.#inTurn(async () => {
      const recovery = this.#wraps().recovery;
      const dataKey = recovery && unwrapByRecoveryKey(recoveryKey, recovery);
      if (dataKey === undefined) throw new ReadoutError('wrong-recovery-key');
      await this.#rewrap(dataKey, async () => ({
        passphrase: await this.#inPassphrase(passphrase, dataKey),
        recovery,
      }));
      this.#openWith(dataKey);
    });
  }

  /**
   * Locks the notes with a passphrase from now on, and with it alone; a recovery key that there is stays good.
   *
   * @param present the passphrase so far, where there is one
   * @throws ReadoutError `wrong-passphrase`, `keychain-refused`, `key-damaged`.
   */
  setPassphrase(next: string, present?: string): Promise<void> {
    return this.#inTurn(async () => {
      const { recovery } = this.#wraps();
      const dataKey = await this.#dataKey(present);
      await this.#rewrap(dataKey, async () => ({ passphrase: await this.#inPassphrase(next, dataKey), recovery }));
      dataKey.fill(0);
    });
  }

  /** Takes the passphrase away: the key goes to the keychain, else into its file. Throws as `setPassphrase` does. */
  removePassphrase(present: string): Promise<void> {
    return this.#inTurn(async () => {
      const { recovery } = this.#wraps();
      const dataKey = await this.#dataKey(present);
      const inKeychain = await this.#inKeychain(dataKey);
      if (inKeychain === undefined) this.#keep({ found: 'key', dataKey });
      else await this.#rewrap(dataKey, async () => ({ keychain: inKeychain, recovery }));
      this.#openWith(dataKey);
    });
  }

  /**
   * A new recovery key, shown once; one that there was is good no more.
   *
   * @param present the passphrase, where there is one
   * @throws ReadoutError as `setPassphrase` does; `bad-input` where the key lies open, which needs no recovering.
   */
  newRecoveryKey(present?: string): Promise<string> {
    return this.#inTurn(async () => {
      const wraps = this.#wraps();
      if (wraps.passphrase === undefined && wraps.keychain === undefined) throw new ReadoutError('bad-input', 'key');
      const dataKey = await this.#dataKey(present);
      const recoveryKey = makeRecoveryKey();
      await this.#rewrap(dataKey, async () => ({ ...wraps, recovery: wrapInRecoveryKey(recoveryKey, dataKey) }));
      dataKey.fill(0);
      return recoveryKey;
    });
  }

  /** Moves a key that lies open into the keychain, where there is one. True where it did. */
  moveToKeychain(): Promise<boolean> {
    return this.#inTurn(async () => {
      const kept = keptKeyFor(this.#parts.db, this.#parts.keeper);
      if (kept.found !== 'key') return false;
      const keychain = await this.#inKeychain(kept.dataKey);
      if (keychain !== undefined) await this.#rewrap(kept.dataKey, async () => ({ keychain }));
      kept.dataKey.fill(0);
      return keychain !== undefined;
    });
  }

  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(() => {
      if (this.#parts.key.closed) throw new ReadoutError('locked');
      return run();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #wraps(): KeyWraps {
    const kept = keptKeyFor(this.#parts.db, this.#parts.keeper);
    if (kept.found === 'wraps') return kept.wraps;
    kept.dataKey.fill(0);
    return {};
  }

  /** The data key by whatever it is locked with. A passphrase is never passed by. */
  async #dataKey(passphrase: string | undefined): Promise<Buffer> {
    const { db, keeper, keychain, key } = this.#parts;
    const kept = keptKeyFor(db, keeper);
    if (kept.found === 'key') return kept.dataKey;
    const { locks } = key;
    const { wraps } = kept;
    const dataKey =
      wraps.passphrase === undefined
        ? await fromKeychain(keychain, wraps.keychain)
        : await unwrapByPassphrase(passphrase ?? '', wraps.passphrase);
    if (dataKey === undefined) {
      throw new ReadoutError(wraps.passphrase === undefined ? 'keychain-refused' : 'wrong-passphrase');
    }
    // What began before the notes were locked is not to open them again.
    if (key.closed || key.locks !== locks) {
      dataKey.fill(0);
      throw new ReadoutError('locked');
    }
    requireOwnKey(db, keeper, dataKey);
    return dataKey;
  }

  #openWith(dataKey: Buffer): void {
    this.#parts.key.open(dataKey);
    dataKey.fill(0);
  }

  #inPassphrase(passphrase: string, dataKey: Buffer) {
    return wrapInPassphrase(passphrase, dataKey, this.#parts.cost);
  }

  /** The data key as the keychain wraps it, once it is sure that the keychain opens it again. */
  async #inKeychain(dataKey: Buffer): Promise<Buffer | undefined> {
    const { keychain } = this.#parts;
    try {
      if (!(await keychain.isThere())) return undefined;
      const wrapped = await keychain.wrap(dataKey.toString('base64'));
      const again = await fromKeychain(keychain, wrapped);
      return again?.equals(dataKey) === true ? wrapped : undefined;
    } catch {
      return undefined;
    }
  }

  async #rewrap(dataKey: Buffer, wrap: () => Promise<KeyWraps>): Promise<void> {
    const { db, keeper, key } = this.#parts;
    requireOwnKey(db, keeper, dataKey);
    const wraps = await wrap();
    if (key.closed) throw new ReadoutError('locked');
    this.#keep({ found: 'wraps', wraps });
  }

  #keep(kept: KeyToKeep): void {
    this.#parts.keeper.replace(kept);
    this.#parts.key.keeps(kept);
  }
}

async function fromKeychain(keychain: Keychain, wrapped: Buffer | undefined): Promise<Buffer | undefined> {
  try {
    return wrapped && Buffer.from(await keychain.unwrap(wrapped), 'base64');
  } catch {
    return undefined;
  }
}
