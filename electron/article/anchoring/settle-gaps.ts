import type { Matching } from './match-words.ts';
import type { Words } from './words.ts';

/*
 * Where a passage was taken out that begins as the next one does ("Officials declined to comment." before both), two
 * gaps explain the new text alike: the passage itself, or its rest with the beginning of the next. Words alone cannot
 * tell; people take out and put in whole paragraphs and sentences, so the gap that begins and ends with one is the true
 * one, and the words on its edges belong to the passage that stayed.
 */

const paragraph = 3;
const sentence = 2;
const clause = 1;

const sentenceEnd = /[.!?…。！？]/u;
const clauseEnd = /[,;:–—()«»“”]/u;

/** How strongly the text is divided before a word; the ends of the text divide as paragraphs do. */
function divided({ text, starts, ends, count }: Words, word: number): number {
  if (word <= 0 || word >= count) return paragraph;
  const between = text.slice(ends[word - 1] ?? 0, starts[word] ?? 0);
  if (between === ' ') return 0;
  if (between.includes('\n')) return paragraph;
  if (sentenceEnd.test(between)) return sentence;
  return clauseEnd.test(between) ? clause : 0;
}

/** Moves each gap, in the old text or in the new one, to where it begins and ends with whole passages. */
export function settleGaps(old: Words, fresh: Words, matching: Matching): void {
  const { toNew, block, taken } = matching;
  const toOld = new Int32Array(fresh.count).fill(-1);
  toNew.forEach((place, word) => {
    if (place >= 0) toOld[place] = word;
  });
  settle(old, toNew, (from, to) => {
    const place = toNew[from] ?? -1;
    toNew[to] = place;
    toNew[from] = -1;
    block[to] = block[from] ?? 0;
    block[from] = 0;
    toOld[place] = to;
  });
  settle(fresh, toOld, (from, to) => {
    const word = toOld[from] ?? -1;
    toOld[to] = word;
    toOld[from] = -1;
    toNew[word] = to;
    taken[from] = 0;
    taken[to] = 1;
  });
}

/**
 * @param others for each word of the row with the gaps, the word of the other row that it became; -1 in a gap
 * @param give lets the partner of one word be another's
 */
function settle(words: Words, others: Int32Array, give: (from: number, to: number) => void): void {
  const { hashes, count } = words;
  const follows = (word: number, next: number) => (others[word] ?? -1) >= 0 && others[next] === (others[word] ?? 0) + 1;
  for (let from = 0, to = 0; from < count; from = to + 1) {
    while (from < count && (others[from] ?? -1) >= 0) from += 1;
    to = from;
    while (to < count && (others[to] ?? -1) < 0) to += 1;
    // Only where nothing stands in its stead: else words were replaced, and the gap is where they were.
    if (from === 0 || to >= count || !follows(from - 1, to)) continue;
    let back = 0;
    while (hashes[from - 1 - back] === hashes[to - 1 - back]) {
      back += 1;
      if (from - 1 - back < 0 || !follows(from - 1 - back, from - back)) break;
    }
    let on = 0;
    while (to + on < count && hashes[from + on] === hashes[to + on] && (on === 0 || follows(to + on - 1, to + on)))
      on += 1;
    const shift = bestShift(words, from, to, back, on);
    for (let step = 0; step > shift; step -= 1) give(from - 1 + step, to - 1 + step);
    for (let step = 0; step < shift; step += 1) give(to + step, from + step);
    to += Math.max(0, shift);
  }
}

/** By how many words a gap had best move: none where another place is not better. */
function bestShift(words: Words, from: number, to: number, back: number, on: number): number {
  const worth = (shift: number) => divided(words, from + shift) + divided(words, to + shift);
  let best = 0;
  let most = worth(0);
  for (let shift = -back; shift <= on; shift += 1) {
    if (worth(shift) <= most) continue;
    best = shift;
    most = worth(shift);
  }
  return best;
}
