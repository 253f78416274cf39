import type { Stretch } from './common-runs.ts';
import { type Matching, pair } from './match-words.ts';
import { weightOf, wordWeight } from './word-weight.ts';
import type { Words } from './words.ts';

/** Products of lengths up to which a stretch is compared word by word: some 0.2 ms. */
const comparable = 60_000;
/** Shorter stretches are edits in place, where a single common word may be all that stayed. */
const passage = 8;

/**
 * Matches, word by word and in order, what is still free in a short stretch: the longest common row of words. Two long
 * passages that share too few words are left alone: the one did not become the other.
 *
 * @param chance the share of the lighter side under which what two passages have in common says nothing
 */
export function matchClosely(
  old: Words,
  fresh: Words,
  matching: Matching,
  stretch: Stretch,
  block: number,
  chance: number,
): void {
  const { oldFrom, newFrom } = stretch;
  const rows = stretch.oldTo - oldFrom;
  const columns = stretch.newTo - newFrom;
  if (rows === 0 || columns === 0 || rows * columns > comparable) return;
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  const same = (row: number, column: number) =>
    old.hashes[oldFrom + row] === fresh.hashes[newFrom + column] &&
    (matching.toNew[oldFrom + row] ?? 0) < 0 &&
    matching.taken[newFrom + column] === 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const down = best[at + width] ?? 0;
      const right = best[at + 1] ?? 0;
      let most = down > right ? down : right;
      if (same(row, column)) {
        const both = (best[at + width + 1] ?? 0) + 1;
        if (both > most) most = both;
      }
      best[at] = most;
    }
  }
  const pairs: (readonly [old: number, fresh: number])[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column;
    if (same(row, column) && best[at] === (best[at + width + 1] ?? 0) + 1) {
      pairs.push([oldFrom + row, newFrom + column]);
      row += 1;
      column += 1;
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  if (Math.min(rows, columns) >= passage) {
    const lighter = Math.min(weightOf(old, oldFrom, stretch.oldTo), weightOf(fresh, newFrom, stretch.newTo));
    if (pairs.reduce((sum, [word]) => sum + wordWeight(old, word), 0) < chance * lighter) return;
  }
  for (const [word, place] of pairs) pair(matching, word, place, block);
}
