import type { Texts } from '../../electron/texts/catalogue.ts';
import { linesIn, type SetFull } from './set-full.ts';

/** What the full briefing came to, in a line; or the page that is being set. */
export function fullMeter(set: SetFull | null, inHand: number | null, words: Texts['full']): string {
  if (set === null) return words.setting(inHand ?? 1);
  const { briefing, pages } = set.layout;
  return words.meter(pages.length, linesIn(briefing), briefing.hidden);
}
