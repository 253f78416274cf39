import { useEffect } from 'react';
import { ask } from './calls.ts';

let said = false;

/**
 * Says once that the first article is painted and answers input: what is posted from a frame's callback comes up once
 * that frame is painted and input may be answered again.
 */
export function useShownOnce(there: boolean): void {
  useEffect(() => {
    if (!there || said) return;
    said = true;
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      painted.port1.close();
      void ask((calls) => calls.briefingShown());
    };
    requestAnimationFrame(() => painted.port2.postMessage(null));
  }, [there]);
}
