import { contextBridge, ipcRenderer } from 'electron';
import type { ReadoutBridge } from './contract/bridge.ts';
import { callChannel, callNames, eventChannel, eventNames } from './contract/names.ts';

// The page gets one function per call and one way to listen; never the message bus itself, nor an event of it.
const calls = Object.fromEntries(
  callNames.map((name) => [name, (input?: unknown) => ipcRenderer.invoke(callChannel(name), input)]),
);

const bridge = {
  calls,
  on: (name: (typeof eventNames)[number], listener: (payload: never) => void) => {
    if (!eventNames.includes(name)) throw new Error('There is no such event.');
    const forward = (_event: unknown, payload: never): void => listener(payload);
    ipcRenderer.on(eventChannel(name), forward);
    return () => {
      ipcRenderer.removeListener(eventChannel(name), forward);
    };
  },
};

contextBridge.exposeInMainWorld('readout', bridge satisfies Untyped<ReadoutBridge>);

/** The bridge's shape with its calls made from the list of names, which the compiler cannot follow. */
type Untyped<Bridge extends { calls: object }> = { [Key in keyof Bridge]: Key extends 'calls' ? object : Bridge[Key] };
