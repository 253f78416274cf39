import { localDay } from '../briefing/local-day.ts';
import { printableBriefing } from '../briefing/printable-briefing.ts';
import type { PrintableBriefing } from '../contract/page.ts';
import type { InterfaceLanguage } from '../texts/catalogue.ts';
import { forOneOutput } from './one-output.ts';
import type { PreparedArticle } from './prepare-article.ts';
import { storedDraft, viewOfDraft } from './stored-draft.ts';

/**
 * What the page of a file is made of, without storing anything. Throws as `forOneOutput`.
 *
 * @param now milliseconds since 1970
 */
export function printableFile(
  prepared: PreparedArticle,
  now: number,
  language: InterfaceLanguage,
  choices: { readonly marking?: string | undefined; readonly template?: string | undefined },
): PrintableBriefing {
  const setup = forOneOutput({ lines: [] }, choices, [], language);
  let count = 0;
  // Counted ids, so that the same file always gives the same page.
  const view = viewOfDraft(storedDraft(prepared, () => `line-${++count}`, now));
  return printableBriefing(view, [], { day: localDay(now), language, setup });
}
