import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import {
  nextZoom,
  placeWindow,
  readWindowState,
  smallestWindow,
  writeWindowState,
  zoomSteps,
} from '../../electron/windows/window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-window-'));
afterAll(() => rmSync(folder, { recursive: true }));
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };

test('a window is found as it was left', () => {
  const file = join(folder, 'left.json');
  const state = { bounds: { x: 10, y: 20, width: 900, height: 700 }, maximised: true, zoom: 1.5 };
  writeWindowState(file, state);
  expect(readWindowState(file)).toEqual(state);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['no object', '17'],
  ['null', 'null'],
  ['other types', '{"bounds":{"x":"1","y":null},"maximised":"yes","zoom":99}'],
  ['numbers that are none', '{"bounds":{"x":1e999,"y":0,"width":1,"height":1}}'],
])('%s on the disk is a window as at first', (_name, text) => {
  const file = join(folder, 'odd.json');
  rmSync(file, { force: true });
  if (text !== undefined) writeFileSync(file, text);
  expect(readWindowState(file)).toEqual({ bounds: undefined, maximised: false, zoom: 1 });
});

test('a place that cannot be written is no failure', () => {
  expect(() => writeWindowState(join(folder, 'none', 'state.json'), { maximised: false, zoom: 1 })).not.toThrow();
});

test('a window opens where it was left, on any screen that is still there', () => {
  const left = { x: 2000, y: 100, width: 1000, height: 800 };
  expect(placeWindow(left, [screen, second])).toEqual(left);
  expect(placeWindow(left, [screen])).toEqual({ x: 460, y: 140, width: 1000, height: 800 });
});

test('a window at first stands in the middle', () => {
  expect(placeWindow(undefined, [screen])).toEqual({ x: 240, y: 90, width: 1440, height: 900 });
});

test('a window always lies wholly on a screen, and never smaller than it can be used', () => {
  const number = fc.integer({ min: -5000, max: 5000 });
  const size = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(fc.record({ x: number, y: number, width: size, height: size }), (left) => {
      const placed = placeWindow(left, [screen, second]);
      const area = placed.x >= second.x ? second : screen;
      expect(placed.x).toBeGreaterThanOrEqual(area.x);
      expect(placed.y).toBeGreaterThanOrEqual(area.y);
      expect(placed.x + placed.width).toBeLessThanOrEqual(area.x + area.width);
      expect(placed.y + placed.height).toBeLessThanOrEqual(area.y + area.height);
      expect(placed.width).toBeGreaterThanOrEqual(smallestWindow.width);
      expect(placed.height).toBeGreaterThanOrEqual(smallestWindow.height);
    }),
  );
});

test('zoom goes step by step up to twice the size and no further', () => {
  const up = [1];
  for (let at = 0; at < 10; at += 1) up.push(nextZoom(up.at(-1) ?? 1, 1));
  expect(up.slice(0, 6)).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2]);
  expect(up.at(-1)).toBe(zoomSteps.at(-1));
  expect(nextZoom(1.0999999, 1)).toBe(1.25);
  expect(nextZoom(0.8, -1)).toBe(0.8);
  expect(nextZoom(1.3, -1)).toBe(1.25);
});
