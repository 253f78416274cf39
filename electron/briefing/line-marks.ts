import type { PageItem } from '../contract/page.ts';
import type { Texts } from '../texts/catalogue.ts';
import { oneLine } from './clip-text.ts';

/** The day as it is printed, with a word where it does not stand in the source; nothing where the line is that day. */
export function whenOf(
  item: Pick<PageItem, 'kind' | 'when' | 'text' | 'certainty'>,
  words: Texts['page'],
): string | undefined {
  if (!item.when || item.when === item.text) return undefined;
  // A date that the source gives is its own wording.
  if (item.kind === 'date' && item.certainty === 'stated') return undefined;
  const when = oneLine(item.when);
  return item.certainty === 'inferred' ? `${when} (${words.inferred})` : when;
}

/** "Agreed" and "open" go without saying under their heading; whatever differs is said. */
export function stateOf(item: Pick<PageItem, 'progress' | 'firmness'>, words: Texts['page']): string | undefined {
  if (item.progress !== undefined && item.progress !== 'open') return words.progress[item.progress];
  if (item.firmness === undefined || item.firmness === 'agreed' || item.firmness === 'requested') return undefined;
  return words.firmness[item.firmness];
}
