import { createHash } from 'node:crypto';
import type { PassageSelectors } from '../contract/annotations.ts';
import type { ForeignPlace } from './carry-foreign.ts';

/** UTF-16 code units from which on finding foreign words takes long enough to remember where they were found. */
const longText = 50_000;
/** Texts of which the places are remembered at a time. */
const mostTexts = 2;

const memory = new Map<string, Map<string, ForeignPlace>>();

/** Where foreign passages were found in a long text, which never changes; of words only a hash is kept. */
export interface ForeignMemory {
  find(selectors: PassageSelectors): ForeignPlace | undefined;
  keep(selectors: PassageSelectors, place: ForeignPlace): void;
}

/** What is remembered of a text; undefined for a short one, in which looking again costs nothing. */
export function foreignMemory(text: string): ForeignMemory | undefined {
  if (text.length < longText) return undefined;
  const places = memory.get(text) ?? new Map<string, ForeignPlace>();
  // The text that was asked for last is the last to be forgotten.
  memory.delete(text);
  memory.set(text, places);
  for (const oldest of memory.keys()) {
    if (memory.size <= mostTexts) break;
    memory.delete(oldest);
  }
  return {
    find: (selectors) => places.get(keyOf(selectors)),
    keep: (selectors, place) => places.set(keyOf(selectors), place),
  };
}

function keyOf({ position, quote }: PassageSelectors): string {
  const said = JSON.stringify([position.start, position.end, quote.exact, quote.prefix, quote.suffix]);
  return createHash('sha256').update(said).digest('base64');
}
