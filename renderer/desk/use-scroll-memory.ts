import { type RefObject, useLayoutEffect, useRef } from 'react';

const places = new Map<string, number>();

/**
 * Lets a pane come back to where it was scrolled to, for each thing that it shows.
 *
 * @param shown names what the pane shows now
 */
export function useScrollMemory(pane: RefObject<HTMLElement | null>, shown: string): void {
  const current = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const place = places.get(shown) ?? 0;
    // To scroll is to lay the page out at once, which a pane that has just come does not need.
    if (place !== 0 || current.current !== null) element.scrollTop = place;
    current.current = shown;
    const scrolled = () => places.set(shown, element.scrollTop);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => element.removeEventListener('scroll', scrolled);
  }, [pane, shown]);
}
