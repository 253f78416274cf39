import { smallWords } from '../language-words.ts';
import { type Words, wordsOf } from './words.ts';

/** What a word tells of where a passage went: one that any sentence may hold tells little. */
export const weight = { small: 1, full: 4 } as const;
/** Words of so few code units are small in most languages, and numbers of so few digits change. */
const shortest = 3;

let small: ReadonlySet<number> | undefined;

/** The numbers of the words that a language is built with, of all languages that are told apart. */
function smallHashes(): ReadonlySet<number> {
  small ??= new Set(wordsOf(Object.values(smallWords).flat().join(' ')).hashes);
  return small;
}

/** The weight of one word. */
export function wordWeight({ hashes, starts, ends }: Words, word: number): number {
  if ((ends[word] ?? 0) - (starts[word] ?? 0) <= shortest) return weight.small;
  return smallHashes().has(hashes[word] ?? 0) ? weight.small : weight.full;
}

/** The weight of a row of words, `to` exclusive. */
export function weightOf(words: Words, from: number, to: number): number {
  let sum = 0;
  for (let word = from; word < to; word += 1) sum += wordWeight(words, word);
  return sum;
}
