/** How large the page is wanted: all of it in view, or a multiple of its true size. */
export type Zoom = 'fit' | number;

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** The next step larger or smaller than what is shown; the last one where there is none. */
export function nextScale(shown: number, direction: 1 | -1): number {
  const found =
    direction === 1
      ? steps.find((step) => step > shown + 0.01)
      : steps.toReversed().find((step) => step < shown - 0.01);
  return found ?? (direction === 1 ? 3 : 0.5);
}

/** What a key in the preview asks for; null where it asks for nothing. */
export function zoomOfKey(key: string, shown: number): Zoom | null {
  if (key === '+' || key === '=') return nextScale(shown, 1);
  if (key === '-') return nextScale(shown, -1);
  return key === '0' ? 'fit' : null;
}
