import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { CountedGroup, ListOutline } from '../../electron/contract/article-list.ts';
import { ask } from '../desk/calls.ts';
import { listView } from '../desk/list-view.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { choice, chooseAll, chooseTo, clearChoice, toggleChosen } from './choosing.ts';
import { chosenEntries } from './chosen-actions.ts';
import { Grid, GridRow } from './Grid.tsx';
import { GroupHead } from './GroupHead.tsx';
import { obeyKey, readKey } from './list-keys.ts';
import { groupKey, type ListItem, layOut } from './list-layout.ts';
import { listRows, rowAt, wantRow } from './list-rows.ts';

/** A row's likely height in CSS pixels, until it is measured: two lines of title and one of details. */
const usualHeight = 62;
const headHeight = 34;

interface Props {
  readonly outline: ListOutline;
  /** What the list is called. */
  readonly label: string;
  readonly onChosen: (() => void) | undefined;
}

/** Only the rows that can be seen are in the document, and only pages that were looked at in memory. */
export function ArticleRows({ outline, label, onChosen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const openId = useSession((state) => state.articleId);
  const listAge = useSession((state) => state.listAge);
  const chosen = useStore(choice, (state) => state.ids);
  const pages = useStore(listRows, (state) => state.pages);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [focus, setFocus] = useState<number | null>(null);
  /** The line that is to have the focus as soon as it can: a key that follows goes on from there. */
  const aim = useRef<number | null>(null);
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
  // What is chosen is told of in this list only.
  useEffect(() => () => clearChoice(), []);
  // A line far away comes into the document with a later drawing, and can take the focus once its article is read.
  useEffect(() => {
    if (aim.current === null) return;
    const line = lineAt(aim.current);
    if (line !== null && line !== undefined) line.focus();
    // The line that had the focus may be out of the document by then: keys are heard here meanwhile.
    else if (document.activeElement === document.body) list.current?.focus();
  });
  const lineAt = (line: number) => list.current?.querySelector<HTMLElement>(`[data-index="${line}"] [data-line]`);
  const go = (line: number) => {
    const to = Math.max(0, Math.min(layout.count - 1, line));
    aim.current = to;
    rows.scrollToIndex(to, { align: 'auto' });
    requestAnimationFrame(() => requestAnimationFrame(() => setFocus(to)));
  };
  const toggle = (group: CountedGroup) => {
    const key = groupKey(group);
    setClosed(closed.has(key) ? new Set([...closed].filter((each) => each !== key)) : new Set([...closed, key]));
  };
  const followKey = (focused: number, event: KeyboardEvent): boolean => {
    const line = aim.current ?? focused;
    const press = readKey(event, line, layout.count);
    if (press === null || (press.does === 'clear' && chosen.size === 0)) return false;
    const item = layout.itemAt(line);
    const listing = listingOf(item);
    if (press.does === 'all') void chooseAll(layout);
    else if (press.does === 'clear' || press.does === 'move') clearChoice();
    else if (press.does === 'draw') void chooseTo(layout, line, press.to);
    else if (press.does === 'toggle' && item?.kind === 'row' && listing !== undefined) toggleChosen(listing, item);
    if ('to' in press) go(press.to);
    return true;
  };
  const followPress = (line: number, event: MouseEvent): boolean => {
    const item = layout.itemAt(line);
    const listing = listingOf(item);
    if (item?.kind !== 'row' || listing === undefined) return false;
    if (event.shiftKey) void chooseTo(layout, line, line);
    else if (event.ctrlKey || event.metaKey) toggleChosen(listing, item);
    else clearChoice({ group: item.group, index: item.index, id: listing.id });
    return event.shiftKey || event.ctrlKey || event.metaKey;
  };
  // One line of the list is reached by Tab, the others by the arrows: the one in hand, the open one, or the first.
  const inTabOrder =
    shown.find(({ line }) => line === focus) ?? shown.find(({ item }) => listingOf(item)?.id === openId) ?? shown[0];
  return (
    <Grid
      aria-label={label}
      aria-multiselectable
      aria-rowcount={layout.count}
      className="articles"
      ref={list}
      style={{ height: rows.getTotalSize() }}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        const isObeyed = () => chosen.size > 0 && obeyKey(chosenEntries(), event);
        if (followKey(0, event) || isObeyed()) event.preventDefault();
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setFocus(null);
        if (event.relatedTarget !== null) aim.current = null;
      }}
    >
      {shown.map(({ line, start, item }) => {
        const listing = listingOf(item);
        const tabIndex = line === inTabOrder?.line ? 0 : -1;
        const isOpen = listing !== undefined && listing.id === openId;
        const isChosen = listing !== undefined && chosen.has(listing.id);
        return item === undefined ? null : (
          <GridRow
            key={keyOf(line)}
            ref={rows.measureElement}
            data-index={line}
            className={item.kind === 'head' ? 'list-group' : rowClass(isOpen, isChosen)}
            aria-rowindex={line + 1}
            aria-selected={item.kind === 'row' ? isChosen : undefined}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
            onFocus={() => {
              aim.current = null;
              setFocus(line);
            }}
          >
            {item.kind === 'head' ? (
              <GroupHead
                item={item}
                tabIndex={tabIndex}
                toggle={() => toggle(item.group)}
                followKey={(event) => followKey(line, event)}
              />
            ) : (
              <ArticleItem
                listing={listing}
                isOpen={isOpen}
                tabIndex={tabIndex}
                followKey={(event) => followKey(line, event)}
                followPress={(event) => followPress(line, event)}
                onChosen={onChosen}
              />
            )}
          </GridRow>
        );
      })}
    </Grid>
  );
}

function rowClass(isOpen: boolean, isChosen: boolean): string {
  return `article${isOpen ? ' article-open' : ''}${isChosen ? ' article-chosen' : ''}`;
}
