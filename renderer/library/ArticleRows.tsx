import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CountedGroup, ListOutline } from '../../electron/contract/article-list.ts';
import { ask } from '../desk/calls.ts';
import { listView } from '../desk/list-view.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { GroupHead } from './GroupHead.tsx';
import { groupKey, type ListItem, layOut } from './list-layout.ts';
import { listRows, rowAt, wantRow } from './list-rows.ts';

/** A row's likely height in CSS pixels, until it is measured: two lines of title and one of details. */
const usualHeight = 62;
const headHeight = 34;

interface Props {
  readonly outline: ListOutline;
  readonly onChosen: (() => void) | undefined;
}

/** Only the rows that can be seen are in the document, and only pages that were looked at in memory. */
export function ArticleRows({ outline, onChosen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const openId = useSession((state) => state.articleId);
  const listAge = useSession((state) => state.listAge);
  const pages = useStore(listRows, (state) => state.pages);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [focus, setFocus] = useState<number | null>(null);
  const layout = useMemo(() => layOut(outline.groups, closed), [outline, closed]);
  const scrollMargin = list.current?.offsetTop ?? 0;
  const listingOf = (item: ListItem | undefined) =>
    item?.kind === 'row' ? rowAt({ view: '', pages }, item.group, item.index) : undefined;
  /** A line keeps its measured height wherever it moves to. */
  const keyOf = (line: number): string => {
    const item = layout.itemAt(line);
    if (item === undefined) return `${line}`;
    const listing = listingOf(item);
    return `${groupKey(item.group)} ${item.kind === 'head' ? '' : (listing?.id ?? item.index)}`;
  };
  const rows = useVirtualizer({
    count: layout.count,
    getItemKey: keyOf,
    getScrollElement: () => list.current?.closest<HTMLElement>('.library .list-scroll, .dialog-body') ?? null,
    estimateSize: (index) => (layout.itemAt(index)?.kind === 'head' ? headHeight : usualHeight),
    scrollMargin,
    overscan: 8,
    // The first rows are drawn with all else, not after the list has been measured.
    initialRect: { width: 0, height: innerHeight },
  });
  const shown = rows.getVirtualItems().map(({ index, start }) => ({ line: index, start, item: layout.itemAt(index) }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages are asked for again whenever the list has changed
  useEffect(() => {
    for (const { item } of shown) if (item?.kind === 'row') wantRow(item.group, item.index);
  }, [shown.at(0)?.line, shown.at(-1)?.line, layout, listAge, pages]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another article in hand moves the list, no new row does
  useEffect(() => {
    if (openId === null) return;
    void ask((calls) => calls.listPlace({ view: listView(), articleId: openId })).then((place) => {
      const line = place.ok && place.value !== null ? layout.lineOf(place.value) : null;
      if (line !== null) rows.scrollToIndex(line, { align: 'auto' });
    });
  }, [openId]);
  useEffect(() => {
    if (focus === null) return;
    list.current?.querySelector<HTMLElement>(`[data-index="${focus}"] [data-line]`)?.focus();
  }, [focus]);
  const go = (line: number) => {
    const to = Math.max(0, Math.min(layout.count - 1, line));
    rows.scrollToIndex(to, { align: 'auto' });
    // A line far away comes into the document with the next drawing.
    requestAnimationFrame(() => requestAnimationFrame(() => setFocus(to)));
  };
  const toggle = (group: CountedGroup) => {
    const key = groupKey(group);
    setClosed(closed.has(key) ? new Set([...closed].filter((each) => each !== key)) : new Set([...closed, key]));
  };
  const move = (line: number, key: string): boolean => {
    const to = { ArrowDown: line + 1, j: line + 1, ArrowUp: line - 1, k: line - 1, Home: 0, End: layout.count - 1 }[
      key
    ];
    if (to === undefined) return false;
    go(to);
    return true;
  };
  // One line of the list is reached by Tab, the others by the arrows: the one in hand, the open one, or the first.
  const inTabOrder =
    shown.find(({ line }) => line === focus) ?? shown.find(({ item }) => listingOf(item)?.id === openId) ?? shown[0];
  return (
    <ul
      className="articles"
      ref={list}
      style={{ height: rows.getTotalSize() }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocus(null);
      }}
    >
      {shown.map(({ line, start, item }) => {
        const listing = listingOf(item);
        const tabIndex = line === inTabOrder?.line ? 0 : -1;
        const isOpen = listing !== undefined && listing.id === openId;
        return item === undefined ? null : (
          <li
            key={keyOf(line)}
            ref={rows.measureElement}
            data-index={line}
            className={item.kind === 'head' ? 'list-group' : isOpen ? 'article article-open' : 'article'}
            aria-setsize={item.kind === 'row' ? item.group.count : undefined}
            aria-posinset={item.kind === 'row' ? item.index + 1 : undefined}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
            onFocus={() => setFocus(line)}
          >
            {item.kind === 'head' ? (
              <GroupHead
                item={item}
                tabIndex={tabIndex}
                toggle={() => toggle(item.group)}
                move={(key) => move(line, key)}
              />
            ) : (
              <ArticleItem
                listing={listing}
                isOpen={isOpen}
                tabIndex={tabIndex}
                move={(key) => move(line, key)}
                onChosen={onChosen}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
