/** What locking takes. */
export interface LockPorts {
  /** True while there is something to lock. */
  readonly canLock: () => boolean;
  readonly lock: () => Promise<void>;
  /** Asks the desk's window to hand over what is being typed and to lock; false where there is no window. */
  readonly askWindow: () => boolean;
}

/** Requests to lock. */
export interface LockRequests {
  ask(): void;
  /** They are locked: whoever unlocks them now is not to see them locked again. */
  settled(): void;
}

/** How long the window may take to hand over what is being typed, in milliseconds. */
const patience = 3_000;

/**
 * Makes the way in which the program locks the notes by itself: the window hands over what is being typed and then locks
 * them; one that does not answer is not waited for, and keeps its words until they can be sealed.
 */
export function askToLock({ canLock, lock, askWindow }: LockPorts): LockRequests {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settled = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const ask = () => {
    if (!canLock() || waiting !== undefined) return;
    if (!askWindow()) {
      void lock();
      return;
    }
    waiting = setTimeout(() => {
      waiting = undefined;
      if (canLock()) void lock();
    }, patience);
  };
  return { ask, settled };
}
