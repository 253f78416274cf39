import { expect, test } from 'vitest';
import type { CountedGroup } from '../../electron/contract/article-list.ts';
import { readKey } from '../../renderer/library/list-keys.ts';
import { groupKey, layOut, segmentsBetween } from '../../renderer/library/list-layout.ts';

const pinned: CountedGroup = { kind: 'pinned', value: '', count: 2 };
const spring: CountedGroup = { kind: 'month', value: '2026-04', count: 5_000 };
const winter: CountedGroup = { kind: 'month', value: '2026-01', count: 3 };
const named = (layout: ReturnType<typeof layOut>, one: number, other: number) =>
  segmentsBetween(layout, one, other).map(({ group, offset, count }) => [groupKey(group), offset, count]);

test('what lies between two lines is told by runs, heads left out, in either direction', () => {
  const layout = layOut([pinned, spring, winter], new Set());
  const all = [
    ['pinned ', 0, 2],
    ['month 2026-04', 0, 5_000],
    ['month 2026-01', 0, 3],
  ];
  expect(named(layout, 0, layout.count - 1)).toEqual(all);
  expect(named(layout, layout.count + 9, -1)).toEqual(all);
  expect(named(layout, 2, 5)).toEqual([
    ['pinned ', 1, 1],
    ['month 2026-04', 0, 2],
  ]);
  expect(named(layout, 10, 10)).toEqual([['month 2026-04', 6, 1]]);
  expect(named(layout, 3, 3)).toEqual([]);
});

test('what is folded away is not chosen', () => {
  const layout = layOut([pinned, spring, winter], new Set([groupKey(spring)]));
  expect(named(layout, 0, layout.count - 1)).toEqual([
    ['pinned ', 0, 2],
    ['month 2026-01', 0, 3],
  ]);
});

test('keys of the list: plain ones move, with Shift they choose, with Ctrl they leave what is chosen', () => {
  const press = (key: string, held: { ctrlKey?: true; metaKey?: true; shiftKey?: true; altKey?: true } = {}) =>
    readKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }, 4, 10);
  expect(press('ArrowDown')).toEqual({ does: 'move', to: 5 });
  expect(press('k')).toEqual({ does: 'move', to: 3 });
  expect(press('ArrowUp', { shiftKey: true })).toEqual({ does: 'draw', to: 3 });
  expect(press('End', { shiftKey: true })).toEqual({ does: 'draw', to: 9 });
  expect(press('ArrowDown', { ctrlKey: true })).toEqual({ does: 'walk', to: 5 });
  expect(press('a', { metaKey: true })).toEqual({ does: 'all' });
  expect(press(' ', { ctrlKey: true })).toEqual({ does: 'toggle' });
  expect(press('Escape')).toEqual({ does: 'clear' });
  for (const other of [press('k', { ctrlKey: true }), press('a'), press(' '), press('ArrowDown', { altKey: true })]) {
    expect(other).toBeNull();
  }
});
