/** When the window has come to rest after its first screen, in milliseconds. */
const atRest = 800;
/** What the engine's own clearing asks for: all of it now, with the room that it then does not need given back. */
const wholly = { type: 'major', execution: 'sync', flavor: 'last-resort' } as const;

/**
 * Gives the memory that only the first screen needed back to the system, in an idle moment, for some 15 ms. The engine
 * of our pages is started so that it can be asked; another goes on as it is.
 */
export function giveBackMemory(): void {
  const clear: unknown = Reflect.get(globalThis, 'gc');
  if (typeof clear !== 'function') return;
  setTimeout(() => requestIdleCallback(() => Reflect.apply(clear, undefined, [wholly])), atRest);
}
