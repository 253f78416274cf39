import { byChrono } from './by-chrono.ts';
import { byCompromise } from './by-compromise.ts';
import { byCapitals, byGazetteer, byKeyWords, byNearestName } from './by-hand.ts';
import { byWink } from './by-wink.ts';
import type { Library } from './library.ts';

/** What the drafting is set beside. */
export const libraries: readonly Library[] = [
  byCompromise,
  byWink,
  byChrono,
  byCapitals,
  byGazetteer,
  byNearestName,
  byKeyWords,
];
