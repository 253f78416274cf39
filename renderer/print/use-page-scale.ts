import { type RefObject, useEffect, useState } from 'react';
import type { Paper } from '../../electron/contract/page.ts';
import type { Zoom } from './page-zoom.ts';

/** Sizes of the papers in CSS pixels, of which an inch has 96. */
export const paperPixels = {
  a4: { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 },
  letter: { width: 8.5 * 96, height: 11 * 96 },
} as const satisfies { readonly [Name in Paper]: { readonly width: number; readonly height: number } };

/** Room kept around the page, in CSS pixels. */
const margin = 24;
const smallest = 0.3;
const largest = 1.6;

/** How large the page is shown: so that all of it is in view, or at the size that was chosen, of which 1 is the true one. */
export function usePageScale(pane: RefObject<HTMLElement | null>, paper: Paper, zoom: Zoom): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const element = pane.current;
    if (element === null || zoom !== 'fit') {
      setScale(zoom === 'fit' ? 1 : zoom);
      return;
    }
    const follow = () => {
      const { width, height } = paperPixels[paper];
      const fit = Math.min((element.clientWidth - 2 * margin) / width, (element.clientHeight - 2 * margin) / height);
      setScale(Math.min(largest, Math.max(smallest, fit)));
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane, paper, zoom]);
  return scale;
}
