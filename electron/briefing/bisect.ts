/** Whether each of several independent columns is satisfied. */
type Satisfied = readonly boolean[];

/**
 * For each of several independent columns, the least step at which it is satisfied, found with the measurements of
 * one search: a trial tells about all columns at once. The answer has been tried as it stands. Where columns turn
 * out to depend a little on each other, the ones that are left unsatisfied are taken further, a step at a time.
 *
 * @param ends the last step of each column; it is taken where none satisfies
 * @param trial must be satisfied by every step after the first that satisfies it
 */
export function leastSteps(
  ends: readonly number[],
  trial: (steps: readonly number[]) => Satisfied,
): { readonly steps: readonly number[]; readonly satisfied: boolean } {
  const low = ends.map(() => 0);
  const high = [...ends];
  let last: string | undefined;
  while (low.some((from, column) => from < (high[column] ?? 0))) {
    const middle = low.map((from, column) => Math.floor((from + (high[column] ?? 0)) / 2));
    const satisfied = trial(middle);
    last = satisfied.every(Boolean) ? String(middle) : undefined;
    for (const [column, step] of middle.entries()) {
      if (satisfied[column]) high[column] = step;
      else low[column] = Math.min(step + 1, high[column] ?? 0);
    }
  }
  while (last !== String(high)) {
    const satisfied = trial(high);
    if (satisfied.every(Boolean)) break;
    const stuck = satisfied.map((well, column) => !well && (high[column] ?? 0) < (ends[column] ?? 0));
    if (!stuck.some(Boolean)) return { steps: high, satisfied: false };
    for (const [column, is] of stuck.entries()) if (is) high[column] = (high[column] ?? 0) + 1;
  }
  return { steps: high, satisfied: true };
}
