const { contextBridge, ipcRenderer } = require('electron');

const done = (value) => ({ ok: true, value });

contextBridge.exposeInMainWorld('readout', {
  calls: {
    pageToSet: () => ipcRenderer.invoke('page-to-set'),
    pageInHand: async () => done(undefined),
    pageIsSet: async (report) => done(await ipcRenderer.invoke('page-is-set', report)),
  },
  on: (_name, listener) => {
    ipcRenderer.on('set-page', () => listener(undefined));
    return () => {};
  },
});
