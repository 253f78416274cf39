import { type RefObject, useEffect, useState } from 'react';

/** How far from what can be seen an element still counts as near, in CSS pixels. */
const nearness = 600;

/** Whether an element can be seen, or soon can. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      root: current.parentElement,
      rootMargin: `${nearness}px 0px`,
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
