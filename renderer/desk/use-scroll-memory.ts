import { type RefObject, useLayoutEffect } from 'react';

const places = new Map<string, number>();

/**
 * Lets a pane come back to where it was scrolled to, for each thing that it shows.
 *
 * @param shown names what the pane shows now
 */
export function useScrollMemory(pane: RefObject<HTMLElement | null>, shown: string): void {
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return;
    element.scrollTop = places.get(shown) ?? 0;
    const scrolled = () => places.set(shown, element.scrollTop);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => element.removeEventListener('scroll', scrolled);
  }, [pane, shown]);
}
