/** Items that are sorted at a time: a millisecond's worth. */
const atOnce = 2_000;

/**
 * Sorts as `toSorted` does, equals staying in their order, with pauses in which all else can be done.
 *
 * @param pause called after each piece
 */
export async function sortInPieces<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  pause: () => Promise<void>,
): Promise<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    runs.push(items.slice(from, from + atOnce).sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one = [], other] = runs.slice(at, at + 2);
      merged.push(other === undefined ? one : await merge(one, other, compare, pause));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
  pause: () => Promise<void>,
): Promise<Item[]> {
  const merged: Item[] = [];
  let [at, beside] = [0, 0];
  while (at < one.length && beside < other.length) {
    if (merged.length % atOnce === 0) await pause();
    const [mine, theirs] = [one[at], other[beside]];
    if (mine === undefined || theirs === undefined) break;
    if (compare(mine, theirs) <= 0) {
      merged.push(mine);
      at += 1;
    } else {
      merged.push(theirs);
      beside += 1;
    }
  }
  return merged.concat(one.slice(at), other.slice(beside));
}
