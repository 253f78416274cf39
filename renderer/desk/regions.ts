import { session } from './session.ts';

/** The parts of the window that F6 goes round. */
export type Region = 'views' | 'library' | 'briefing' | 'side' | 'status';

const order: readonly Region[] = ['views', 'library', 'briefing', 'side', 'status'];

function elementOf(region: Region): HTMLElement | null {
  const element = document.getElementById(`region-${region}`);
  return element?.checkVisibility({ visibilityProperty: true }) === true ? element : null;
}

/** Puts the focus on a part of the window, bringing it up where a small window hides it. */
export function focusRegion(region: Region): void {
  const { narrow, slim } = session.get();
  if (region === 'library' && slim) session.set({ sheet: 'library' });
  if (narrow && region === 'side') session.set({ front: 'side' });
  if (narrow && region === 'briefing') session.set({ front: 'briefing' });
  const there = elementOf(region);
  if (there !== null) there.focus();
  else requestAnimationFrame(() => elementOf(region)?.focus());
}

/** Goes to the next part of the window, or the one before. */
export function focusNextRegion(step: 1 | -1): void {
  const there = order.filter((region) => elementOf(region) !== null);
  const at = there.findIndex((region) => elementOf(region)?.contains(document.activeElement) === true);
  const next = there[(at + step + there.length) % there.length] ?? there[0];
  if (next !== undefined) focusRegion(next);
}
