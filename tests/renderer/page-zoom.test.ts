import { expect, test } from 'vitest';
import { nextScale, zoomOfKey } from '../../renderer/print/page-zoom.ts';

test('the page grows and shrinks in steps from whatever size it is shown at, and stops at the last', () => {
  expect([nextScale(0.72, 1), nextScale(0.72, -1), nextScale(1, 1), nextScale(1, -1)]).toEqual([0.8, 0.67, 1.25, 0.8]);
  expect([nextScale(3, 1), nextScale(0.5, -1), nextScale(0.3, -1)]).toEqual([3, 0.5, 0.5]);
});

test('plus, minus and nought are its keys', () => {
  expect(['+', '=', '-', '0', 'a', 'ArrowDown'].map((key) => zoomOfKey(key, 1))).toEqual([
    1.25,
    1.25,
    0.8,
    'fit',
    null,
    null,
  ]);
});
