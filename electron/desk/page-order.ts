import type { PageOrder } from '../contract/page-order.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { fullBriefing } from './full-briefing.ts';
import { printableBriefing } from './printable-briefing.ts';

/**
 * What is printed of an article of the library: its page or its full briefing. Throws ReadoutError `not-found`.
 *
 * @param setup what is chosen for it; what the library keeps of it unless something else is to be printed
 */
export function pageOrder(
  desk: LibraryContext,
  articleId: string,
  { document, paper }: Pick<PageOrder, 'document' | 'paper'>,
  setup?: PageSetup,
): PageOrder {
  return document === 'page'
    ? { document, paper, briefing: printableBriefing(desk, { articleId }, setup) }
    : { document, paper, briefing: fullBriefing(desk, { articleId }, setup) };
}
