import { plainAddress } from './same-address.ts';

/** How many runs of words stand for a text: two texts of which a third is the same share one nearly always. */
const runsKept = 12;
/** Words in a run: so many in a row are rarely the same by chance. */
const runLength = 5;

/** What an article can be known again by. */
interface Known {
  readonly title: string;
  readonly text: string;
  readonly address?: string | undefined;
  readonly source?: string | undefined;
}

/**
 * Signs of an article: numbers that are the same where an address, a title or a run of words is the same. Of the runs the
 * ones with the least numbers are kept, which are about the same ones in two texts that are nearly the same.
 *
 * @returns whole numbers below 2^53, each once
 */
export function likenessSigns({ title, text, address, source }: Known): number[] {
  const addresses = [address, source].flatMap((each) => (each === undefined ? [] : (plainAddress(each) ?? [])));
  const named = [...addresses.map((each) => `address ${each}`), `title ${title.toLowerCase()}`];
  return [...new Set([...named.map(numberOf), ...leastRuns(text)])];
}

function leastRuns(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbers = words.map(hashOf);
  // In order; the greatest goes when a lesser one comes.
  const least: number[] = [];
  for (let at = 0; at + runLength <= numbers.length; at += 1) {
    let [high, low] = [0x9e3779b1, 0x5f356495];
    for (let next = at; next < at + runLength; next += 1) {
      const number = numbers[next] ?? 0;
      high = Math.imul(high ^ number, 0x85ebca6b);
      low = Math.imul(low ^ (number >>> 16) ^ (number << 16), 0xc2b2ae35);
    }
    const number = wholeOf(high, low);
    if (least.length === runsKept && number >= (least.at(-1) ?? 0)) continue;
    const place = least.findIndex((each) => each >= number);
    if (least[place] === number) continue;
    least.splice(place < 0 ? least.length : place, 0, number);
    if (least.length > runsKept) least.pop();
  }
  return least;
}

/** A number of 32 bits for a word. */
function hashOf(word: string): number {
  let hash = 0xdeadbeef;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** A number of 53 bits for a text, well spread. */
function numberOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  return wholeOf(high, low);
}

/** 53 bits out of twice 32, mixed so that each of them counts everywhere. */
function wholeOf(one: number, other: number): number {
  const high = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  const low = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (low >>> 11) * 0x100000000 + (high >>> 0);
}
