import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import type { FullBriefing } from '../../electron/contract/full-briefing.ts';
import type { Result } from '../../electron/contract/results.ts';
import { useKeptAnswer } from '../print/use-kept-answer.ts';

const fullBriefing = (calls: ReadoutCalls, articleId: string) => calls.fullBriefing({ articleId });

/** What the full briefing of an article is made of, kept true while the library changes; null until it is first known. */
export function useFullBriefing(articleId: string): Result<FullBriefing> | null {
  return useKeptAnswer(articleId, fullBriefing);
}
