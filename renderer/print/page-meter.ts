import type { Texts } from '../../electron/texts/catalogue.ts';
import type { SetPage } from './set-page.ts';

/** What the page came to, in a line. */
export function pageMeter(page: SetPage | null, words: Texts['page']['view']): string {
  if (page === null) return words.loading;
  if (page.pinsWithoutRoom.length > 0) return words.pinsDoNotFit(page.pinsWithoutRoom.length);
  if (!page.fits) return words.doesNotFit;
  if (page.printed.length === 0) return words.empty;
  return words.meter(page.layout.typeSize, page.omitted.length, page.layout.shortened);
}
