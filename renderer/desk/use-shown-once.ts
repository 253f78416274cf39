import { useEffect } from 'react';
import { ask } from './calls.ts';

let said = false;

/** Says once that the first article is painted and answers input: two frames after it was rendered. */
export function useShownOnce(there: boolean): void {
  useEffect(() => {
    if (!there || said) return;
    said = true;
    requestAnimationFrame(() => requestAnimationFrame(() => void ask((calls) => calls.briefingShown())));
  }, [there]);
}
