import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What the engine's own clearing asks for: all of it now, with the room that it then does not need given back. */
const wholly = { type: 'major', execution: 'sync', flavor: 'last-resort' } as const;

/**
 * Gives the memory that only a start needs back to the system. The engine itself keeps it, since a program that has
 * asked for much at once may do so again; a desk does not. Takes the main process some 25 ms, once.
 */
export function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  const clear: unknown = runInNewContext('gc');
  // An engine without it goes on as it is.
  if (typeof clear === 'function') Reflect.apply(clear, undefined, [wholly]);
}
