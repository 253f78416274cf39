import { createStore } from '../desk/store.ts';

/** A section of more lines than this shows only the first of them until it is asked for all. */
export const sectionLimit = 60;

/** Whether long sections are shown whole. */
export const wholeSections = createStore<{ readonly whole: boolean }>({ whole: false });
