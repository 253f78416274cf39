import { localDay } from '../briefing/local-day.ts';
import { printableBriefing as compose } from '../briefing/printable-briefing.ts';
import type { CallInput } from '../contract/calls.ts';
import type { PrintableBriefing } from '../contract/page.ts';
import { listAnnotationsOf } from '../storage/annotations.ts';
import { articleView } from '../storage/article-view.ts';
import type { LibraryContext } from './context.ts';

/** What an article's page is made of. Throws ReadoutError `not-found`. */
export function printableBriefing(
  { db, clock, language }: LibraryContext,
  { articleId }: CallInput<'printableBriefing'>,
): PrintableBriefing {
  const view = articleView(db, articleId);
  return compose(view, listAnnotationsOf(db, articleId), { day: localDay(clock()), language });
}
