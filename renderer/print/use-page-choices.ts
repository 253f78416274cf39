import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import type { PageChoices } from '../../electron/contract/page-setup.ts';
import { useKeptAnswer } from './use-kept-answer.ts';

const pageChoices = (calls: ReadoutCalls, articleId: string) => calls.pageChoices({ articleId });

/** What is chosen for an article's page, kept true while the library changes; null until it is known. */
export function usePageChoices(articleId: string): PageChoices | null {
  const answer = useKeptAnswer(articleId, pageChoices);
  return answer?.ok ? answer.value : null;
}
