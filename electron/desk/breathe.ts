/**
 * Lets all else that has come in be done first. What a start does for the library is cut into pieces by it, since the
 * window's page needs this thread at every step of its own coming up.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
