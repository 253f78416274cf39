/**
 * Lets all else that has come in be done first. What a start does for the library is cut into pieces by it, since the
 * window's page needs this thread at every step of its own coming up.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Milliseconds of work after which all else is let through. */
const piece = 6;

/**
 * For work in many small steps: answers at once until so much time has gone by that all else must have its turn. It is
 * called after each step, however small.
 */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < piece) return;
    await breathe();
    since = performance.now();
  };
}
