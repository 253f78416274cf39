import type { PrintableBriefing } from '../contract/page.ts';
import type { Texts } from '../texts/catalogue.ts';
import { oneLine } from './clip-text.ts';
import { creditLine } from './credit-line.ts';

/** Where a briefing is drawn from: its article, or how many articles. */
export function sourceLine(
  briefing: Pick<PrintableBriefing, 'author' | 'source' | 'dateline' | 'sources'>,
  { page, dossiers }: Pick<Texts, 'page' | 'dossiers'>,
): string {
  if (briefing.sources !== undefined) return dossiers.drawnFrom(briefing.sources.length);
  return oneLine(page.drawnFrom(creditLine(briefing), briefing.dateline));
}
