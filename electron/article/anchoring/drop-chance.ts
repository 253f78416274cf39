import type { Matching } from './match-words.ts';
import { wordWeight } from './word-weight.ts';
import type { Words } from './words.ts';

/** Share of a sentence's weight that must be there still, lest what is there is what any other sentence shares with it. */
const leastKept = 0.4;
/** So many words that stayed together were not put there by chance. */
const surelyKept = 4;

const sentenceEnd = /[.!?…。！？\n]/u;

/**
 * Takes back what was matched in the sentences of which next to nothing is left: where one sentence stands in the place
 * of another, "the", "will" and "in" stand in the same order in most.
 */
export function dropChance(old: Words, { toNew, block, taken }: Matching): void {
  for (let from = 0, to = 0; from < old.count; from = to) {
    to = sentenceFrom(old, from);
    if (isKept(old, toNew, from, to)) continue;
    for (let word = from; word < to; word += 1) {
      const place = toNew[word] ?? -1;
      if (place < 0) continue;
      taken[place] = 0;
      toNew[word] = -1;
      block[word] = 0;
    }
  }
}

/** One past the last word of the sentence that begins with a word. */
function sentenceFrom({ text, starts, ends, count }: Words, from: number): number {
  let to = from + 1;
  while (to < count && !hasEnd(text, ends[to - 1] ?? 0, starts[to] ?? 0)) to += 1;
  return to;
}

function hasEnd(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return false;
  for (let at = from; at < to; at += 1) if (sentenceEnd.test(text.charAt(at))) return true;
  return false;
}

function isKept(old: Words, toNew: Int32Array, from: number, to: number): boolean {
  let missing = false;
  for (let word = from; word < to && !missing; word += 1) missing = (toNew[word] ?? -1) < 0;
  if (!missing) return true;
  let all = 0;
  let kept = 0;
  let together = 0;
  for (let word = from; word < to; word += 1) {
    const weighs = wordWeight(old, word);
    const place = toNew[word] ?? -1;
    all += weighs;
    if (place >= 0) kept += weighs;
    together = place < 0 ? 0 : word > from && toNew[word - 1] === place - 1 ? together + 1 : 1;
    if (together >= surelyKept) return true;
  }
  return kept >= leastKept * all;
}
