import type { Span } from '../../contract/text.ts';
import type { Matching } from './match-words.ts';
import { lengthOfSame } from './punctuation.ts';
import { weightOf, wordWeight } from './word-weight.ts';
import { type Words, wordAt } from './words.ts';

/** Words on each side that tell where a short mark belongs. */
const context = 4;
/** A mark of so few words needs its surroundings to agree. */
const short = 3;
/** Share of a mark's weight that must be there still. */
const enough = 0.5;
/** The same of a short mark, whose surroundings speak too. */
const enoughOfShort = 0.3;
/** The same where the words on both sides of the mark stand still and close in about as many. */
const enoughEnclosed = 0.3;

/** The likeness of a mark whose every word was replaced between words that stayed. */
const bySurroundings = 0.2;
/** Words that stayed together so closely are what is left of a mark, however much of it was taken out. */
const remnant = { words: 5, weight: 12, share: 0.15, density: 0.75 };

/** Where a mark stands in the new text. */
export interface Place extends Span {
  /** Whether it stands in another order than before. */
  readonly moved: boolean;
  /** 0 to 1: how much of the mark and of its new place is the same. */
  readonly score: number;
}

/** A row of words, from and to (exclusive). */
interface Row {
  readonly from: number;
  readonly to: number;
}

interface Found extends Row {
  /** Old words that `from` and `to - 1` come from. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly weight: number;
}

/** Where a mark of the old text stands in the new one, by what its words became; null where too little of it did. */
export function placeOf(old: Words, fresh: Words, matching: Matching, span: Span): Place | null {
  const mark = { from: wordAt(old, span.start), to: wordAt(old, span.end - 1) };
  if (mark.to < old.count && (old.starts[mark.to] ?? 0) < span.end) mark.to += 1;
  if (mark.from >= mark.to) return null;
  const total = weightOf(old, mark.from, mark.to);
  const found = densest(old, fresh, matching, mark);
  const enclosed = enclosure(old, matching, mark, found);
  const share = found ? found.weight / total : 0;
  const size = mark.to - mark.from;
  let row: Row;
  if (
    found &&
    (size > short
      ? share >= enough || isRemnant(fresh, found, share)
      : share >= enoughOfShort && agrees(old, matching, mark, found))
  ) {
    row = { from: headOf(old, fresh, matching, mark, found), to: tailOf(old, fresh, matching, mark, found) };
  } else if (enclosed && isLike(enclosed, size, share)) {
    row = enclosed;
  } else return null;
  const kept = found?.weight ?? 0;
  const score = kept === 0 ? bySurroundings : (2 * kept) / (total + weightOf(fresh, row.from, row.to));
  return { ...edges(old, fresh, span, mark, row), moved: (found?.block ?? 0) > 0, score: Math.min(1, score) };
}

function isRemnant(fresh: Words, { from, to, weight }: Found, share: number): boolean {
  const large = weight >= remnant.weight || to - from >= remnant.words;
  return large && share >= remnant.share && weight >= remnant.density * weightOf(fresh, from, to);
}

/** The heaviest row of the mark's words that stayed together; parts that an insertion split are joined again. */
function densest(old: Words, fresh: Words, { toNew, block }: Matching, mark: Row): Found | null {
  const slack = Math.max(4, (mark.to - mark.from) >> 1);
  const rows: { -readonly [Key in keyof Found]: Found[Key] }[] = [];
  for (let word = mark.from; word < mark.to; word += 1) {
    const place = toNew[word] ?? -1;
    if (place < 0) continue;
    const inBlock = block[word] ?? 0;
    const weight = wordWeight(old, word);
    const row = rows.at(-1);
    if (row && row.block === inBlock && place >= row.to && place - row.to - (word - row.last - 1) <= slack) {
      row.to = place + 1;
      row.last = word;
      row.weight += weight;
    } else rows.push({ from: place, to: place + 1, first: word, last: word, block: inBlock, weight });
  }
  const heaviest = rows.reduce<Found | null>((most, row) => (most && most.weight >= row.weight ? most : row), null);
  if (!heaviest || rows.length === 1) return heaviest;
  const weighty = rows.filter((row) => row.block === heaviest.block && row.weight >= heaviest.weight / 3);
  const from = Math.min(...weighty.map((row) => row.from));
  const to = Math.max(...weighty.map((row) => row.to));
  const joined = weighty.reduce((sum, row) => sum + row.weight, 0);
  if (to - from > 4 * (mark.to - mark.from) + 40 || weightOf(fresh, from, to) > 6 * joined) return heaviest;
  const first = Math.min(...weighty.map((row) => row.first));
  const last = Math.max(...weighty.map((row) => row.last));
  return { from, to, first, last, block: heaviest.block, weight: joined };
}

/** Whether the words around a short mark stand around its new place too, as far as there are any. */
function agrees(old: Words, { toNew, block }: Matching, mark: Row, found: Found): boolean {
  let there = 0;
  let agreeing = 0;
  const look = (word: number, expected: number) => {
    if (word < 0 || word >= old.count) return;
    there += 1;
    const place = toNew[word] ?? -1;
    if (place >= 0 && block[word] === found.block && Math.abs(place - expected) <= context) agreeing += 1;
  };
  for (let step = 1; step <= context; step += 1) {
    look(mark.from - step, found.from - step);
    look(mark.to - 1 + step, found.to - 1 + step);
  }
  return agreeing * 2 >= there || (there > 0 && agreeing >= 2 && bothSides(toNew, mark, found));
}

function bothSides(toNew: Int32Array, mark: Row, found: Found): boolean {
  return toNew[mark.from - 1] === found.from - 1 || toNew[mark.to] === found.to;
}

/** What stands between the words that stood on both sides of the mark, where those did not move apart. */
function enclosure(old: Words, { toNew, block }: Matching, mark: Row, found: Found | null): Row | null {
  const before = mark.from === 0 ? -1 : (toNew[mark.from - 1] ?? -1);
  const after = mark.to >= old.count ? -1 : (toNew[mark.to] ?? -1);
  if (before < 0 || after < 0 || after <= before + 1) return null;
  const inBlock = block[mark.from - 1];
  if (block[mark.to] !== inBlock || (found && found.block !== inBlock)) return null;
  if (found && (found.from <= before || found.to > after)) return null;
  return { from: before + 1, to: after };
}

function isLike(enclosed: Row, size: number, share: number): boolean {
  const now = enclosed.to - enclosed.from;
  if (size <= short) return now === size;
  return share >= enoughEnclosed && now >= 0.6 * size && now <= 1.6 * size;
}

/** The first new word of the mark: its own first word, or what that was replaced with. */
function headOf(old: Words, fresh: Words, { toNew, block }: Matching, mark: Row, found: Found): number {
  let { from, first } = found;
  while (first > mark.from && from > 0 && old.hashes[first - 1] === fresh.hashes[from - 1]) {
    first -= 1;
    from -= 1;
  }
  const lost = first - mark.from;
  if (lost === 0) return from;
  let back = mark.from - 1;
  while (back >= 0 && mark.from - back < 20 && !((toNew[back] ?? -1) >= 0 && block[back] === found.block)) back -= 1;
  const edge = back < 0 ? -1 : (toNew[back] ?? -1);
  const gap = from - edge - 1;
  if (gap <= 0 || (back >= 0 && (toNew[back] ?? -1) < 0)) return from;
  const between = first - back - 1;
  return from - Math.min(gap, Math.round((gap * lost) / between), lost + 3);
}

/** One past the last new word of the mark. */
function tailOf(old: Words, fresh: Words, { toNew, block }: Matching, mark: Row, found: Found): number {
  let { to, last } = found;
  while (last < mark.to - 1 && to < fresh.count && old.hashes[last + 1] === fresh.hashes[to]) {
    last += 1;
    to += 1;
  }
  const lost = mark.to - 1 - last;
  if (lost === 0) return to;
  let on = mark.to;
  while (on < old.count && on - mark.to < 20 && !((toNew[on] ?? -1) >= 0 && block[on] === found.block)) on += 1;
  const edge = on >= old.count ? fresh.count : (toNew[on] ?? -1);
  const gap = edge - to;
  if (gap <= 0 || (on < old.count && (toNew[on] ?? -1) < 0)) return to;
  const between = on - last - 1;
  return to + Math.min(gap, Math.round((gap * lost) / between), lost + 3);
}

/** From words to offsets: with the punctuation that the mark began and ended with, or the part of a word. */
function edges(old: Words, fresh: Words, span: Span, mark: Row, row: Row): Span {
  const oldStart = old.starts[mark.from] ?? 0;
  const oldEnd = old.ends[mark.to - 1] ?? 0;
  let start = fresh.starts[row.from] ?? 0;
  let end = fresh.ends[row.to - 1] ?? start;
  const same = (oldWord: number, newWord: number) => old.hashes[oldWord] === fresh.hashes[newWord];
  if (span.start < oldStart) start -= lengthOfSame(fresh.text, start, old.text.slice(span.start, oldStart), -1);
  else if (same(mark.from, row.from)) start += span.start - oldStart;
  if (span.end > oldEnd) end += lengthOfSame(fresh.text, end, old.text.slice(oldEnd, span.end), 1);
  else if (same(mark.to - 1, row.to - 1)) end -= oldEnd - span.end;
  return { start, end: Math.max(end, start) };
}
