/**
 * The place of the first entry of an ordered list that is not before something; the list's length where there is none.
 *
 * @param before true for a head of the list, false for the rest of it
 */
export function firstFrom<Entry>(list: readonly Entry[], before: (entry: Entry) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && before(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
