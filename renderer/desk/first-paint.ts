import { createStore, useStore } from './store.ts';

/*
 * What lies below the window's edge takes as long to draw as what can be seen. So the first briefing is drawn down to
 * that edge, painted, and drawn to its end as soon as the window has nothing better to do.
 */

const firstPaint = createStore<{ readonly past: boolean }>({ past: false });

/** Longest that the rest waits for an idle moment once the first part is painted, in milliseconds. */
const patience = 100;

/** Whether things are drawn to their end; false until the first briefing is painted. */
export function useDrawnWhole(): boolean {
  return useStore(firstPaint, (state) => state.past);
}

/** Lets the rest be drawn. */
export function drawRest(): void {
  requestIdleCallback(() => firstPaint.set({ past: true }), { timeout: patience });
}

/**
 * How many parts, from the first, reach into a room.
 *
 * @param heights the least that each part takes, in CSS pixels: too little draws more than can be seen, which only costs
 * time
 * @param room in CSS pixels
 */
export function countInSight(heights: readonly number[], room: number): number {
  let left = room;
  for (const [index, height] of heights.entries()) {
    if (left <= 0) return index;
    left -= height;
  }
  return heights.length;
}
