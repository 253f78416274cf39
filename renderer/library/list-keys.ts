import type { MenuEntry } from '../parts/Menu.tsx';

/** What of a key press counts for the list. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key does in the list. Lines are counted from 0. */
export type ListKey =
  /** Chooses all. */
  | { readonly does: 'all' }
  /** Chooses nothing. */
  | { readonly does: 'clear' }
  /** Chooses the line beside what is chosen, or takes it out. */
  | { readonly does: 'toggle' }
  /** Goes to a line and chooses nothing; chooses all up to it; leaves what is chosen as it is. */
  | { readonly does: 'move' | 'draw' | 'walk'; readonly to: number };

/** What a key press does on a line of the list; null for keys that mean nothing to it. */
export function readKey(press: KeyPress, line: number, count: number): ListKey | null {
  const { key, altKey, shiftKey } = press;
  const main = press.ctrlKey || press.metaKey;
  if (altKey || count === 0) return null;
  if (key === 'Escape') return { does: 'clear' };
  if (main && !shiftKey && key.toLowerCase() === 'a') return { does: 'all' };
  if (main && !shiftKey && key === ' ') return { does: 'toggle' };
  const letters = main || shiftKey ? {} : { j: line + 1, k: line - 1 };
  const to = new Map(
    Object.entries({ ...letters, ArrowDown: line + 1, ArrowUp: line - 1, Home: 0, End: count - 1 }),
  ).get(key);
  if (to === undefined) return null;
  return { does: shiftKey ? 'draw' : main ? 'walk' : 'move', to: Math.max(0, Math.min(count - 1, to)) };
}

/** Does what a key stands for among some entries; false where it stands for none. */
export function obeyKey(entries: readonly MenuEntry[], { key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const hint = key === 'Delete' || key === 'Backspace' ? 'Del' : key.toUpperCase();
  const entry = entries.find(({ keyHint }) => keyHint === hint);
  entry?.run();
  return entry !== undefined;
}
