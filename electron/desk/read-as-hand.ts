import { ReadoutError } from '../contract/results.ts';
import type { Drafter } from './drafter.ts';
import { prepareArticle } from './prepare-article.ts';
import type { ReadingNews, ReadingTask } from './reading-hand.ts';

/**
 * Reads and drafts one file, as a hand does it. Never rejects.
 *
 * @param drafter drafts in this very thread
 * @param tell hears of it, last of all with what came of it
 */
export async function readAsHand(
  { id, name, bytes, options }: ReadingTask,
  drafter: Drafter,
  tell: (news: ReadingNews) => void,
): Promise<void> {
  try {
    const prepared = await prepareArticle(name, bytes, drafter, options, { progress: (share) => tell({ id, share }) });
    tell({ id, prepared });
  } catch (error) {
    if (error instanceof ReadoutError) tell({ id, refusal: { code: error.code, detail: error.detail } });
    else tell({ id, failure: error instanceof Error ? error.name : '' });
  }
}
