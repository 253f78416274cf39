import type { View } from '../discourse/phrases.ts';
import type { Entity } from '../names/entity.ts';
import type { Sentence } from '../reading/reading.ts';
import type { Quotation } from './quotations.ts';

/** Tokens before and after a quotation in which its speaker is looked for; no sentence that a person writes is longer. */
const sight = 250;

/** The part of a sentence that is in sight of a quotation, so that a sentence of a megabyte takes no square of its length. */
export function inSight(sentence: Sentence, { from, to }: Quotation): { readonly from: number; readonly to: number } {
  return { from: Math.max(sentence.from, from - sight), to: Math.min(sentence.to, to + sight) };
}

/** The last code unit of a quotation's words: its mark of punctuation, where it has one. No copy of the text is searched. */
export function lastMark(text: string, { spans }: Pick<Quotation, 'spans'>): string {
  return text.charAt((spans.at(-1)?.end ?? 0) - 1);
}

/** `“Bell taught me”`: whoever is named in the words is not the one who says them. */
export function speaksOf({ names }: View, { from, to }: Quotation, person: Entity | undefined): boolean {
  if (person?.kind !== 'person') return false;
  for (let at = from; at < Math.min(to, from + sight); at += 1) if (names.at.get(at) === person) return true;
  return false;
}
