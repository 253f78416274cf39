import type { TextQuoteSelector } from '../../contract/annotations.ts';
import type { Span } from '../../contract/text.ts';
import { weightOf, wordWeight } from './word-weight.ts';
import { type Words, wordsOf } from './words.ts';

/** The words of a text in which a passage may be found by its likeness, by their numbers. */
export interface LikenessIndex {
  readonly words: Words;
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly taken: Uint8Array;
}

/** A word that stands more often than this says nothing of where a passage is. */
const tooCommon = 200;
/** Share of a passage's weight that must be there, in order. */
const enough = 0.6;
/** Passages of fewer words are too easily found where they are not. */
const least = 4;

/** Lists the words that are not taken. */
export function likenessIndex(words: Words, taken: Uint8Array): LikenessIndex {
  const places = new Map<number, number[]>();
  for (let word = 0; word < words.count; word += 1) {
    if (taken[word]) continue;
    const hash = words.hashes[word] ?? 0;
    const list = places.get(hash);
    if (list) list.push(word);
    else places.set(hash, [word]);
  }
  return { words, places, taken };
}

/** The passage most like a quotation, among the words listed; null where none is like enough, or two are equally. */
export function findLike(
  index: LikenessIndex,
  { exact }: TextQuoteSelector,
): (Span & { moved: boolean; score: number }) | null {
  const quote = wordsOf(exact);
  if (quote.count < least || index.places.size === 0) return null;
  const votes = new Map<number, number>();
  for (let word = 0; word < quote.count; word += 1) {
    const places = index.places.get(quote.hashes[word] ?? 0);
    if (!places || places.length > tooCommon) continue;
    for (const place of places) {
      const offset = (place - word) >> 3;
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  }
  let best: { from: number; to: number; share: number } | null = null;
  let second = 0;
  for (const [offset, count] of [...votes].sort((a, b) => b[1] - a[1]).slice(0, 6)) {
    if (count * 3 < quote.count) break;
    const found = inOrder(index, quote, (offset << 3) - 4);
    if (best && found.from === best.from) continue;
    if (!best || found.share > best.share) {
      second = best?.share ?? 0;
      best = found;
    } else second = Math.max(second, found.share);
  }
  if (!best || best.share < enough || second >= best.share) return null;
  const { starts, ends } = index.words;
  return { start: starts[best.from] ?? 0, end: ends[best.to] ?? 0, moved: true, score: best.share };
}

/** The quotation's words found in order from a place on, with a few between. */
function inOrder(
  { words, taken }: LikenessIndex,
  quote: Words,
  from: number,
): { from: number; to: number; share: number } {
  let at = Math.max(0, from);
  let first = -1;
  let last = -1;
  let found = 0;
  for (let word = 0; word < quote.count; word += 1) {
    const reach = Math.min(words.count, Math.max(at, from + word) + 14);
    for (let look = at; look < reach; look += 1) {
      if (taken[look] || words.hashes[look] !== quote.hashes[word]) continue;
      if (first < 0) first = look;
      last = look;
      at = look + 1;
      found += wordWeight(quote, word);
      break;
    }
  }
  const whole = first < 0 ? 0 : weightOf(words, first, last + 1);
  const share = found === 0 ? 0 : (2 * found) / (weightOf(quote, 0, quote.count) + Math.max(whole, found));
  return { from: first, to: last, share };
}
