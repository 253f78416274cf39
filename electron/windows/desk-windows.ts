import { type App, type BrowserWindow, dialog } from 'electron';
import type { Events, ImportProgress } from '../contract/events.ts';
import type { WindowPort } from '../gate/ports.ts';
import type { Texts } from '../texts/catalogue.ts';
import { CarefulClosing } from './closing.ts';
import { bringForward, openDeskWindow, tell } from './desk-window.ts';
import type { Trace } from './trace.ts';

export interface DeskWindowsOptions {
  readonly app: App;
  readonly preload: string;
  readonly stateFile: string;
  readonly texts: Texts['menu'];
  readonly trace: Trace;
  /** Told of a window before it loads anything. */
  readonly opened: (window: BrowserWindow) => void;
  /** Told of every key and movement in it. */
  readonly used: () => void;
  /** Told when the window is gone. */
  readonly closed: () => void;
}

/** Two crashes within this time, in milliseconds, end the program: a third would follow. */
const crashLimit = 30_000;

/** The desk's one window, for as long as the program runs: opened, brought forward, closed with care, opened again. */
export class DeskWindows implements WindowPort {
  readonly #options: DeskWindowsOptions;
  #window: BrowserWindow | null = null;
  #closing: CarefulClosing | null = null;
  #quitting = false;
  readonly #whenShown: (() => void)[] = [];
  #lastCrash = Number.NEGATIVE_INFINITY;

  constructor(options: DeskWindowsOptions) {
    this.#options = options;
    const { app } = options;
    app.on('before-quit', () => {
      this.#quitting = true;
    });
    app.on('second-instance', () => bringForward(this.open()));
    app.on('activate', () => bringForward(this.open()));
    app.on('window-all-closed', () => {
      // On a Mac a program without windows stays.
      if (process.platform !== 'darwin' || this.#quitting) app.quit();
    });
  }

  /** The window, or `null` while there is none. */
  get current(): BrowserWindow | null {
    return this.#window;
  }

  /** The window, which is opened where there is none. */
  open(): BrowserWindow {
    if (this.#window !== null) return this.#window;
    const { preload, stateFile, texts, trace, opened, used, closed } = this.#options;
    const window = openDeskWindow({
      preload,
      stateFile,
      texts,
      opened: (fresh) => {
        opened(fresh);
        this.#closing = new CarefulClosing(fresh, texts, {
          goOn: () => this.#goOn(),
          stay: () => {
            this.#quitting = false;
          },
        });
      },
      shown: () => trace('window'),
    });
    this.#window = window;
    window.webContents.on('render-process-gone', () => this.#recover());
    window.webContents.on('input-event', used);
    window.once('closed', () => {
      this.#window = null;
      this.#closing = null;
      closed();
    });
    return window;
  }

  shield(on: boolean): void {
    this.#window?.setContentProtection(on);
  }

  editsFlushed(): void {
    this.#closing?.editsFlushed();
  }

  briefingShown(): void {
    this.#options.trace('shown');
    for (const then of this.#whenShown.splice(0)) setImmediate(then);
  }

  /** Runs once the first briefing stands in the window. */
  onceShown(then: () => void): void {
    this.#whenShown.push(then);
  }

  importProgress(progress: ImportProgress): void {
    tell(this.#window, 'importProgress', progress);
  }

  draftProgress(progress: Events['draftProgress']): void {
    tell(this.#window, 'draftProgress', progress);
  }

  annotationProgress(progress: Events['annotationProgress']): void {
    tell(this.#window, 'annotationProgress', progress);
  }

  settingProgress(progress: Events['settingProgress']): void {
    tell(this.#window, 'settingProgress', progress);
  }

  /** The page takes part from now on. */
  pageIsAlive(): void {
    this.#closing?.pageIsAlive();
  }

  #goOn(): void {
    if (this.#quitting) this.#options.app.quit();
    else this.#window?.close();
  }

  #recover(): void {
    const { app, texts } = this.#options;
    const again = Date.now() - this.#lastCrash < crashLimit;
    this.#lastCrash = Date.now();
    if (this.#quitting) return;
    if (!again) {
      this.#window?.webContents.reload();
      return;
    }
    dialog.showErrorBox(texts.dialogs.crashed, texts.dialogs.crashedDetail);
    this.#window?.destroy();
    app.quit();
  }
}
