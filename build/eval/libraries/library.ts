import type { Finds } from '../../../tests/drafting/scoring/finds.ts';
import type { Sample } from '../../../tests/drafting/scoring/load-set.ts';
import type { ClassName } from '../../../tests/drafting/scoring/tally.ts';

/** A library, or the plain method that one would write in an hour, as it is out of the box. */
export interface Library {
  readonly name: string;
  readonly does: readonly ClassName[];
  readonly find: (sample: Sample) => Finds;
}
