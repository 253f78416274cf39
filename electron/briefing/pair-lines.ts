import { type Comparable, keysOfLikeness, likeness } from './fact-likeness.ts';

/** Pairs that keys do not bring together are looked for one by one, up to so many comparisons. */
const mostCompared = 250_000;
/** Share of common words from which two lines that stand apart are one that was moved and reworded. */
const sameWords = 0.5;

/**
 * Which lines of two drafts are the same line, the likest first; each stands in one pair at most.
 *
 * @param old with their places as they are in the new text
 * @returns the index in `fresh` for each index in `old` that has one
 */
export function pairLines(old: readonly Comparable[], fresh: readonly Comparable[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const take = (found: readonly { readonly one: number; readonly other: number; readonly alike: number }[]) => {
    for (const { one, other } of [...found].sort((a, b) => b.alike - a.alike)) {
      if (pairs.has(one) || taken.has(other)) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  };
  take(near(old, fresh));
  const left = {
    old: old.flatMap((line, at) => (pairs.has(at) ? [] : [{ line, at }])),
    fresh: fresh.flatMap((line, at) => (taken.has(at) ? [] : [{ line, at }])),
  };
  if (left.old.length * left.fresh.length > mostCompared) return pairs;
  take(
    left.old.flatMap(({ line, at: one }) =>
      left.fresh.flatMap(({ line: now, at: other }) => {
        const alike = line.kind === now.kind ? looseLikeness(line, now) : 0;
        return alike > 0 ? [{ one, other, alike }] : [];
      }),
    ),
  );
  return pairs;
}

function near(old: readonly Comparable[], fresh: readonly Comparable[]) {
  const byKey = new Map<string, number[]>();
  fresh.forEach((line, at) => {
    for (const key of keysOfLikeness(line)) byKey.set(key, [...(byKey.get(key) ?? []), at]);
  });
  return old.flatMap((line, one) => {
    const others = new Set(keysOfLikeness(line).flatMap((key) => byKey.get(key) ?? []));
    return [...others].flatMap((other) => {
      const now = fresh[other];
      const alike = now ? likeness(line, now) : 0;
      return alike > 0 ? [{ one, other, alike }] : [];
    });
  });
}

/** A line that was reworded so far that only its place, or only its words, tell that it is the same. */
function looseLikeness(one: Comparable, other: Comparable): number {
  if (one.forms !== undefined) return 0;
  const together = one.spans.some((span) => other.spans.some(({ start, end }) => span.start < end && start < span.end));
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  const share = common / Math.max(1, one.words.size + other.words.size - common);
  return together ? 1 + share : share >= sameWords ? share : 0;
}
