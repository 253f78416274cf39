import { detectAll } from 'tinyld';
import type { LanguageTag } from '../contract/text.ts';

/** Enough to tell a language, and a bound on the work for a book. */
const sampleLength = 4000;
const nonLatin =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Thai}\p{Script=Devanagari}]/gu;

const functionWords: readonly (readonly [LanguageTag, ReadonlySet<string>])[] = [
  [
    'en',
    new Set(
      'the of and to in that is was for with on by from has have said will are were which an at be it'.split(' '),
    ),
  ],
  [
    'es',
    new Set('el la de que y en los del las por con para una un se su es al lo como más fue ha sus este'.split(' ')),
  ],
];

/**
 * The language of a text as a BCP 47 tag, or `und` where it cannot be told. A Latin text in which the function words of
 * one of our language packs are frequent is of that language; for the rest the library decides, and only when it is
 * plainly surer of one language than of the next.
 */
export function detectLanguage(text: string): LanguageTag {
  const sample = text.slice(0, sampleLength);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const foreign = sample.match(nonLatin)?.length ?? 0;
  if (foreign * 3 < sample.length && words.length >= 8) {
    const ranked = functionWords
      .map(([tag, list]) => ({ tag, share: words.filter((word) => list.has(word)).length / words.length }))
      .sort((a, b) => b.share - a.share);
    const [first, second] = ranked;
    if (first && second && first.share >= 0.22 && first.share > 2 * second.share && !looksLikeNeighbour(words))
      return first.tag;
  }
  const [best, next] = detectAll(sample);
  if (!best) return 'und';
  const sure = best.accuracy >= 0.08 && best.accuracy > 1.15 * (next?.accuracy ?? 0);
  return sure ? best.lang : 'und';
}

/** Portuguese, Catalan, Galician and Italian share many of Spanish's small words; these are theirs alone. */
const neighbours = new Set(
  'não uma do da em os dos das com é il di che della per una sono i amb els les o e à són'.split(' '),
);
function looksLikeNeighbour(words: readonly string[]): boolean {
  return words.filter((word) => neighbours.has(word)).length / words.length > 0.12;
}
