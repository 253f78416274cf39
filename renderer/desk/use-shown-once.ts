import { useLayoutEffect } from 'react';
import { ask } from './calls.ts';
import { drawRest } from './first-paint.ts';

let said = false;

/** How long it is waited for a frame, in milliseconds: a window that nobody can see has none. */
const longestFrame = 1_000;

/**
 * Says once that the first article is painted and answers input: what is posted from a frame's callback comes up once
 * that frame is painted and input may be answered again, and in input's own turn.
 */
export function useShownOnce(there: boolean): void {
  // Before the frame that paints it, so that no further frame need be waited for.
  useLayoutEffect(() => {
    // Where no briefing will be painted, nothing waits for it.
    if (!there) drawRest();
    if (!there || said) return;
    said = true;
    const painted = () => {
      void ask((calls) => calls.briefingShown());
      drawRest();
    };
    requestAnimationFrame(() => void scheduler.postTask(painted, { priority: 'user-blocking' }));
    setTimeout(drawRest, longestFrame);
  }, [there]);
}
