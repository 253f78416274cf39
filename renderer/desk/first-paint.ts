import { startTransition, useEffect, useState } from 'react';
import { giveBackMemory } from './give-back-memory.ts';
import { createStore } from './store.ts';

/*
 * What a start is waited for is the briefing, and what lies beside it or below the window's edge takes longer to draw
 * than what can be seen of it. So the first briefing is drawn down to that edge and painted; then the library and the
 * source beside it, and all else to its end as soon as the window has nothing better to do. Each comes in short pieces,
 * between which input is answered.
 */

const steps = ['briefing', 'beside', 'whole'] as const;
type Step = (typeof steps)[number];

const firstPaint = createStore<{ readonly drawn: Step }>({ drawn: 'briefing' });

/** Longest that the last step waits for an idle moment, in milliseconds. */
const patience = 100;

function hasCome(step: Step): boolean {
  return steps.indexOf(firstPaint.get().drawn) >= steps.indexOf(step);
}

/** Whether a step of the first drawing has come; once it has, it stays. */
function useStep(step: Step): boolean {
  const [come, setCome] = useState(() => hasCome(step));
  useEffect(() => {
    const look = (): void => {
      if (hasCome(step)) startTransition(() => setCome(true));
    };
    look();
    return firstPaint.subscribe(look);
  }, [step]);
  return come;
}

/** Whether what stands beside the briefing is drawn; false until the first briefing is painted. */
export function useDrawnBeside(): boolean {
  return useStep('beside');
}

/** Whether things are drawn to their end. */
export function useDrawnWhole(): boolean {
  return useStep('whole');
}

/** Lets the rest be drawn; further calls do nothing. */
export function drawRest(): void {
  if (hasCome('beside')) return;
  firstPaint.set({ drawn: 'beside' });
  requestIdleCallback(
    () => {
      firstPaint.set({ drawn: 'whole' });
      giveBackMemory();
    },
    { timeout: patience },
  );
}

/** Runs once the first briefing is painted. */
export function oncePainted(run: () => void): void {
  if (hasCome('beside')) {
    run();
    return;
  }
  const end = firstPaint.subscribe(() => {
    end();
    run();
  });
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
