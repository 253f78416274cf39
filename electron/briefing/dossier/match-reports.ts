import { sortInPieces } from './sort-in-pieces.ts';

/** A line of one of the articles, as it is compared with those of the others. */
export interface Reportable {
  readonly id: string;
  readonly letter: string;
  readonly stems: ReadonlySet<string>;
  /** By which lines in other languages are compared with it; none where it is known only by its own words. */
  readonly keys?: { readonly language: string; readonly parties: ReadonlySet<string> } | undefined;
}

/**
 * Brings lines of different articles together that tell the same: the likest pairs first, none with a second line of an
 * article that it has a line of already. Two that differ in what they say beside their words are only brought together
 * where each is like no other line of the other's article: else one would be set against the wrong one.
 *
 * @param likeness 0 for lines that are not the same; more than 1 where what they say beside their words agrees too
 * @param pause called after each small step, so that all else can be done meanwhile
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
  for (const [index, { one, other }] of pairs.entries()) {
    if (index % pairsAtOnce === 0) await pause();
    for (const key of [liked(one, other), liked(other, one)]) likes.set(key, (likes.get(key) ?? 0) + 1);
  }
  const isOnlyPair = (one: Line, other: Line) =>
    likes.get(liked(one, other)) === 1 && likes.get(liked(other, one)) === 1;
  const clusters = new Map<Line, Set<Line>>(lines.map((line) => [line, new Set([line])]));
  const likestFirst = await sortInPieces(pairs, (a, b) => b.alike - a.alike, pause);
  for (const [index, { one, other }] of likestFirst.entries()) {
    if (index % pairsAtOnce === 0) await pause();
    const [mine, theirs] = [clusters.get(one), clusters.get(other)];
    if (
      !mine ||
      !theirs ||
      mine === theirs ||
      ((differ(one, other) || speakApart(one, other)) && !isOnlyPair(one, other))
    )
      continue;
    const letters = new Set([...mine].map(({ letter }) => letter));
    if ([...theirs].some(({ letter }) => letters.has(letter))) continue;
    for (const line of theirs) {
      mine.add(line);
      clusters.set(line, mine);
    }
  }
  const places = new Map(lines.map((line, place) => [line, place]));
  const groups: Line[][] = [];
  for (const cluster of new Set(clusters.values())) {
    await pause();
    groups.push([...cluster].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
  }
  return groups;
}

/** In two languages nothing but what each is known by is compared, so that a second line like it is a doubt. */
function speakApart(one: Reportable, other: Reportable): boolean {
  return one.keys?.language !== other.keys?.language;
}

interface Pair<Line> {
  readonly one: Line;
  readonly other: Line;
  readonly alike: number;
}

/** Pairs that are looked at, and lines that are compared with one, between two pauses. */
const pairsAtOnce = 200;

/** Pairs of lines of two articles that are alike; only those with a word in common are compared. */
async function likePairs<Line extends Reportable>(
  lines: readonly Line[],
  likeness: (one: Line, other: Line) => number,
  pause: () => Promise<void>,
): Promise<Pair<Line>[]> {
  const having = new Map<string, Line[]>();
  const ofParty = new Map<string, Line[]>();
  const pairs: Pair<Line>[] = [];
  for (const line of lines) {
    await pause();
    const met = new Set<Line>();
    for (const stem of line.stems) {
      const others = having.get(stem) ?? [];
      for (const other of others) if (other.letter !== line.letter) met.add(other);
      having.set(stem, others);
      others.push(line);
    }
    for (const party of line.keys?.parties ?? []) {
      const others = ofParty.get(party) ?? [];
      for (const other of others) if (other.keys?.language !== line.keys?.language) met.add(other);
      ofParty.set(party, others);
      others.push(line);
    }
    let compared = 0;
    for (const one of met) {
      compared += 1;
      if (compared % pairsAtOnce === 0) await pause();
      const alike = likeness(one, line);
      if (alike > 0) pairs.push({ one, other: line, alike });
    }
  }
  return pairs;
}

/** Whether any two of these differ. */
export async function someDiffer<Line>(
  lines: readonly Line[],
  differ: (one: Line, other: Line) => boolean,
  pause: () => Promise<void>,
): Promise<boolean> {
  for (const [place, one] of lines.entries()) {
    await pause();
    if (lines.slice(place + 1).some((other) => differ(one, other))) return true;
  }
  return false;
}
