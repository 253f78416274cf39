import { type SharedRuns, type Stretch, sharedRuns } from './common-runs.ts';
import { dropChance } from './drop-chance.ts';
import { longestChain } from './longest-chain.ts';
import { matchClosely } from './match-closely.ts';
import { matchMoved } from './match-moved.ts';
import { settleGaps } from './settle-gaps.ts';
import type { Words } from './words.ts';

/** Which word of the new text each word of the old one became. */
export interface Matching {
  /** The new word for each old one; -1 where it is gone or was replaced. */
  readonly toNew: Int32Array;
  /** 0 for words that kept their order; else the number of the moved passage that they belong to. */
  readonly block: Int32Array;
  /** 1 for each new word that an old one became. */
  readonly taken: Uint8Array;
}

/** Shares of common words over which a passage was edited rather than replaced: surely, and in all likelihood. */
const surelyEdited = 0.45;
const byChance = 0.3;

/** Runs this long say where they stand; shorter ones ("of the") repeat too often. */
const runLengths = [4, 3];

/**
 * Matches the words of two versions of a text: first what kept its order, by the runs of words that stand once in each,
 * then what moved, and last, between those, what is left word by word. Time grows with the length of the texts, but for
 * short stretches.
 */
export function matchWords(old: Words, fresh: Words): Matching {
  const matching: Matching = {
    toNew: new Int32Array(old.count).fill(-1),
    block: new Int32Array(old.count),
    taken: new Uint8Array(fresh.count),
  };
  const left = matchInOrder(old, fresh, matching);
  if (left.length === 0) return matching;
  // What was edited in place first, lest a copy of it elsewhere takes its words; then what moved; then the rest.
  for (const stretch of left) if (isSmall(stretch)) matchClosely(old, fresh, matching, stretch, 0, surelyEdited);
  matchMoved(old, fresh, matching);
  for (const stretch of left) matchClosely(old, fresh, matching, stretch, 0, byChance);
  settleGaps(old, fresh, matching);
  dropChance(old, matching);
  return matching;
}

function isSmall({ oldFrom, oldTo, newFrom, newTo }: Stretch): boolean {
  return (oldTo - oldFrom) * (newTo - newFrom) <= 1600;
}

/** Matches what kept its order, and answers with the stretches between in which both texts have something left. */
function matchInOrder(old: Words, fresh: Words, matching: Matching): Stretch[] {
  const left: Stretch[] = [];
  const open: { stretch: Stretch; step: number }[] = [
    { stretch: { oldFrom: 0, oldTo: old.count, newFrom: 0, newTo: fresh.count }, step: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const stretch = trimmed(old, fresh, matching, next.stretch);
    if (stretch.oldFrom === stretch.oldTo && stretch.newFrom === stretch.newTo) continue;
    const length = runLengths[next.step];
    if (length === undefined || stretch.oldFrom === stretch.oldTo || stretch.newFrom === stretch.newTo) {
      left.push(stretch);
      continue;
    }
    const runs = sharedRuns(old, fresh, stretch, length);
    const gaps = runs.count > 0 ? takeChain(old, fresh, matching, stretch, runs, length) : undefined;
    // What repeats in the whole may stand once in a part, so a part begins with the longest runs again.
    if (gaps) for (const gap of gaps) open.push({ stretch: gap, step: 0 });
    else open.push({ stretch, step: next.step + 1 });
  }
  return left;
}

/** Matches the same words at the head and at the tail, and answers with what lies between. */
function trimmed(old: Words, fresh: Words, matching: Matching, stretch: Stretch): Stretch {
  let { oldFrom, oldTo, newFrom, newTo } = stretch;
  while (oldFrom < oldTo && newFrom < newTo && old.hashes[oldFrom] === fresh.hashes[newFrom]) {
    pair(matching, oldFrom, newFrom, 0);
    oldFrom += 1;
    newFrom += 1;
  }
  while (oldFrom < oldTo && newFrom < newTo && old.hashes[oldTo - 1] === fresh.hashes[newTo - 1]) {
    oldTo -= 1;
    newTo -= 1;
    pair(matching, oldTo, newTo, 0);
  }
  return { oldFrom, oldTo, newFrom, newTo };
}

/** Matches the longest row of runs that go forward in both; undefined where no run held. */
function takeChain(
  old: Words,
  fresh: Words,
  matching: Matching,
  stretch: Stretch,
  runs: SharedRuns,
  length: number,
): Stretch[] | undefined {
  const chain = longestChain(runs.fresh, runs.count);
  const gaps: Stretch[] = [];
  let oldFrom = stretch.oldFrom;
  let newFrom = stretch.newFrom;
  let found = false;
  for (const index of chain) {
    let oldAt = runs.old[index] ?? 0;
    let newAt = runs.fresh[index] ?? 0;
    const oldEnd = oldAt + length;
    // A run that overlaps the one before goes on where that ended, if it goes on from it in both.
    const overlap = Math.max(0, oldFrom - oldAt, newFrom - newAt);
    oldAt += overlap;
    newAt += overlap;
    if (oldAt >= oldEnd || !areSame(old, fresh, oldAt, newAt, oldEnd - oldAt)) continue;
    found = true;
    if (oldAt > oldFrom || newAt > newFrom) gaps.push({ oldFrom, oldTo: oldAt, newFrom, newTo: newAt });
    for (; oldAt < oldEnd; oldAt += 1, newAt += 1) pair(matching, oldAt, newAt, 0);
    oldFrom = oldAt;
    newFrom = newAt;
  }
  if (!found) return undefined;
  gaps.push({ oldFrom, oldTo: stretch.oldTo, newFrom, newTo: stretch.newTo });
  return gaps;
}

function areSame(old: Words, fresh: Words, oldAt: number, newAt: number, length: number): boolean {
  for (let word = 0; word < length; word += 1)
    if (old.hashes[oldAt + word] !== fresh.hashes[newAt + word]) return false;
  return true;
}

/** Says that an old word became a new one. */
export function pair({ toNew, block, taken }: Matching, old: number, fresh: number, inBlock: number): void {
  toNew[old] = fresh;
  block[old] = inBlock;
  taken[fresh] = 1;
}
