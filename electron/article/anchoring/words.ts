/**
 * A text as the row of its words. Words are held as numbers, since comparing two versions of a book compares millions of
 * them; two words with one number differ at most in case, in apostrophes and in invisible characters.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly hashes: Int32Array;
  /** First UTF-16 code unit of each word. */
  readonly starts: Int32Array;
  /** One past the last UTF-16 code unit of each word. */
  readonly ends: Int32Array;
}

const between = 1;
const inWord = 2;
/** A word by itself: scripts that set no spaces, and what lies beyond the first plane. */
const alone = 3;
const passedOver = 4;

/** Kind of each code unit; 0 where it has not been asked for yet. */
const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u;
const invisible = /['’ʼ\p{Cf}]/u;

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  let kind = between;
  if (unit >= 0xd800 && unit <= 0xdfff) kind = alone;
  else if (invisible.test(character)) kind = passedOver;
  else if (wordCharacter.test(character)) kind = unspaced.test(character) ? alone : inWord;
  const lower = character.toLowerCase();
  folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  kinds[unit] = kind;
  return kind;
}

/** Splits a text into its words, in one pass. */
export function wordsOf(text: string): Words {
  const room = (text.length >> 1) + 1;
  let hashes = new Int32Array(Math.min(room, 256));
  let starts = new Int32Array(hashes.length);
  let ends = new Int32Array(hashes.length);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === between || kind === passedOver) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0x811c9dc5;
    if (kind === alone) {
      const point = text.codePointAt(at) ?? 0;
      hash = Math.imul(hash ^ point, 0x01000193);
      at += point > 0xffff ? 2 : 1;
    } else {
      while (at < text.length) {
        const unit = text.charCodeAt(at);
        const part = kindOf(unit);
        if (part === inWord) hash = Math.imul(hash ^ (folded[unit] ?? unit), 0x01000193);
        else if (part !== passedOver) break;
        at += 1;
      }
    }
    let end = at;
    while (kindOf(text.charCodeAt(end - 1)) === passedOver) end -= 1;
    if (count === hashes.length) {
      hashes = grown(hashes);
      starts = grown(starts);
      ends = grown(ends);
    }
    hashes[count] = mixed(hash);
    starts[count] = start;
    ends[count] = end;
    count += 1;
  }
  return { text, count, hashes, starts, ends };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return value ^ (value >>> 15);
}

/** The first word that ends after an offset; the count of words where there is none. */
export function wordAt({ ends, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
