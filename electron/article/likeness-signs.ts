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
  const least = new Set<number>();
  let greatest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const number = numberOf(words.slice(at, at + runLength).join(' '));
    if (number >= greatest || least.has(number)) continue;
    least.add(number);
    if (least.size > runsKept) least.delete(Math.max(...least));
    if (least.size === runsKept) greatest = Math.max(...least);
  }
  return [...least];
}

/** A number of 53 bits for a text, well spread. */
function numberOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (low >>> 11) * 0x100000000 + (high >>> 0);
}
