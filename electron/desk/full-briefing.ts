import { fullBriefing as compose } from '../briefing/full-briefing.ts';
import { localDay } from '../briefing/local-day.ts';
import type { CallInput } from '../contract/calls.ts';
import type { FullBriefing } from '../contract/full-briefing.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { articleView } from '../storage/article-view.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { printableNotes } from './printable-notes.ts';

/**
 * What an article's full briefing is made of. Throws ReadoutError `not-found`.
 *
 * @param setup what is chosen for it; what the library keeps of it unless something else is to be shown
 */
export function fullBriefing(
  { db, clock, language }: LibraryContext,
  { articleId }: CallInput<'fullBriefing'>,
  setup: PageSetup = pageSetupOf(db, articleId),
): FullBriefing {
  const view = articleView(db, articleId);
  return compose(view, printableNotes(db, view.revision), { day: localDay(clock()), language, setup });
}
