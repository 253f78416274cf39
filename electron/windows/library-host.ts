import type { DeskState } from '../contract/desk-state.ts';
import { ReadoutError } from '../contract/results.ts';
import type { DeskContext } from '../desk/context.ts';
import { deskState, type ProgramFacts, shutDeskState } from '../desk/desk-state.ts';
import type { Desk } from '../desk/open-desk.ts';
import type { LibraryPort } from '../gate/ports.ts';

/** How the library is opened, and what the program says of itself. */
export interface LibraryHostOptions {
  readonly folder: string;
  readonly program: ProgramFacts;
  readonly open: () => Promise<Desk>;
  /** Told of a failure that is not a problem a user can understand. */
  readonly report: (error: unknown) => void;
}

type Opening = { readonly desk: Desk } | { readonly problem: unknown };

/** Holds the library for as long as the program runs: open, or kept shut by a problem that the window shows. */
export class LibraryHost implements LibraryPort {
  readonly #options: LibraryHostOptions;
  #opening: Promise<Opening>;
  #open: Desk | null = null;
  #closed = false;

  /** Begins to open at once. */
  constructor(options: LibraryHostOptions) {
    this.#options = options;
    this.#opening = this.#begin();
  }

  async desk(): Promise<DeskContext> {
    const opening = await this.#opening;
    if ('problem' in opening || this.#closed) throw new ReadoutError('library-unavailable');
    return opening.desk;
  }

  async state(): Promise<DeskState> {
    const { folder, program } = this.#options;
    const opening = await this.#opening;
    return 'desk' in opening ? deskState(opening.desk, program) : shutDeskState(folder, opening.problem, program);
  }

  async retry(): Promise<DeskState> {
    const before = this.#opening;
    const refused = 'problem' in (await before);
    // Of two attempts at once the second waits for the first.
    if (refused && this.#opening === before && !this.#closed) this.#opening = this.#begin();
    return this.state();
  }

  /** The open library, or `null` while there is none. */
  get current(): DeskContext | null {
    return this.#open;
  }

  /** Closes the library; afterwards every call is refused. */
  close(): void {
    this.#closed = true;
    this.#open?.close();
    this.#open = null;
  }

  async #begin(): Promise<Opening> {
    try {
      const desk = await this.#options.open();
      if (this.#closed) desk.close();
      else this.#open = desk;
      return { desk };
    } catch (problem) {
      if (!(problem instanceof ReadoutError)) this.#options.report(problem);
      return { problem };
    }
  }
}
