import { Worker } from 'node:worker_threads';
import { ReadoutError } from '../contract/results.ts';

/** How somebody who waits follows a long piece of work, and ends it. */
export interface ThreadCourse {
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how far it has come, from 0 to 1; of a short piece of work never. */
  readonly progress?: ((share: number) => void) | undefined;
}

/** What a thread says: how far it has come, and at the end its answer. */
export type ThreadNews<Answer> = { readonly share: number } | { readonly answer: Answer };

/** Memory that a thread may take, in megabytes. */
const memoryLimit = 1024;

/**
 * Has a thread of its own do one task and end.
 *
 * @param file the entry file of the thread, which says ThreadNews
 * @param task what it is started with
 * @param patience milliseconds after which it is given up
 * @throws ReadoutError `took-too-long`; the signal's reason where it is aborted; what the thread throws
 */
export function inThread<Answer>(
  file: string | URL,
  task: unknown,
  patience: number,
  { signal, progress }: ThreadCourse = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: memoryLimit } });
    const timer = setTimeout(() => end(() => reject(new ReadoutError('took-too-long'))), patience);
    const onAbort = () => end(() => reject(signal?.reason));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      void worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.on('message', (news: ThreadNews<Answer>) => {
      if ('answer' in news) end(() => resolve(news.answer));
      else progress?.(news.share);
    });
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', () => end(() => reject(new Error('the thread ended without an answer'))));
  });
}
