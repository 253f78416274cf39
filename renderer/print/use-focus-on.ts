import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a list whose entries go when their button is pressed: the focus moves to the button that then
 * stands in that place, else to the last one, else to the summary of the list.
 *
 * @param list what holds the buttons
 * @param entries the list as it is shown
 * @returns to be called with the button that is pressed
 */
export function useFocusOn(
  list: RefObject<HTMLDetailsElement | null>,
  entries: readonly unknown[],
): (pressed: HTMLButtonElement) => void {
  const place = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries are what the buttons stand for
  useEffect(() => {
    if (place.current === null || list.current === null) return;
    const wasLost = document.activeElement === document.body || document.activeElement === null;
    const buttons = [...list.current.querySelectorAll('button')];
    const next = buttons[Math.min(place.current, buttons.length - 1)] ?? list.current.querySelector('summary');
    if (wasLost) next?.focus();
    place.current = null;
  }, [list, entries]);
  return (pressed) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    place.current = buttons.indexOf(pressed);
  };
}
