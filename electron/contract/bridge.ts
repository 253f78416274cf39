import type { CallOutput, ReadoutCalls } from './calls.ts';
import type { ReadoutEvents } from './events.ts';
import type { Result } from './results.ts';

/** What the preload puts on `window.readout`: the named calls and the named events, nothing else. */
export interface ReadoutBridge {
  readonly calls: ReadoutCalls;
  /**
   * Imports files and folders that were dropped on the window, by the objects that the browser gives for them: only the
   * preload is told where they lie, so that a page can ask for nothing that nobody has dropped.
   */
  readonly importFiles: (dropped: readonly object[]) => Promise<Result<CallOutput<'importDropped'>>>;
  readonly on: ReadoutEvents;
}

declare global {
  interface Window {
    readonly readout: ReadoutBridge;
  }
}
