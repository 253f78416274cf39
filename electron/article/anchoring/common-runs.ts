import type { Words } from './words.ts';

/** The pairs of places at which two rows of words share a run that stands once in each. */
export interface SharedRuns {
  readonly count: number;
  /** Places in the old row, ascending. */
  readonly old: Int32Array;
  /** Their places in the new row. */
  readonly fresh: Int32Array;
}

/** A stretch of the two rows: from, to (exclusive), old and new. */
export interface Stretch {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

const none = -1;
const several = -2;

/**
 * Finds the runs of `length` words that stand once in the old stretch and once in the new one. Where a run repeats,
 * nothing says which of its places belong together, so it is passed over.
 *
 * @param free where given, only words that it marks 0 take part: those not matched yet
 */
export function sharedRuns(
  old: Words,
  fresh: Words,
  stretch: Stretch,
  length: number,
  free?: { readonly old: Uint8Array; readonly fresh: Uint8Array },
): SharedRuns {
  const { oldFrom, oldTo, newFrom, newTo } = stretch;
  const oldRuns = Math.max(0, oldTo - oldFrom - length + 1);
  const newRuns = Math.max(0, newTo - newFrom - length + 1);
  const size = tableSize(oldRuns);
  const keys = new Int32Array(size);
  const oldPlaces = new Int32Array(size).fill(none);
  const newPlaces = new Int32Array(size).fill(none);
  const mask = size - 1;

  for (let at = oldFrom; at < oldFrom + oldRuns; at += 1) {
    if (free && isTaken(free.old, at, length)) continue;
    const key = runKey(old.hashes, at, length);
    let slot = key & mask;
    while (oldPlaces[slot] !== none && keys[slot] !== key) slot = (slot + 1) & mask;
    keys[slot] = key;
    oldPlaces[slot] = oldPlaces[slot] === none ? at : several;
  }
  for (let at = newFrom; at < newFrom + newRuns; at += 1) {
    if (free && isTaken(free.fresh, at, length)) continue;
    const key = runKey(fresh.hashes, at, length);
    let slot = key & mask;
    while (oldPlaces[slot] !== none && keys[slot] !== key) slot = (slot + 1) & mask;
    if (oldPlaces[slot] !== none) newPlaces[slot] = newPlaces[slot] === none ? at : several;
  }

  const pairs = { old: new Int32Array(oldRuns), fresh: new Int32Array(oldRuns) };
  let count = 0;
  for (let at = oldFrom; at < oldFrom + oldRuns; at += 1) {
    const key = runKey(old.hashes, at, length);
    let slot = key & mask;
    while (oldPlaces[slot] !== none && keys[slot] !== key) slot = (slot + 1) & mask;
    const there = newPlaces[slot] ?? none;
    if (oldPlaces[slot] !== at || there < 0) continue;
    pairs.old[count] = at;
    pairs.fresh[count] = there;
    count += 1;
  }
  return { count, ...pairs };
}

function isTaken(taken: Uint8Array, at: number, length: number): boolean {
  for (let word = at; word < at + length; word += 1) if (taken[word]) return true;
  return false;
}

function runKey(hashes: Int32Array, at: number, length: number): number {
  let key = hashes[at] ?? 0;
  for (let word = at + 1; word < at + length; word += 1) key = (Math.imul(key, 0x01000193) ^ (hashes[word] ?? 0)) | 0;
  return key ^ (key >>> 16);
}

function tableSize(runs: number): number {
  let size = 16;
  while (size < runs * 2) size *= 2;
  return size;
}
