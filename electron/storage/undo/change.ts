/**
 * What a step did to one row. Rows are written as SQL tuples of literals, made by SQLite itself; null where the row was
 * not there.
 */
export interface RowChange {
  readonly table: string;
  /** The row's key, as a tuple. */
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change the other way round. */
export function reversed(change: RowChange): RowChange {
  return { ...change, before: change.after, after: change.before };
}

function placeOf(change: RowChange): string {
  return `${change.table} ${change.key}`;
}

/** Sums changes up to one per row, leaving out rows that ended as they began. */
export function netChanges(changes: readonly RowChange[]): RowChange[] {
  const net = new Map<string, RowChange>();
  for (const change of changes) {
    const earlier = net.get(placeOf(change));
    net.set(placeOf(change), earlier === undefined ? change : { ...change, before: earlier.before });
  }
  return [...net.values()].filter((change) => change.before !== change.after);
}

/** True where every row that both touch was, before the later changes, what the earlier ones had made it. */
export function continues(earlier: readonly RowChange[], later: readonly RowChange[]): boolean {
  const left = new Map(earlier.map((change) => [placeOf(change), change.after]));
  return later.every((change) => {
    const after = left.get(placeOf(change));
    return after === undefined || after === change.before;
  });
}

/** What a list of changes takes in memory, in characters. */
export function weightOf(changes: readonly RowChange[]): number {
  return changes.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0), 0);
}
