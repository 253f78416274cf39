// Medians, ratios and one line for each, so that every benchmark reads the same.

/** The middle value; of an even count the mean of the two middle ones. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Prints one comparison and says whether the goal is met.
 *
 * @param {{name: string, unit: string, ours: number[], theirs: number[], theirName: string, goal: number}} row
 * @returns {boolean} whether the ratio of the medians is at most the goal
 */
export function compare({ name, unit, ours, theirs, theirName, goal }) {
  const ratio = median(ours) / median(theirs);
  const met = ratio <= goal;
  const range = (values) =>
    `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;
  console.log(
    `${name}: ${range(ours)} ${unit}; ${theirName}: ${range(theirs)} ${unit}; ratio of medians ${ratio.toFixed(2)}, goal ${goal} ${met ? 'met' : 'MISSED'}`,
  );
  return met;
}

/**
 * Prints times and says whether their median keeps within a goal.
 *
 * @param {{name: string, values: number[], goal: number}} row all in milliseconds
 * @returns {boolean}
 */
export function within({ name, values, goal }) {
  const middle = median(values);
  const range = `${middle.toFixed(0)} ms (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;
  console.log(`${name}: ${range}, goal ${goal} ms ${middle <= goal ? 'met' : 'MISSED'}`);
  return middle <= goal;
}
