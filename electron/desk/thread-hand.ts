import { Worker } from 'node:worker_threads';
import type { ReadingNews, StartHand } from './reading-hand.ts';

/** Heap that a reading thread may take, in megabytes. */
const heapLimit = 1024;

/**
 * Starts hands that are threads of this process: for commands, which open no window and so have no other processes.
 *
 * @param file the reading worker's entry
 */
export function threadHands(file: string | URL): StartHand {
  return ({ news, gone }) => {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: heapLimit } });
    let isOver = false;
    const lose = (loss: 'memory' | 'crash') => {
      if (isOver) return;
      isOver = true;
      gone(loss);
    };
    worker.on('message', (message: ReadingNews) => {
      if (!isOver) news(message);
    });
    worker.on('error', (error: Error & { code?: string }) =>
      lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash'),
    );
    worker.on('exit', () => lose('crash'));
    // An idle thread keeps no command from ending.
    worker.unref();
    return {
      post: (task) => worker.postMessage(task),
      end: () => {
        isOver = true;
        void worker.terminate();
      },
    };
  };
}
