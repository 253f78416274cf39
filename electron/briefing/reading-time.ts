/** Words a minute at which a careful reader reads news. */
const pace = 200;
/** Characters that stand for one word where words are not parted by spaces. */
const charactersPerWord = 2;
/** Where such characters are; most texts have none, and need not be gone through for them one by one. */
const mayBePacked = /[\u0e00-\u0e7f\u2e80-\u{3ffff}]/u;
const packedCharacter = () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Minutes that reading a text takes, at least 1. */
export function readingMinutes(text: string): number {
  const packed = mayBePacked.test(text) ? (text.match(packedCharacter())?.length ?? 0) : 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
  const share = packed === 0 ? words : Math.max(0, words - packed) + packed / charactersPerWord;
  return Math.max(1, Math.ceil(share / pace));
}
