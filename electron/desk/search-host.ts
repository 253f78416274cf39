import type { PrivacyState } from '../contract/private-notes.ts';
import type { LibrarySearch, SearchPorts } from './library-search.ts';
import type { ListThread } from './list-thread.ts';

/** How long after the start the index is looked after first, and how long after each change, in milliseconds. */
const afterStart = 4_000;
const afterChange = 250;
/** How long a caller waits at most until the index has forgotten something, in milliseconds. */
const patience = 5_000;

/** Has the search loaded when it is first needed, and its index looked after in quiet moments. */
export class SearchHost {
  readonly #ports: SearchPorts;
  #loading: Promise<LibrarySearch> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lists: Promise<ListThread> | null = null;
  #ended = false;
  #turn = 0;

  constructor(ports: SearchPorts) {
    this.#ports = ports;
    this.#lookAfter(afterStart);
  }

  /** The search; whoever asks for it makes private notes searchable too, where they are open. */
  async search(): Promise<LibrarySearch> {
    const search = await this.#load();
    search.privateNotes.begin();
    return search;
  }

  /** What lists the library in groups, apart from this thread. */
  lists(): Promise<ListThread> {
    const { folder, workerFile } = this.#ports;
    this.#lists ??= import('./list-thread.ts').then(({ ListThread: Thread }) => new Thread(folder, workerFile));
    return this.#lists;
  }

  /** Takes note of a question; what is returned tells whether a later one has come since. */
  ask(turn: number): () => boolean {
    this.#turn = turn;
    return () => turn < this.#turn;
  }

  /** The library has changed. */
  changed(): void {
    if (this.#timer === undefined) this.#lookAfter(afterChange);
  }

  /** The private notes were locked or unlocked. Locked ones are gone from memory when this returns. */
  privacyChanged({ locked }: PrivacyState): void {
    if (locked) this.#loaded?.privateNotes.drop();
    else void this.search().catch(this.#ports.failed);
  }

  /**
   * Has the index take out, at once, what the library says no more, and resolves when it has. A long making of the index
   * is not waited for to its end; it takes nothing in that is no longer there.
   */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    let bound: ReturnType<typeof setTimeout> | undefined;
    try {
      const search = await this.#load();
      search.look();
      await Promise.race([
        search.atRest(),
        new Promise<void>((resolve) => {
          bound = setTimeout(resolve, patience);
        }),
      ]);
    } catch (error) {
      this.#ports.failed(error);
    } finally {
      clearTimeout(bound);
    }
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    void this.#loaded?.end().catch(this.#ports.failed);
    void this.#lists?.then((thread) => thread.end()).catch(this.#ports.failed);
  }

  #loaded: LibrarySearch | null = null;

  #load(): Promise<LibrarySearch> {
    this.#loading ??= import('./library-search.ts').then(({ LibrarySearch: Search }) => {
      this.#loaded = new Search(this.#ports);
      if (this.#ended) void this.#loaded.end();
      else this.#loaded.look();
      return this.#loaded;
    });
    return this.#loading;
  }

  #lookAfter(delay: number): void {
    if (this.#ended) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#load()
        .then((search) => {
          if (!this.#ended) search.look();
        })
        .catch(this.#ports.failed);
    }, delay);
    this.#timer.unref();
  }
}
