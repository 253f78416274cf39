import type { ImportProgress } from '../contract/events.ts';

/** One file while it is in hand. */
interface InHand {
  /** How much of it is drafted, from 0 to 1. */
  readonly tell: (share: number) => void;
  readonly done: () => void;
}

/**
 * Follows files of which several are in hand at once, and tells of them as of one: the file that was last heard of, how
 * many are behind it, and how much of those in hand is done.
 *
 * @param count how many files there are
 */
export function importProgress(
  count: number,
  progress: ((progress: ImportProgress) => void) | undefined,
): (name: string) => InHand {
  const shares = new Map<object, number>();
  let index = 0;
  const tell = (name: string) => {
    const share = [...shares.values()].reduce((sum, one) => sum + one, 0);
    progress?.({ name, index, count, share });
  };
  return (name) => {
    const mine = {};
    shares.set(mine, 0);
    tell(name);
    return {
      tell: (share) => {
        shares.set(mine, share);
        tell(name);
      },
      done: () => {
        shares.delete(mine);
        index += 1;
      },
    };
  };
}
