import type { BrowserWindow } from 'electron';
import { tell } from './desk-window.ts';

/** What locking takes beside the window. */
export interface LockPorts {
  /** True while there is something to lock. */
  readonly canLock: () => boolean;
  readonly lock: () => Promise<void>;
  /** The desk's window, or null while there is none. */
  readonly window: () => BrowserWindow | null;
}

/** How long the window may take to hand over what is being typed, in milliseconds. */
const patience = 3_000;

/**
 * Makes the way in which the program locks the notes by itself: the window hands over what is being typed and then locks
 * them; one that does not answer is not waited for, and keeps its words until they can be sealed.
 */
export function askToLock({ canLock, lock, window }: LockPorts): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (!canLock() || waiting !== undefined) return;
    if (window() === null) {
      void lock();
      return;
    }
    tell(window(), 'lockRequested', undefined);
    waiting = setTimeout(() => {
      waiting = undefined;
      if (canLock()) void lock();
    }, patience);
  };
}
