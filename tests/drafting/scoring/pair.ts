export interface Paired<A, B> {
  readonly pairs: readonly (readonly [A, B])[];
  readonly missed: readonly A[];
  readonly left: readonly B[];
}

/**
 * Pairs each expected thing with one found thing, the best fits first, and says which are left on both sides.
 *
 * @param match how well two things fit; 0 or less where they do not
 */
export function pair<A, B>(expected: readonly A[], found: readonly B[], match: (a: A, b: B) => number): Paired<A, B> {
  const candidates: { a: number; b: number; value: number }[] = [];
  expected.forEach((one, a) => {
    found.forEach((other, b) => {
      const value = match(one, other);
      if (value > 0) candidates.push({ a, b, value });
    });
  });
  candidates.sort((x, y) => y.value - x.value || x.a - y.a || x.b - y.b);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { a, b } of candidates) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  const pairs: [A, B][] = [];
  const missed: A[] = [];
  expected.forEach((one, a) => {
    const other = found[partner.get(a) ?? -1];
    if (other === undefined) missed.push(one);
    else pairs.push([one, other]);
  });
  return { pairs, missed, left: found.filter((_, b) => !taken.has(b)) };
}
