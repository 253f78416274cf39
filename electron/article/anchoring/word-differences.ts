import type { Span } from '../../contract/text.ts';
import { matchWords } from './match-words.ts';
import { type Words, wordsOf } from './words.ts';

/** The stretches of two texts whose words are not in the other, in order; neighbours are one stretch. */
export function wordDifferences(was: string, now: string): { readonly was: Span[]; readonly now: Span[] } {
  const [old, fresh] = [wordsOf(was), wordsOf(now)];
  const { toNew, taken } = matchWords(old, fresh);
  return {
    was: stretches(old, (word) => (toNew[word] ?? -1) < 0),
    now: stretches(fresh, (word) => taken[word] === 0),
  };
}

function stretches({ count, starts, ends }: Words, differs: (word: number) => boolean): Span[] {
  const found: Span[] = [];
  let before = -2;
  for (let word = 0; word < count; word += 1) {
    if (!differs(word)) continue;
    const [start, end] = [starts[word] ?? 0, ends[word] ?? 0];
    const last = found.at(-1);
    if (last && before === word - 1) found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
    before = word;
  }
  return found;
}
