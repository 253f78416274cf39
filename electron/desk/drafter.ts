import { Worker } from 'node:worker_threads';
import type { DraftedBriefing, DraftInput, DraftOptions } from '../contract/drafts.ts';
import { ReadoutError } from '../contract/results.ts';

/** Drafts briefings somewhere where it keeps nobody waiting. */
export interface Drafter {
  /**
   * @throws ReadoutError `took-too-long`; the signal's reason where it is aborted
   */
  draft(article: DraftInput, options?: DraftOptions, course?: DraftCourse): Promise<DraftedBriefing>;
}

/** How somebody who waits follows a drafting, and ends it. */
export interface DraftCourse {
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how far it has come, from 0 to 1; of a short text never. */
  readonly progress?: ((share: number) => void) | undefined;
}

export interface DrafterSettings {
  /** The worker's entry file. */
  readonly workerFile: string | URL;
  /** Texts of at most this many UTF-16 code units are drafted in this thread, where starting another takes longer. */
  readonly shortText?: number;
  /** Milliseconds after which drafting is given up. */
  readonly patience?: number;
}

/** A drafter that loads the engine at its first use, and drafts long texts in a thread of their own. */
export function createDrafter({ workerFile, shortText = 20_000, patience = 120_000 }: DrafterSettings): Drafter {
  return {
    draft: async (article, options = {}, course = {}) => {
      course.signal?.throwIfAborted();
      if (article.text.length > shortText) return draftInWorker(workerFile, { article, options }, patience, course);
      const { draftBriefing } = await import('../drafting/draft-briefing.ts');
      return draftBriefing(article, options);
    },
  };
}

/** What a drafting thread is started with. */
export interface DraftingTask {
  readonly article: DraftInput;
  readonly options: DraftOptions;
}

/** What a drafting thread says: how far it has come, and at the end the briefing. */
export type DraftingNews = { readonly share: number } | { readonly briefing: DraftedBriefing };

/** Memory that a drafting thread may take, in megabytes. */
const memoryLimit = 1024;

function draftInWorker(
  file: string | URL,
  task: DraftingTask,
  patience: number,
  { signal, progress }: DraftCourse,
): Promise<DraftedBriefing> {
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
    worker.on('message', (news: DraftingNews) => {
      if ('briefing' in news) end(() => resolve(news.briefing));
      else progress?.(news.share);
    });
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', () => end(() => reject(new Error('the drafting thread ended without an answer'))));
  });
}
