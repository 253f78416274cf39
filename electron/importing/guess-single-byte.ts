import type { DecodedText } from './decode-text.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Beside Windows-1252, likelier ones first. */
const others = [
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1257',
  'windows-1255',
  'windows-1256',
] as const;

/** How much of a text is looked at, in bytes. */
const sampleLength = 200_000;
/** Signs that stand in running text, between letters or not. */
const ordinary = /[\u00A0«»¿¡·°ºª§“”‘’‚„‹›–—…•€£™®©´½¼¾]/u;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u];
/** Above this share of letters that are not ASCII a text is not in Latin letters. */
const mostAccented = 0.45;

/** Text from bytes in an unknown encoding of one byte a letter: Windows-1252, unless that makes no words of it. */
export function guessSingleByte(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, sampleLength);
  const western = decodeWindows1252(sample);
  let best = { encoding: 'windows-1252', score: oddness(western) };
  const hinted = hints.find(([, isIt]) => isIt(western))?.[0];
  if (best.score > 0.05 || hinted !== undefined) {
    for (const encoding of others) {
      const text = decoded(sample, encoding);
      const score = text === null ? 1 : oddness(text) - (encoding === hinted ? 0.1 : 0);
      // A clear difference only: what is as odd either way stays as it is.
      if (score < best.score - 0.02) best = { encoding, score };
    }
  }
  if (best.encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding: best.encoding };
  return { text: decoded(bytes, best.encoding) ?? decodeWindows1252(bytes), encoding: best.encoding };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** The share, from 0 to 1 and a little above, of characters beyond ASCII that stand where none would. */
function oddness(text: string): number {
  let odd = 0;
  let beyond = 0;
  let accented = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const letter = /\p{L}/u.test(sign);
    if (letter) letters += 1;
    if (sign.charCodeAt(0) < 0x80) continue;
    beyond += 1;
    if (letter && isLatin(sign)) accented += 1;
    if (isOdd(text.charAt(at - 1), sign, text.charAt(at + 1))) odd += 1;
  }
  if (beyond === 0) return 0;
  return odd / beyond + (accented > letters * mostAccented && letters > 40 ? 0.5 : 0);
}

function isOdd(before: string, sign: string, after: string): boolean {
  if (!/\p{L}/u.test(sign)) {
    if (/[\u0080-\u009F\uFFFD\u00A4]/u.test(sign)) return true;
    return !ordinary.test(sign) && /\p{L}/u.test(before) && /\p{L}/u.test(after);
  }
  const beside = [before, after].filter((each) => /\p{L}/u.test(each));
  if (beside.some((each) => scriptOf(each) !== scriptOf(sign))) return true;
  // A capital inside a word, or a letter alone among signs.
  return /\p{Lu}/u.test(sign) ? /\p{Ll}/u.test(before) : /\p{Lu}/u.test(after);
}

function isLatin(sign: string): boolean {
  return scriptOf(sign) === 0;
}

function scriptOf(sign: string): number {
  return scripts.findIndex((script) => script.test(sign));
}

/**
 * Languages whose letters are letters in Windows-1252 too, told by ones that no western language has together. Turkish
 * differs in six, which Icelandic and Faroese have beside many that it has not; Czech has what looks like Danish and
 * Italian at once.
 */
const hints: readonly (readonly [string, (western: string) => boolean])[] = [
  ['windows-1254', (text) => /[ðþýÝÞÐ]/u.test(text) && /[üöçÜÖÇ]/u.test(text) && !/[áéíóúæÁÉÍÓÚÆ]/u.test(text)],
  ['windows-1250', (text) => /ø/u.test(text) && /[ìùèïò]/u.test(text) && /[íýžš]/u.test(text) && !/[åæÅÆ]/u.test(text)],
];
