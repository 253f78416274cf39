import { matchWords } from './match-words.ts';
import { wordsOf } from './words.ts';

/** How much of two texts is the same words in about the same order, from 0 to 1. */
export function textLikeness(one: string, other: string): number {
  const [old, fresh] = [wordsOf(one), wordsOf(other)];
  if (old.count + fresh.count === 0) return 1;
  const { taken } = matchWords(old, fresh);
  const same = taken.reduce((sum, one) => sum + one, 0);
  return (2 * same) / (old.count + fresh.count);
}
