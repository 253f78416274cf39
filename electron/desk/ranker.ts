import { Worker } from 'node:worker_threads';
import type { Found } from '../searching/find-articles.ts';
import type { RankAnswer, RankOrder, SearchThread } from '../searching/search-tasks.ts';

/** So long after its last answer the thread ends, in milliseconds. */
const idle = 60_000;

type Waiting = { readonly order: RankOrder; readonly answer: (found: Found | null) => void };

/** Ranks among all hits, in a thread of its own. Of several questions only the last is answered; the others get null. */
export class Ranker {
  readonly #folder: string;
  readonly #workerFile: string | URL;
  #worker: Worker | null = null;
  #inHand: Waiting | null = null;
  #next: Waiting | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #id = 0;

  constructor(folder: string, workerFile: string | URL) {
    this.#folder = folder;
    this.#workerFile = workerFile;
  }

  /** Answers null where a later question came, or the index could not be read. */
  rank(order: Omit<RankOrder, 'id'>): Promise<Found | null> {
    clearTimeout(this.#idle);
    this.#id += 1;
    const id = this.#id;
    return new Promise((answer) => {
      this.#next?.answer(null);
      this.#next = { order: { id, ...order }, answer };
      this.#goOn();
    });
  }

  /** Lets go of the index. */
  end(): Promise<unknown> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    for (const waiting of [this.#inHand, this.#next]) waiting?.answer(null);
    this.#inHand = null;
    this.#next = null;
    return worker?.terminate() ?? Promise.resolve();
  }

  #goOn(): void {
    if (this.#inHand !== null || this.#next === null) return;
    this.#inHand = this.#next;
    this.#next = null;
    this.#worker ??= this.#start();
    this.#worker.postMessage(this.#inHand.order);
  }

  #start(): Worker {
    const worker = new Worker(this.#workerFile, {
      workerData: { folder: this.#folder, task: 'rank' } satisfies SearchThread,
    });
    worker.unref();
    worker.on('message', ({ found }: RankAnswer) => this.#take(worker, found ?? null));
    worker.on('error', () => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#take(null, null);
    });
    return worker;
  }

  #take(worker: Worker | null, found: Found | null): void {
    if (this.#worker !== worker) return;
    const { answer } = this.#inHand ?? {};
    this.#inHand = null;
    answer?.(this.#next === null ? found : null);
    this.#goOn();
    if (this.#inHand !== null) return;
    this.#idle = setTimeout(() => void this.end(), idle);
    this.#idle.unref();
  }
}
