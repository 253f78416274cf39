import { localDay } from '../briefing/local-day.ts';
import { printableBriefing as compose } from '../briefing/printable-briefing.ts';
import type { CallInput } from '../contract/calls.ts';
import type { PrintableBriefing } from '../contract/page.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { articleView } from '../storage/article-view.ts';
import { pageSetupOf } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { printableNotes } from './printable-notes.ts';

/**
 * What an article's page is made of. Throws ReadoutError `not-found`.
 *
 * @param setup what is chosen for the page; what the library keeps of it unless something else is to be shown
 */
export function printableBriefing(
  { db, clock, language }: LibraryContext,
  { articleId }: CallInput<'printableBriefing'>,
  setup: PageSetup = pageSetupOf(db, articleId),
): PrintableBriefing {
  const view = articleView(db, articleId);
  return compose(view, printableNotes(db, view.revision), { day: localDay(clock()), language, setup });
}
