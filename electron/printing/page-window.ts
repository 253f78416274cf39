import { BrowserWindow, type WebContents } from 'electron';

/** How the hidden window that holds the page is made. Paths are absolute. */
export interface PageWindowOptions {
  readonly address: string;
  readonly preload: string;
  /** Told of each window before it loads anything. */
  readonly opened: (contents: WebContents) => void;
  /** Told when the window's process is gone. */
  readonly lost: () => void;
}

/**
 * Opens the hidden window that holds the page. It is kept for the next page, since a new one takes as long as all the
 * rest of printing.
 */
export function openPageWindow({ address, preload, opened, lost }: PageWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    // A4 at 96 dots an inch; the page itself is measured in its own units.
    width: 794,
    height: 1123,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  opened(window.webContents);
  window.webContents.on('render-process-gone', lost);
  void window.loadURL(address).catch(lost);
  return window;
}
