import { writeSync } from 'node:fs';

/** Where in the program an error happened, without what it says: its words could quote the user's text. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const { stack = '', message } = error;
  // What the error says stands before its places, and a line of it could look like one.
  const places = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...places.slice(0, 12)].join('\n');
}

/** Writes an unforeseen error where a developer finds it. */
export function reportError(error: unknown): void {
  try {
    writeSync(2, `readout: unforeseen error: ${describeError(error)}\n`);
  } catch {
    // Whoever listened has gone; that must not become the next error.
  }
}
