// A language of our own to fill libraries with: made-up words whose frequencies fall as those of a real language do.
import { repeatable } from '../../../tests/article/anchoring/repeatable.mjs';

const onsets = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'j',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
/** Accents are as rare as in Spanish. */
const vowels = [...'aeiouaeiouaeiouaeiou', 'ea', 'ai', 'io', 'á', 'é'];
const codas = ['', '', 'n', 'r', 's', 'l', 't', 'nd', 'st', 'm'];

/** How many different words there are. */
export const vocabularySize = 30_000;

/**
 * Every word, the most frequent first; frequent words are short, as they are anywhere.
 *
 * @returns {string[]}
 */
export function makeVocabulary() {
  const random = repeatable(7);
  const pick = (/** @type {string[]} */ list) => list[Math.floor(random() * list.length)] ?? '';
  const words = new Set();
  while (words.size < vocabularySize) {
    const syllables = words.size < 60 ? 1 : words.size < 2_000 ? 2 : 2 + Math.floor(random() * 3);
    let word = random() < 0.2 ? pick(vowels.slice(0, 5)) : '';
    for (let count = 0; count < syllables; count += 1) word += pick(onsets) + pick(vowels) + pick(codas);
    words.add(word);
  }
  return [...words];
}

/**
 * Draws words by Zipf's law: the word of rank r is drawn in proportion to 1 / r.
 *
 * @param {readonly string[]} words
 * @param {() => number} random
 * @returns {() => string}
 */
export function zipfDrawer(words, random) {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return () => {
    const target = random() * sum;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}
