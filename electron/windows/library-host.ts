import type { DeskState, FirstView, FirstViewText, UndoState } from '../contract/desk-state.ts';
import { ReadoutError } from '../contract/results.ts';
import type { BackupPlace } from '../desk/backups.ts';
import type { DeskContext } from '../desk/context.ts';
import type { ProgramFacts } from '../desk/desk-state.ts';
import type { Desk, DeskPorts } from '../desk/open-desk.ts';
import type { LibraryPort } from '../gate/ports.ts';
import type * as tasks from './library-tasks.ts';

/** How the library is opened, and what the program says of itself. */
export interface LibraryHostOptions {
  readonly folder: string;
  readonly program: ProgramFacts;
  readonly ports: DeskPorts;
  /** Loads what opening takes. */
  readonly load: () => Promise<typeof tasks>;
  /** Told of a failure that is not a problem a user can understand. */
  readonly report: (error: unknown) => void;
}

type Opening = { readonly desk: Desk } | { readonly problem: unknown };

/** Holds the library for as long as the program runs: open, or kept shut by a problem that the window shows. */
export class LibraryHost implements LibraryPort {
  readonly #options: LibraryHostOptions;
  readonly #tasks: Promise<typeof tasks>;
  #opening: Promise<Opening>;
  #open: Desk | null = null;
  #closed = false;
  /** The first screen, made before the window asks for it; null where it may be out of date. */
  #ahead: Promise<FirstViewText> | null = null;
  #wasAsked = false;

  /** Begins to open at once. */
  constructor(options: LibraryHostOptions) {
    this.#options = options;
    this.#tasks = options.load();
    this.#opening = this.#begin();
  }

  async desk(): Promise<DeskContext> {
    const opening = await this.#opening;
    if ('problem' in opening || this.#closed) throw new ReadoutError('library-unavailable');
    return opening.desk;
  }

  async state(): Promise<DeskState> {
    const { folder, program } = this.#options;
    const [opening, { deskState, shutDeskState }] = await Promise.all([this.#opening, this.#tasks]);
    if (this.#closed) throw new ReadoutError('library-unavailable');
    return 'desk' in opening ? deskState(opening.desk, program) : shutDeskState(folder, opening.problem, program);
  }

  async firstView(): Promise<FirstViewText> {
    await this.#opening;
    const ahead = this.#ahead;
    this.#ahead = null;
    this.#wasAsked = true;
    return ahead ?? this.#makeFirstView();
  }

  async retry(): Promise<DeskState> {
    const before = this.#opening;
    const refused = 'problem' in (await before);
    // Of two attempts at once the second waits for the first.
    if (refused && this.#opening === before && !this.#closed) this.#opening = this.#begin();
    return this.state();
  }

  async backupPlace(): Promise<BackupPlace> {
    await this.#opening;
    const { folder, ports } = this.#options;
    if (this.#closed || ports.backupWorkerFile === undefined) throw new ReadoutError('library-unavailable');
    return { folder, workerFile: ports.backupWorkerFile, desk: this.#open };
  }

  async replace(swap: () => void): Promise<void> {
    await this.#opening;
    const open = this.#open;
    this.#open = null;
    this.#ahead = null;
    let failure: unknown;
    this.#opening = (async () => {
      open?.close();
      failure = await swapped(swap);
      return this.#begin();
    })();
    await this.#opening;
    if (failure !== undefined) throw failure;
  }

  /** What undo and redo would do next; nothing while no library is open. */
  async undoState(): Promise<UndoState> {
    const { undoState } = await this.#tasks;
    return this.#open === null ? {} : undoState(this.#open);
  }

  /** Minutes without use after which the private notes are to be locked; 0 where nothing is open that could be. */
  async lockDelay(): Promise<number> {
    const { lockDelay } = await this.#tasks;
    return this.#open === null ? 0 : lockDelay(this.#open);
  }

  /** True while the private notes are open and a passphrase would open them again. */
  canLock(): boolean {
    const state = this.#open?.notes.state();
    return state?.locked === false && state.protection === 'passphrase';
  }

  /** Locks the private notes, as far as they can be. */
  async lockNotes(): Promise<void> {
    const { lockNotes } = await this.#tasks;
    if (this.#open !== null) lockNotes(this.#open);
  }

  /** Moves a key that lies open into the system's keychain, where there is one. */
  async keepInKeychain(): Promise<void> {
    const { keepInKeychain } = await this.#tasks;
    if (this.#open !== null) await keepInKeychain(this.#open);
  }

  /** What is to be told once of a folder that is copied elsewhere; undefined where nothing is. */
  async copyingToTell(): Promise<string | undefined> {
    const { copyingToTell } = await import('../desk/tell-of-copying.ts');
    return this.#open === null ? undefined : copyingToTell(this.#open);
  }

  /** Closes the library; afterwards every call is refused. */
  close(): void {
    this.#closed = true;
    this.#open?.close();
    this.#open = null;
  }

  async #makeFirstView(): Promise<FirstViewText> {
    const [desk, { firstLibraryView }] = await Promise.all([this.state(), this.#tasks]);
    const library = this.#open === null ? undefined : await firstLibraryView(this.#open);
    return JSON.stringify({ desk, library } satisfies FirstView);
  }

  #lookAhead(): void {
    if (this.#wasAsked) return;
    this.#ahead = this.#makeFirstView();
    // The window asks, and is told what is wrong.
    this.#ahead.catch(() => undefined);
  }

  async #begin(): Promise<Opening> {
    const { folder, ports, report } = this.#options;
    try {
      const changed: DeskPorts['changed'] = (articleIds, only) => {
        this.#ahead = null;
        ports.changed?.(articleIds, only);
      };
      const desk = await (await this.#tasks).openDesk(folder, { ...ports, changed });
      if (this.#closed) desk.close();
      else this.#open = desk;
      // While the window's page is still coming up; what else has come in meanwhile goes first.
      setImmediate(() => this.#lookAhead());
      return { desk };
    } catch (problem) {
      if (!(problem instanceof ReadoutError)) report(problem);
      return { problem };
    }
  }
}

/** How often a swap is tried again, and how long after, in milliseconds: threads of ours take a moment to let go. */
const tries = { most: 60, after: 100 };

/** Swaps, trying again while the library is in use; answers with what it failed by, undefined where it did not. */
async function swapped(swap: () => void): Promise<unknown> {
  for (let number = 1; ; number += 1) {
    try {
      swap();
      return undefined;
    } catch (error) {
      const isInUse = error instanceof ReadoutError && error.code === 'library-in-use';
      if (!isInUse || number === tries.most) return error;
      await new Promise((resolve) => setTimeout(resolve, tries.after));
    }
  }
}
