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
 * @param pause called now and then, so that all else can be done meanwhile
 * @returns every line in one group, the groups and their lines in the order of the lines
 */
export async function matchReports<Line extends Reportable>(
  lines: readonly Line[],
  likeness: (one: Line, other: Line) => number,
  differ: (one: Line, other: Line) => boolean,
  pause: () => Promise<void>,
): Promise<Line[][]> {
  const pairs = await likePairs(lines, likeness, pause);
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

interface Pair<Line> {
  readonly one: Line;
  readonly other: Line;
  readonly alike: number;
}

/** Lines that are compared with all before them, at a time. */
const atOnce = 10;

/** Pairs of lines of two articles that are alike; only those with a word in common are compared. */
async function likePairs<Line extends Reportable>(
  lines: readonly Line[],
  likeness: (one: Line, other: Line) => number,
  pause: () => Promise<void>,
): Promise<Pair<Line>[]> {
  const having = new Map<string, Line[]>();
  const pairs: Pair<Line>[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % atOnce === atOnce - 1) await pause();
    const met = new Set<Line>();
    for (const stem of line.stems) {
      const others = having.get(stem) ?? [];
      for (const other of others) if (other.letter !== line.letter) met.add(other);
      having.set(stem, others);
      others.push(line);
    }
    for (const one of met) {
      const alike = likeness(one, line);
      if (alike > 0) pairs.push({ one, other: line, alike });
    }
  }
  return pairs;
}
