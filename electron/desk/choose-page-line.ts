import type { CallInput } from '../contract/calls.ts';
import type { PageItem } from '../contract/page.ts';
import type { PageSetup } from '../contract/page-setup.ts';
import { ReadoutError } from '../contract/results.ts';
import { putPageLine } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { pageStep } from './page-step.ts';
import { printableBriefing } from './printable-briefing.ts';

/**
 * Keeps all that is chosen for a line of a page; null where it is to be as its section says. Throws ReadoutError
 * `not-found` where the page has no such line, and `bad-input` for a short form of a line whose words are not the
 * briefing's to change: a quotation's, and a note's, which must leave no words behind when it is made private again.
 *
 * @param items the lines of the page; those of the article's unless it is a dossier's
 */
export function choosePageLine(
  desk: LibraryContext,
  input: CallInput<'choosePageLine'>,
  items: readonly PageItem[] = printableBriefing(desk, input).items,
): PageSetup {
  const { articleId, lineId, pinned, short, shortText } = input;
  const item = items.find(({ id }) => id === lineId);
  if (item === undefined) throw new ReadoutError('not-found');
  if (shortText && (item.kind === 'note' || item.kind === 'quote')) throw new ReadoutError('bad-input', 'shortText');
  return pageStep(
    desk,
    articleId,
    'choosePageLine',
    (db) =>
      putPageLine(db, articleId, {
        lineId,
        pinned: pinned ?? undefined,
        short: short ?? undefined,
        shortText: shortText || undefined,
      }),
    // Words are typed letter by letter; a pin is one press.
    `${lineId}:${pinned}:${short}`,
  );
}
