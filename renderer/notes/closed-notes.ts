import { useEffect, useRef } from 'react';
import type { PrivacyState } from '../../electron/contract/private-notes.ts';
import { session } from '../desk/session.ts';
import { createStore, useStore } from '../desk/store.ts';

/** What waits for the private notes to be open and shown, and whether the way to open them is to have the focus. */
export const opening = createStore<{ readonly waiting: (() => void) | null; readonly wantsFocus: boolean }>({
  waiting: null,
  wantsFocus: false,
});

/** Why nothing private can be written or shown now; null where it can. */
export function closedBy(privacy: PrivacyState | undefined): 'locked' | 'hidden' | null {
  if (privacy?.locked === true) return 'locked';
  return privacy?.hidden === true ? 'hidden' : null;
}

/** True while private notes are locked or hidden. */
export function areClosed(): boolean {
  return closedBy(session.get().desk?.privacy) !== null;
}

/** Brings the way to open the private notes forward. */
export function askToOpen(waiting: (() => void) | null = null): void {
  opening.set({ waiting, wantsFocus: true });
  if (session.get().tab === 'print') session.set({ tab: 'read' });
  session.set({ pane: 'notes', front: 'side' });
}

/**
 * Does something that needs the private notes: at once where they are open and shown. Else their pane comes forward and
 * asks, and it is done once they are.
 */
export function whenOpen(run: () => void): void {
  if (areClosed()) askToOpen(run);
  else run();
}

/** What waited for the notes, which waits no longer. */
export function takeWaiting(): (() => void) | null {
  const { waiting } = opening.get();
  opening.set({ waiting: null });
  return waiting;
}

/** The element that is to have the focus whenever the notes are asked for. */
export function useFocusWhenAsked<Focusable extends HTMLElement>() {
  const element = useRef<Focusable>(null);
  const wanted = useStore(opening, (state) => state.wantsFocus);
  useEffect(() => {
    if (!wanted) return;
    element.current?.focus();
    opening.set({ wantsFocus: false });
  }, [wanted]);
  return element;
}

/** What was wanted is not wanted any more once the user has gone elsewhere. */
export function useForgottenWhenLeft(): void {
  useEffect(() => () => void takeWaiting(), []);
}
