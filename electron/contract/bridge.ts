import type { ReadoutCalls } from './calls.ts';
import type { ReadoutEvents } from './events.ts';

/** What the preload puts on `window.readout`: the named calls and the named events, nothing else. */
export interface ReadoutBridge {
  readonly calls: ReadoutCalls;
  readonly on: ReadoutEvents;
}

declare global {
  interface Window {
    readonly readout: ReadoutBridge;
  }
}
