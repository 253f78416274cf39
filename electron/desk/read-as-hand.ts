import { ReadoutError } from '../contract/results.ts';
import type { Drafter } from './drafter.ts';
import { attachmentsAt, prepareArticle } from './prepare-article.ts';
import type { ReadingNews, ReadingTask } from './reading-hand.ts';

/**
 * Reads and drafts one file, as a hand does it. Never rejects.
 *
 * @param drafter drafts in this very thread
 * @param tell hears of it, last of all with what came of it
 */
export async function readAsHand(
  { id, name, bytes, want }: ReadingTask,
  drafter: Drafter,
  tell: (news: ReadingNews) => void,
): Promise<void> {
  try {
    const course = { progress: (share: number) => tell({ id, share }) };
    if ('article' in want) tell({ id, prepared: await prepareArticle(name, bytes, drafter, want.article, course) });
    else tell({ id, attachments: await attachmentsAt(name, bytes, want.attachments) });
  } catch (error) {
    if (error instanceof ReadoutError) tell({ id, refusal: { code: error.code, detail: error.detail } });
    else tell({ id, failure: error instanceof Error ? error.name : '' });
  }
}
