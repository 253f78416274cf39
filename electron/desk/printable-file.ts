import { fullBriefing } from '../briefing/full-briefing.ts';
import { localDay } from '../briefing/local-day.ts';
import { printableBriefing } from '../briefing/printable-briefing.ts';
import type { PageOrder } from '../contract/page-order.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
import { forOneOutput } from './one-output.ts';
import type { PreparedArticle } from './prepare-article.ts';
import { storedDraft, viewOfDraft } from './stored-draft.ts';

/**
 * What is printed of a file, without storing anything. Throws as `forOneOutput`.
 *
 * @param now milliseconds since 1970
 */
export function printableFile(
  prepared: PreparedArticle,
  now: number,
  language: InterfaceLanguage,
  {
    document,
    paper,
    ...choices
  }: Pick<PageOrder, 'document' | 'paper'> & {
    readonly marking?: string | undefined;
    readonly template?: string | undefined;
  },
): PageOrder {
  const setup = forOneOutput({ lines: [] }, choices, [], language);
  let count = 0;
  // Counted ids, so that the same file always gives the same page.
  const view = viewOfDraft(storedDraft(prepared, () => `line-${++count}`, now));
  const options = { day: localDay(now), language, setup };
  return document === 'page'
    ? { document, paper, briefing: printableBriefing(view, [], options) }
    : { document, paper, briefing: fullBriefing(view, [], options) };
}
