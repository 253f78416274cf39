import type { CallEvent } from '../../electron/gate/sender.ts';

/** A frame as Electron would describe it. */
export function frame(over: Partial<NonNullable<CallEvent['senderFrame']>> = {}) {
  return { frameTreeNodeId: 1, origin: 'app://readout', parent: null, url: 'app://readout/index.html', ...over };
}

/** A message from the main frame of window 7, unless told otherwise. */
export function event(over: Partial<CallEvent> = {}): CallEvent {
  return { sender: { id: 7, mainFrame: frame() }, senderFrame: frame(), ...over };
}
