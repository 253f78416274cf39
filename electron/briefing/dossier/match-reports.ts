/** A line of one of the articles, as it is compared with those of the others. */
export interface Reportable {
  readonly id: string;
  readonly letter: string;
  readonly stems: ReadonlySet<string>;
}

/**
 * Brings lines of different articles together that tell the same: the likest pairs first, none with a second line of an
 * article that it has a line of already. Two that differ in what they say beside their words are only brought together
 * where each is like no other line of the other's article: else one would be set against the wrong one.
 *
 * @param likeness 0 for lines that are not the same; more than 1 where what they say beside their words agrees too
 * @returns every line in one group, the groups and their lines in the order of the lines
 */
export function matchReports<Line extends Reportable>(
  lines: readonly Line[],
  likeness: (one: Line, other: Line) => number,
  differ: (one: Line, other: Line) => boolean,
): Line[][] {
  const pairs = candidates(lines).flatMap(([one, other]) => {
    const alike = likeness(one, other);
    return alike > 0 ? [{ one, other, alike }] : [];
  });
  const likes = new Map<string, number>();
  const liked = (line: Line, { letter }: Line) => `${line.id} ${letter}`;
  for (const { one, other } of pairs) {
    for (const key of [liked(one, other), liked(other, one)]) likes.set(key, (likes.get(key) ?? 0) + 1);
  }
  const isOnlyPair = (one: Line, other: Line) =>
    likes.get(liked(one, other)) === 1 && likes.get(liked(other, one)) === 1;
  const clusters = new Map<Line, Set<Line>>(lines.map((line) => [line, new Set([line])]));
  for (const { one, other } of pairs.sort((a, b) => b.alike - a.alike)) {
    const [mine, theirs] = [clusters.get(one), clusters.get(other)];
    if (!mine || !theirs || mine === theirs || (differ(one, other) && !isOnlyPair(one, other))) continue;
    const letters = new Set([...mine].map(({ letter }) => letter));
    if ([...theirs].some(({ letter }) => letters.has(letter))) continue;
    for (const line of theirs) {
      mine.add(line);
      clusters.set(line, mine);
    }
  }
  const places = new Map(lines.map((line, place) => [line, place]));
  const inOrder = (cluster: Iterable<Line>) => [...cluster].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return [...new Set(lines.map((line) => clusters.get(line)))].flatMap((cluster) =>
    cluster ? [inOrder(cluster)] : [],
  );
}

/** Pairs of lines of two articles with a word in common. */
function candidates<Line extends Reportable>(lines: readonly Line[]): [Line, Line][] {
  const having = new Map<string, number[]>();
  const pairs: [Line, Line][] = [];
  lines.forEach((line, index) => {
    const met = new Set<number>();
    for (const stem of line.stems) {
      for (const at of having.get(stem) ?? []) met.add(at);
      const places = having.get(stem);
      if (places) places.push(index);
      else having.set(stem, [index]);
    }
    for (const at of met) {
      const other = lines[at];
      if (other && other.letter !== line.letter) pairs.push([other, line]);
    }
  });
  return pairs;
}
