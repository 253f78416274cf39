import { type BrowserWindow, dialog } from 'electron';
import type { Texts } from '../texts/catalogue.ts';
import { tell } from './desk-window.ts';

/** How long a window may take to hand over what was being typed, in milliseconds. */
const flushLimit = 3_000;

/** What follows when it is settled whether the window closes. */
export interface ClosingOutcomes {
  /** The window may close after all: goes on with what asked for it. */
  readonly goOn: () => void;
  /** The person keeps the window open. */
  readonly stay: () => void;
}

/**
 * Lets a window close only once it has handed over what was being typed. Where it cannot, the person decides.
 */
export class CarefulClosing {
  readonly #window: BrowserWindow;
  readonly #texts: Texts['menu'];
  readonly #outcomes: ClosingOutcomes;
  #state: 'open' | 'asking' | 'done' = 'open';
  #alive = false;
  #flushed: () => void = () => undefined;

  constructor(window: BrowserWindow, texts: Texts['menu'], outcomes: ClosingOutcomes) {
    this.#window = window;
    this.#texts = texts;
    this.#outcomes = outcomes;
    window.on('close', (event) => {
      if (this.#state === 'done' || !this.#alive) return;
      event.preventDefault();
      if (this.#state === 'open') void this.#ask();
    });
    window.webContents.on('render-process-gone', () => {
      this.#alive = false;
      this.#flushed();
    });
  }

  /** The page has begun to take part; before that it has nothing to hand over. */
  pageIsAlive(): void {
    this.#alive = true;
  }

  /** The page has handed over everything. */
  editsFlushed(): void {
    this.#flushed();
  }

  async #ask(): Promise<void> {
    this.#state = 'asking';
    const flushed = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), flushLimit);
      this.#flushed = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
    tell(this.#window, 'flushEdits', undefined);
    if ((await flushed) || (await this.#mayLose())) {
      this.#state = 'done';
      this.#outcomes.goOn();
    } else {
      this.#state = 'open';
      this.#outcomes.stay();
    }
  }

  async #mayLose(): Promise<boolean> {
    const { notSaved, notSavedDetail, keepOpen, closeAnyway } = this.#texts.dialogs;
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: notSaved,
      detail: notSavedDetail,
      buttons: [keepOpen, closeAnyway],
      defaultId: 0,
      cancelId: 0,
    });
    return response === 1;
  }
}
