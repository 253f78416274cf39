import { handlingMarking } from '../briefing/handling-marking.ts';
import type { CallInput } from '../contract/calls.ts';
import type { PageHeadFields, PageSetup } from '../contract/page-setup.ts';
import { ReadoutError } from '../contract/results.ts';
import { putPageSetup } from '../storage/page-setup.ts';
import type { LibraryContext } from './context.ts';
import { pageStep } from './page-step.ts';

/**
 * Keeps fields of a page's head; the ones not handed in stay, and an empty one is taken away. Throws ReadoutError
 * `not-found`, and `no-such-label` for a marking that only looks like a label of the Traffic Light Protocol.
 */
export function savePageHead(desk: LibraryContext, input: CallInput<'savePageHead'>): PageSetup {
  const { articleId, ...fields } = input;
  const kept: PageHeadFields = { ...fields, ...('marking' in fields ? { marking: markingOf(fields.marking) } : {}) };
  const changed = Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [name, value === '' ? undefined : value]),
  );
  return pageStep(
    desk,
    articleId,
    'setPageHead',
    (db, setup) => putPageSetup(db, articleId, { ...setup, ...changed }),
    Object.keys(changed).sort().join(),
  );
}

function markingOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const marking = handlingMarking(typed);
  if (marking === undefined) throw new ReadoutError('no-such-label', typed);
  return marking;
}
