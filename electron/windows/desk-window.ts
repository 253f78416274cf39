import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Events } from '../contract/events.ts';
import { eventChannel } from '../contract/names.ts';
import { addressOf } from '../gate/window-role.ts';
import type { Texts } from '../texts/catalogue.ts';
import { attachContextMenu } from './context-menu.ts';
import { nextZoom, placeWindow, readWindowState, smallestWindow, writeWindowState } from './window-state.ts';

/** The desk's own background, so that a window never flashes before its first paint. */
const background = { light: '#f1eee7', dark: '#141311' } as const;

/** How the desk's window is made. Paths are absolute. */
export interface DeskWindowOptions {
  readonly preload: string;
  /** Where it is kept how the window was left. */
  readonly stateFile: string;
  readonly texts: Texts['menu'];
  /** Told of the window before it loads anything. */
  readonly opened: (window: BrowserWindow) => void;
  /** Told when the window is first on the screen. */
  readonly shown: () => void;
}

function currentBackground(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}

/** Opens the desk's window where it was left, and shows it once there is something to see. */
export function openDeskWindow({ preload, stateFile, texts, opened, shown }: DeskWindowOptions): BrowserWindow {
  const left = readWindowState(stateFile);
  const first = screen.getPrimaryDisplay();
  const screens = [first, ...screen.getAllDisplays().filter(({ id }) => id !== first.id)].map((each) => each.workArea);
  const window = new BrowserWindow({
    ...placeWindow(left.bounds, screens),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Readout',
    backgroundColor: currentBackground(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      disableDialogs: true,
      zoomFactor: left.zoom,
    },
  });
  opened(window);
  const recolour = (): void => window.setBackgroundColor(currentBackground());
  nativeTheme.on('updated', recolour);
  window.once('closed', () => nativeTheme.off('updated', recolour));
  window.once('ready-to-show', () => {
    if (left.maximised) window.maximize();
    window.show();
    shown();
  });
  window.on('close', () => {
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      zoom: window.webContents.getZoomFactor(),
    });
  });
  attachContextMenu(window, texts);
  void window.loadURL(addressOf.desk);
  return window;
}

/** Tells the page of a window something, unless it is gone. */
export function tell<Name extends keyof Events>(window: BrowserWindow | null, name: Name, payload: Events[Name]): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(eventChannel(name), payload);
}

/** Makes what a window shows a step larger or smaller, or its actual size. */
export function zoomWindow({ webContents }: BrowserWindow, direction: 1 | -1 | 0): void {
  webContents.setZoomFactor(direction === 0 ? 1 : nextZoom(webContents.getZoomFactor(), direction));
}

/** Brings a window before all others. */
export function bringForward(window: BrowserWindow | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
