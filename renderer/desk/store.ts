import { useSyncExternalStore } from 'react';

/** A value that components can watch and anyone can change. */
export interface Store<State> {
  readonly get: () => State;
  /** Changes some of the state; watchers are told only where something differs. */
  readonly set: (change: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a store. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const next = { ...state, ...change };
      if (same(state, next)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function same<State extends object>(one: State, other: State): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const left = new Map(Object.entries(one));
  const right = new Map(Object.entries(other));
  return [...keys].every((key) => Object.is(left.get(key), right.get(key)));
}

/**
 * Watches a part of a store.
 *
 * @param select must hand out the same value for the same state, so it never makes an object or a list
 */
export function useStore<State, Part>(store: Store<State>, select: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
