import { Worker } from 'node:worker_threads';
import type { SearchState } from '../contract/search.ts';
import { removeIndex } from '../searching/index-file.ts';
import type { KeepNews, KeepOrder, SearchThread } from '../searching/search-tasks.ts';

export interface KeeperPorts {
  /** The library's folder, absolute. */
  readonly folder: string;
  /** Where the index lies, absolute. */
  readonly path: string;
  /** The entry file of the search's threads. */
  readonly workerFile: string | URL;
  /** Told whenever the state has changed. */
  readonly changed: (state: SearchState) => void;
  /** Told before an index is thrown away: whoever reads it lets go of it. */
  readonly letGo: () => void;
  /** Told of what went wrong. */
  readonly failed: (error: unknown) => void;
}

/** So long after its last work the thread ends, in milliseconds; the next change starts another. */
const idle = 20_000;
/** How often an index is made anew before the program gives up on it until its next start. */
const mostAttempts = 2;

/** Keeps the index up to date, in a thread of its own that lives while there is something to do. */
export class IndexKeeper {
  readonly #ports: KeeperPorts;
  #worker: Worker | null = null;
  #isAtWork = false;
  #wanted = false;
  #attempts = 0;
  #ended = false;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #state: SearchState = { complete: false, done: 0, total: 0 };
  #waiting: (() => void)[] = [];

  constructor(ports: KeeperPorts) {
    this.#ports = ports;
  }

  /** How far the index is. It is not complete before somebody has looked. */
  state(): SearchState {
    return this.#state;
  }

  /** Says that the index was found to be up to date. */
  settle(): void {
    if (!this.#isAtWork) this.#set({ ...this.#state, complete: true });
  }

  /** Has the index brought up to date with the library as it is now. */
  look(): void {
    if (this.#ended) return;
    clearTimeout(this.#idle);
    if (this.#isAtWork) {
      this.#wanted = true;
      return;
    }
    this.#isAtWork = true;
    this.#set({ ...this.#state, complete: false });
    this.#worker ??= this.#start();
    this.#order('look');
  }

  /** Throws the index away and makes it anew. */
  makeAnew(): void {
    if (this.#ended || this.#attempts >= mostAttempts) return;
    this.#attempts += 1;
    const worker = this.#worker;
    this.#worker = null;
    this.#isAtWork = true;
    this.#set({ complete: false, done: 0, total: 0 });
    const again = () => {
      if (this.#ended) return;
      this.#ports.letGo();
      try {
        removeIndex(this.#ports.path);
      } catch (error) {
        this.#isAtWork = false;
        this.#ports.failed(error);
        return;
      }
      this.#isAtWork = false;
      this.look();
    };
    if (worker === null) again();
    else {
      worker.removeAllListeners('exit');
      void worker.terminate().then(again, this.#ports.failed);
    }
  }

  /** Waits until nothing is left to do. */
  atRest(): Promise<void> {
    return this.#isAtWork ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** Ends the work where it stands; the next start goes on from there. */
  end(): Promise<unknown> {
    this.#ended = true;
    clearTimeout(this.#idle);
    this.#rest();
    const worker = this.#worker;
    this.#worker = null;
    worker?.removeAllListeners('exit');
    return worker?.terminate() ?? Promise.resolve();
  }

  #start(): Worker {
    const worker = new Worker(this.#ports.workerFile, {
      workerData: { folder: this.#ports.folder, task: 'keep' } satisfies SearchThread,
    });
    worker.unref();
    worker.on('message', (news: KeepNews) => this.#take(worker, news));
    worker.on('error', (error) => {
      if (!this.#ended) this.#ports.failed(error);
    });
    worker.once('exit', () => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#isAtWork = false;
      this.#rest();
    });
    return worker;
  }

  #order(order: KeepOrder): void {
    this.#worker?.postMessage(order);
  }

  #take(worker: Worker, news: KeepNews): void {
    if (this.#worker !== worker || this.#ended) return;
    if (news.kind === 'progress') this.#set({ complete: false, done: news.done, total: news.total });
    else if (news.kind === 'unusable') this.makeAnew();
    else this.#caughtUp();
  }

  #caughtUp(): void {
    this.#isAtWork = false;
    if (this.#wanted) {
      this.#wanted = false;
      this.look();
      return;
    }
    this.#set({ ...this.#state, complete: true });
    this.#rest();
    this.#idle = setTimeout(() => this.#letThreadGo(), idle);
    this.#idle.unref();
  }

  #letThreadGo(): void {
    this.#worker?.removeAllListeners('exit');
    this.#order('end');
    this.#worker = null;
  }

  #rest(): void {
    for (const done of this.#waiting.splice(0)) done();
  }

  #set(state: SearchState): void {
    const { complete, done, total } = this.#state;
    this.#state = state;
    if (complete !== state.complete || done !== state.done || total !== state.total) this.#ports.changed(state);
  }
}
