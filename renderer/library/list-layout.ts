import type { CountedGroup, ListGroup, ListPlace } from '../../electron/contract/article-list.ts';

/** A line of the list: the head of a group, or an article by its place in the group. */
export type ListItem =
  | { readonly kind: 'head'; readonly group: CountedGroup; readonly isClosed: boolean }
  | { readonly kind: 'row'; readonly group: CountedGroup; readonly index: number };

/** Where each line of a list stands, without a line for each article in memory. */
export interface ListLayout {
  readonly count: number;
  readonly itemAt: (index: number) => ListItem | undefined;
  /** The line of an article; null where its group is closed or not there. */
  readonly lineOf: (place: ListPlace) => number | null;
}

export function groupKey({ kind, value }: ListGroup): string {
  return `${kind} ${value}`;
}

/** A run of articles of one group. */
export interface ListSegment {
  readonly group: CountedGroup;
  /** Counted from 0 within the group. */
  readonly offset: number;
  readonly count: number;
}

/** The articles between two lines of a list, both of them among it, in its order; heads and closed groups are passed over. */
export function segmentsBetween(layout: ListLayout, one: number, other: number): readonly ListSegment[] {
  const found: ListSegment[] = [];
  const last = Math.min(Math.max(one, other), layout.count - 1);
  for (let line = Math.max(0, Math.min(one, other)); line <= last; ) {
    const item = layout.itemAt(line);
    const count = item?.kind === 'row' ? Math.min(item.group.count - item.index, last - line + 1) : 0;
    if (item?.kind === 'row' && count > 0) found.push({ group: item.group, offset: item.index, count });
    line += Math.max(1, count);
  }
  return found;
}

/** Lays a list out. A list of one group without a name of its own has no heads. */
export function layOut(groups: readonly CountedGroup[], closed: ReadonlySet<string>): ListLayout {
  const heads = groups.length === 1 && groups[0]?.kind === 'all' ? 0 : 1;
  let count = 0;
  const parts = groups.map((group) => {
    const isClosed = heads > 0 && closed.has(groupKey(group));
    const start = count;
    count += heads + (isClosed ? 0 : group.count);
    return { group, isClosed, start, end: count };
  });
  const itemAt = (index: number): ListItem | undefined => {
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.end ?? 0) > index) high = middle;
      else low = middle + 1;
    }
    const part = parts[low];
    if (part === undefined || index < part.start || index >= part.end) return undefined;
    const { group, isClosed, start } = part;
    return index < start + heads
      ? { kind: 'head', group, isClosed }
      : { kind: 'row', group, index: index - start - heads };
  };
  const lineOf = ({ group, index }: ListPlace) => {
    const part = parts.find((each) => groupKey(each.group) === groupKey(group));
    return part === undefined || part.isClosed || index >= part.group.count ? null : part.start + heads + index;
  };
  return { count, itemAt, lineOf };
}
