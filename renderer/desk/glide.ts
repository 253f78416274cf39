/** How long a scroll takes that only shows where something is, in milliseconds. */
const glideTime = 160;

/** When the latest glide of a pane began; an earlier one gives way to it. */
const latest = new WeakMap<Element, number>();

/** The nearest element around another one that scrolls up and down. */
function scrollerOf(element: Element): Element | null {
  for (let near = element.parentElement; near !== null; near = near.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(near).overflowY)) return near;
  }
  return null;
}

/**
 * Scrolls an element into view within its pane: quickly where motion is welcome, at once where it is not.
 *
 * @param place `middle` puts it in the middle unless it is well in view already; `nearest` moves as little as needed
 */
export function glideTo(element: Element, place: 'middle' | 'nearest' = 'middle'): void {
  const scroller = scrollerOf(element);
  if (scroller === null) return;
  const pane = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const air = Math.min(48, pane.height / 6);
  if (box.top >= pane.top + air && box.bottom <= pane.bottom - air) return;
  const from = scroller.scrollTop;
  const toMiddle = box.top - pane.top - Math.max(air, (pane.height - box.height) / 2);
  const toNearest = box.top < pane.top + air ? box.top - pane.top - air : box.bottom - pane.bottom + air;
  const distance = place === 'middle' ? toMiddle : toNearest;
  // Far paragraphs are laid out only when they come near, so the first aim can be off.
  const settle = () => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < pane.top || bottom > pane.bottom) element.scrollIntoView({ block: 'center' });
  };
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    scroller.scrollTop = from + distance;
    requestAnimationFrame(settle);
    return;
  }
  const began = performance.now();
  latest.set(scroller, began);
  const step = (now: number) => {
    if (latest.get(scroller) !== began) return;
    const share = Math.min(1, Math.max(0, (now - began) / glideTime));
    scroller.scrollTop = from + distance * (1 - (1 - share) ** 3);
    if (share < 1) requestAnimationFrame(step);
    else settle();
  };
  requestAnimationFrame(step);
}
