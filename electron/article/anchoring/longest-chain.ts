/**
 * The longest row of pairs that go forward in both texts.
 *
 * @param fresh places in the new text, in the order of those in the old
 * @returns the indexes of the chosen pairs, ascending
 */
export function longestChain(fresh: Int32Array, count: number): Int32Array {
  const tails = new Int32Array(count);
  const before = new Int32Array(count);
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const place = fresh[index] ?? 0;
    let low = 0;
    let high = length;
    // What goes on the pair before it, as most do, needs no search.
    if (length > 0 && (fresh[tails[length - 1] ?? 0] ?? 0) < place) low = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((fresh[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    tails[low] = index;
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    if (low === length) length += 1;
  }
  const chain = new Int32Array(length);
  for (let at = length - 1, index = tails[length - 1] ?? -1; at >= 0; at -= 1) {
    chain[at] = index;
    index = before[index] ?? -1;
  }
  return chain;
}
