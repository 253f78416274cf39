import { ReadoutError } from '../contract/results.ts';
import type { Drafter } from './drafter.ts';
import { attachmentsAt, prepareArticle } from './prepare-article.ts';
import type { ReadingNews, ReadingTask } from './reading-hand.ts';
import { readReadoutFile } from './readout-container.ts';

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
    else if ('readout' in want) await tellReadout({ id, name, bytes }, tell);
    else tell({ id, attachments: await attachmentsAt(name, bytes, want.attachments) });
  } catch (error) {
    if (error instanceof ReadoutError) tell({ id, refusal: { code: error.code, detail: error.detail } });
    else tell({ id, failure: error instanceof Error ? error.name : '' });
  }
}

async function tellReadout(
  { id, name, bytes }: Omit<ReadingTask, 'want'>,
  tell: (news: ReadingNews) => void,
): Promise<void> {
  const { articles, originals, ...rest } = await readReadoutFile(name, bytes, (share) => tell({ id, share }));
  for (const article of articles) tell({ id, piece: { article } });
  for (const original of originals) tell({ id, piece: { original } });
  tell({ id, rest });
}
