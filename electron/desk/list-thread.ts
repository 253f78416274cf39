import { Worker } from 'node:worker_threads';
import type { ListAnswer, ListOrder, SearchThread } from '../searching/search-tasks.ts';

/** So long after its last answer the thread ends, in milliseconds. */
const idle = 60_000;

/** Reads the grouped list of a library in a thread of its own: groups are counted over every article. */
export class ListThread {
  readonly #folder: string;
  readonly #workerFile: string | URL;
  #worker: Worker | null = null;
  #id = 0;
  readonly #waiting = new Map<number, (answer: ListAnswer | null) => void>();
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(folder: string, workerFile: string | URL) {
    this.#folder = folder;
    this.#workerFile = workerFile;
  }

  /** Answers null where the thread could not: then it is read where it is asked for. */
  ask(order: Omit<ListOrder, 'id'>): Promise<ListAnswer | null> {
    clearTimeout(this.#idle);
    this.#id += 1;
    const id = this.#id;
    return new Promise((answer) => {
      this.#waiting.set(id, answer);
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, ...order } satisfies ListOrder);
    });
  }

  /** Lets go of the library. */
  end(): Promise<unknown> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    for (const answer of this.#waiting.values()) answer(null);
    this.#waiting.clear();
    return worker?.terminate() ?? Promise.resolve();
  }

  #start(): Worker {
    const worker = new Worker(this.#workerFile, {
      workerData: { folder: this.#folder, task: 'list' } satisfies SearchThread,
    });
    worker.unref();
    worker.on('message', (answer: ListAnswer) => this.#take(answer));
    worker.on('error', () => {
      if (this.#worker === worker) void this.end();
    });
    return worker;
  }

  #take(answer: ListAnswer): void {
    this.#waiting.get(answer.id)?.(answer.failed === true ? null : answer);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size > 0) return;
    this.#idle = setTimeout(() => void this.end(), idle);
    this.#idle.unref();
  }
}
