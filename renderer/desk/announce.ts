import { createStore } from './store.ts';

export const announcement = createStore<{ readonly text: string; readonly turn: number }>({ text: '', turn: 0 });

/** Says a sentence to a screen reader, without moving the focus. The same sentence twice is said twice. */
export function announce(text: string): void {
  announcement.set({ text, turn: announcement.get().turn + 1 });
}
