import type { Reading } from '../reading/reading.ts';
import type { FoundCommitment } from './found.ts';

/** How much of the shorter one's words the longer must share for the two to be one undertaking. */
const sameFrom = 0.65;

/** In a book only its beginning and what stands near are compared, so that the work stays linear. */
const reach = 40;

/** A lead that only sums up, or a later sentence that says it again, counts once: the fuller wording stays, with both places. */
export function mergeRepeated(reading: Reading, found: readonly FoundCommitment[]): FoundCommitment[] {
  const kept: { commitment: FoundCommitment; words: Set<string>; names: Set<string> }[] = [];
  for (const commitment of found) {
    const words = contentOf(reading, commitment);
    const names = namesOf(reading, commitment);
    const twin = (kept.length <= 2 * reach ? kept : [...kept.slice(0, reach), ...kept.slice(-reach)]).find(
      (other) => isSame(other.commitment, other.words, commitment, words) && !areApart(other.names, names),
    );
    if (!twin) {
      kept.push({ commitment, words, names });
      continue;
    }
    const [main, further] =
      words.size > twin.words.size ? [commitment, twin.commitment] : [twin.commitment, commitment];
    twin.commitment = {
      ...main,
      spans: [...main.spans, ...further.spans],
      parties: further.parties.length > main.parties.length ? further.parties : main.parties,
      due: main.due ?? further.due,
      status: main.status === 'planned' ? further.status : main.status,
    };
    if (main === commitment) twin.words = words;
    for (const name of names) twin.names.add(name);
  }
  return kept.map(({ commitment }) => commitment);
}

function isSame(a: FoundCommitment, aWords: Set<string>, b: FoundCommitment, bWords: Set<string>): boolean {
  if ((a.status === 'requested') !== (b.status === 'requested')) return false;
  if (a.block === b.block && a.from !== b.from && Math.min(aWords.size, bWords.size) < 3) return false;
  const [short, long] = aWords.size <= bWords.size ? [aWords, bWords] : [bWords, aWords];
  if (short.size < 2 || numbersDiffer(aWords, bWords)) return false;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared / short.size >= sameFrom;
}

/** `pay $2 million` and `pay $4 million` are two, by whatever year both are; one that only says more is the same. */
function numbersDiffer(a: Set<string>, b: Set<string>): boolean {
  const lacks = (one: Set<string>, other: Set<string>) => [...one].some((word) => /^\d/.test(word) && !other.has(word));
  return lacks(a, b) && lacks(b, a);
}

/** What is told of Porto is not what is told of Faro. */
function areApart(a: Set<string>, b: Set<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));
}

/** The names in what is told, cut like its words, without those of its day. */
function namesOf({ tokens, pack }: Reading, { from, to, due }: FoundCommitment): Set<string> {
  const day = due?.wording.toLowerCase() ?? '';
  const names = new Set<string>();
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (!token?.capital || pack.stopWords.has(token.lower) || day.includes(token.lower)) continue;
    names.add(token.lower.slice(0, 6));
  }
  return names;
}

/** The words that tell what is done, cut to their first letters so that forms of one word agree. */
function contentOf({ tokens, pack }: Reading, { from, to }: FoundCommitment): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'mark' && !pack.stopWords.has(token.lower)) words.add(token.lower.slice(0, 6));
  }
  return words;
}

/** Of what was found by a further rule what shares no word with what is known. */
export function notYet(known: readonly FoundCommitment[], further: readonly FoundCommitment[]): FoundCommitment[] {
  const taken = new Set<number>();
  for (const { from, to } of known) for (let at = from; at < to; at += 1) taken.add(at);
  return further.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    return true;
  });
}
