import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import type { PrintableBriefing } from '../../electron/contract/page.ts';
import type { Result } from '../../electron/contract/results.ts';
import { useKeptAnswer } from './use-kept-answer.ts';

const printableBriefing = (calls: ReadoutCalls, articleId: string) => calls.printableBriefing({ articleId });

/** What the page of an article is made of, kept true while the library changes; null until it is first known. */
export function usePrintableBriefing(articleId: string): Result<PrintableBriefing> | null {
  return useKeptAnswer(articleId, printableBriefing);
}
