import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { EventName, Events } from './contract/events.ts';
import { callChannel, callNames, eventChannel, eventNames } from './contract/names.ts';

// The page gets one function per call and one way to listen; never the message bus itself, nor an event of it.
const calls = Object.fromEntries(
  callNames.map((name) => [name, (input?: unknown) => ipcRenderer.invoke(callChannel(name), input)]),
);

// The desk's first screen is asked for once its scripts are sent for, while they are read; its first question gets that
// answer.
const askFirstView = (): Promise<unknown> => ipcRenderer.invoke(callChannel('firstView'));
let asked: Promise<unknown> | null = null;
const askEarly = (): void => {
  asked = askFirstView();
};
if (location.pathname === '/index.html') document.addEventListener('readystatechange', askEarly, { once: true });
const firstView = (): Promise<unknown> => {
  const answer = asked ?? askFirstView();
  asked = null;
  return answer;
};

function on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void {
  if (!eventNames.includes(name)) throw new Error('There is no such event.');
  const forward = (_event: IpcRendererEvent, payload: Events[Name]): void => listener(payload);
  ipcRenderer.on(eventChannel(name), forward);
  return () => {
    ipcRenderer.removeListener(eventChannel(name), forward);
  };
}

function importFiles(dropped: readonly File[]): Promise<unknown> {
  const paths = dropped.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
  return ipcRenderer.invoke(callChannel('importDropped'), { paths });
}

const { importDropped: _ours, ...pageCalls } = calls;
contextBridge.exposeInMainWorld('readout', { calls: { ...pageCalls, firstView }, importFiles, on });
