import { expect, test } from 'vitest';
import { countInSight } from '../../renderer/desk/first-paint.ts';
import { paragraphsInSight } from '../../renderer/read/paragraphs-in-sight.ts';

test('parts are counted as long as they begin within the room', () => {
  expect(countInSight([], 100)).toBe(0);
  expect(countInSight([40, 40, 40, 40], 100)).toBe(3);
  expect(countInSight([40, 40], 100)).toBe(2);
  expect(countInSight([200, 40], 100)).toBe(1);
  expect(countInSight([40, 40], 0)).toBe(0);
  expect(countInSight([40, 40], -5)).toBe(0);
});

test('of an article as many paragraphs are drawn as the pane can show, and all where all can be seen', () => {
  const blocks = Array.from({ length: 50 }, (_, index) => ({
    start: index * 502,
    end: index * 502 + 500,
    role: 'body' as const,
  }));
  const few = paragraphsInSight(blocks, { width: 420, height: 873 });
  // 500 letters are at least seven lines of a pane of 420 pixels, and at most twelve.
  expect(few).toBeGreaterThanOrEqual(Math.ceil(873 / (12 * 24)));
  expect(few).toBeLessThan(10);
  expect(paragraphsInSight(blocks, { width: 420, height: 1e6 })).toBe(50);
  expect(paragraphsInSight(blocks.slice(0, 2), { width: 420, height: 873 })).toBe(2);
});
