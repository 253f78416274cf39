import type { DraftedBriefing, DraftInput, DraftOptions } from '../contract/drafts.ts';
import { inThread, type ThreadCourse } from './in-thread.ts';

/** Drafts briefings somewhere where it keeps nobody waiting. */
export interface Drafter {
  /**
   * @throws ReadoutError `took-too-long`; the signal's reason where it is aborted
   */
  draft(article: DraftInput, options?: DraftOptions, course?: ThreadCourse): Promise<DraftedBriefing>;
}

export interface DrafterSettings {
  /** The worker's entry file. */
  readonly workerFile: string | URL;
  /** Texts of at most this many UTF-16 code units are drafted in this thread, where starting another takes longer. */
  readonly shortText?: number;
  /** Milliseconds after which drafting is given up. */
  readonly patience?: number;
}

/** What a drafting thread is started with. */
export interface DraftingTask {
  readonly article: DraftInput;
  readonly options: DraftOptions;
}

/** A drafter that loads the engine at its first use, and drafts long texts in a thread of their own. */
export function createDrafter({ workerFile, shortText = 20_000, patience = 120_000 }: DrafterSettings): Drafter {
  return {
    draft: async (article, options = {}, course = {}) => {
      course.signal?.throwIfAborted();
      const task: DraftingTask = { article, options };
      if (article.text.length > shortText) return inThread<DraftedBriefing>(workerFile, task, patience, course);
      const { draftBriefing } = await import('../drafting/draft-briefing.ts');
      return draftBriefing(article, options);
    },
  };
}
