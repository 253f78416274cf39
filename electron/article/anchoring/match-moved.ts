import { sharedRuns } from './common-runs.ts';
import { matchClosely } from './match-closely.ts';
import { type Matching, pair } from './match-words.ts';
import type { Words } from './words.ts';

const runLength = 4;
/** Words by which the gap between two runs of one passage may differ. */
const drift = 12;
/** Words between two runs of one passage at most. */
const reach = 40;

interface Passage {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
}

/**
 * Matches the passages that stand elsewhere in the new text: runs of words, once in each of what is still free, joined
 * where they follow one another in both. Each passage gets a number of its own, so that a mark is never spread over two.
 */
export function matchMoved(old: Words, fresh: Words, matching: Matching): void {
  const taken = takenOf(matching);
  const whole = { oldFrom: 0, oldTo: old.count, newFrom: 0, newTo: fresh.count };
  const runs = sharedRuns(old, fresh, whole, runLength, { old: taken, fresh: matching.taken });
  const passages: Passage[] = [];
  for (let index = 0; index < runs.count; index += 1) {
    const oldAt = runs.old[index] ?? 0;
    const newAt = runs.fresh[index] ?? 0;
    const last = passages.at(-1);
    const oldGap = oldAt - (last?.oldTo ?? 0);
    const newGap = newAt - (last?.newTo ?? 0);
    if (last && oldGap <= reach && newGap >= -runLength && Math.abs(newGap - oldGap) <= drift && newAt > last.newFrom) {
      last.oldTo = oldAt + runLength;
      last.newTo = Math.max(last.newTo, newAt + runLength);
    } else {
      passages.push({ oldFrom: oldAt, oldTo: oldAt + runLength, newFrom: newAt, newTo: newAt + runLength });
    }
  }
  passages.forEach((passage, index) => {
    widen(old, fresh, matching, passage);
    matchPassage(old, fresh, matching, passage, index + 1);
  });
}

function takenOf({ toNew }: Matching): Uint8Array {
  const taken = new Uint8Array(toNew.length);
  for (let word = 0; word < taken.length; word += 1) taken[word] = (toNew[word] ?? -1) >= 0 ? 1 : 0;
  return taken;
}

/** Takes in the free words around a passage, as far as a few of them are alike: its edges may have been edited. */
function widen(old: Words, fresh: Words, { toNew, taken }: Matching, passage: Passage): void {
  const isFree = (oldWord: number, newWord: number) =>
    oldWord >= 0 &&
    newWord >= 0 &&
    oldWord < old.count &&
    newWord < fresh.count &&
    (toNew[oldWord] ?? 0) < 0 &&
    taken[newWord] === 0;
  for (let misses = 0; misses < 3 && isFree(passage.oldFrom - 1, passage.newFrom - 1); ) {
    passage.oldFrom -= 1;
    passage.newFrom -= 1;
    misses = old.hashes[passage.oldFrom] === fresh.hashes[passage.newFrom] ? 0 : misses + 1;
  }
  for (let misses = 0; misses < 3 && isFree(passage.oldTo, passage.newTo); ) {
    misses = old.hashes[passage.oldTo] === fresh.hashes[passage.newTo] ? 0 : misses + 1;
    passage.oldTo += 1;
    passage.newTo += 1;
  }
}

function matchPassage(old: Words, fresh: Words, matching: Matching, passage: Passage, block: number): void {
  let { oldFrom, newFrom } = passage;
  while (oldFrom < passage.oldTo && newFrom < passage.newTo && old.hashes[oldFrom] === fresh.hashes[newFrom]) {
    if ((matching.toNew[oldFrom] ?? 0) < 0 && matching.taken[newFrom] === 0) pair(matching, oldFrom, newFrom, block);
    oldFrom += 1;
    newFrom += 1;
  }
  matchClosely(old, fresh, matching, { ...passage, oldFrom, newFrom }, block, 0);
}
