import { writeSync } from 'node:fs';

/** Somewhere to sleep: nothing ever wakes it. */
const pause = new Int32Array(new SharedArrayBuffer(4));
/** Milliseconds between tries while a pipe is full. */
const patience = 5;

/**
 * Writes a text to standard output (1) or standard error (2), and returns when all of it is handed over: what follows
 * may end the process, which would cut off anything still waiting. A reader that has gone away is no error.
 */
export function writeFully(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EAGAIN') Atomics.wait(pause, 0, 0, patience);
      else if (code === 'EPIPE' || code === 'EOF') return;
      else throw error;
    }
  }
}
