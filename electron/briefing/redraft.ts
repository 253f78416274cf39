import type { Evidence, FactBody } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { type Comparable, comparable, keysOfLikeness, likeness } from './fact-likeness.ts';

/** A line that stands in the briefing. */
export interface StoredLine {
  readonly id: string;
  readonly body: FactBody;
  /** In the text that was drafted now; empty where its passages are gone from it. */
  readonly spans: readonly Span[];
  /** The line as it was drafted; absent for one that a hand added. */
  readonly drafted?: FactBody | undefined;
  readonly evidence: Evidence;
  /** True where a hand has edited, judged, hidden, moved, merged, added or noted it. */
  readonly touched: boolean;
}

/** A line as the engine drafts it now. */
export interface DraftedLine {
  readonly body: FactBody;
  readonly evidence: Evidence;
}

/** What drafting again does to a briefing. */
export interface RedraftPlan {
  /** Lines that a hand has touched; nothing about them changes. */
  readonly kept: readonly string[];
  /** Untouched lines that are found again as they are. */
  readonly same: readonly string[];
  /** Untouched lines that are found again in other words, or for other reasons: they keep their id and place. */
  readonly changed: readonly (DraftedLine & { readonly id: string })[];
  /** Untouched lines that are no longer found. */
  readonly removed: readonly string[];
  /** New lines in their order; each comes to stand before a line that stays, or last. */
  readonly added: readonly (DraftedLine & { readonly beforeId: string | null })[];
}

/**
 * What a new draft changes in a briefing. A touched line stays as it is and stands for the drafted line it came from, so
 * that what was edited, merged or rejected does not come back beside it. Lines that stay keep their order. The same
 * draft a second time changes nothing.
 *
 * @param stored in the order of the briefing
 */
export function planRedraft(stored: readonly StoredLine[], drafted: readonly DraftedLine[]): RedraftPlan {
  const matches = matchLines(stored, drafted);
  const found = new Map([...matches].map(([at, id]) => [id, drafted[at]]));
  const untouched = stored.filter((line) => !line.touched);
  const again = untouched.flatMap((line) => {
    const now = found.get(line.id);
    return now === undefined ? [] : [{ line, now }];
  });
  const removed = untouched.filter((line) => !found.has(line.id)).map(({ id }) => id);
  const gone = new Set(removed);
  const stays = stored.filter((line) => !gone.has(line.id)).map(({ id }) => id);
  const next = new Map(stays.map((id, at) => [id, stays[at + 1] ?? null]));
  const stands = standsFor(stored, drafted, matches);
  return {
    kept: stored.filter((line) => line.touched).map(({ id }) => id),
    same: again.filter(({ line, now }) => isSame(line, now)).map(({ line }) => line.id),
    changed: again.filter(({ line, now }) => !isSame(line, now)).map(({ line, now }) => ({ id: line.id, ...now })),
    removed,
    added: drafted.flatMap((line, at) =>
      stands.has(at) ? [] : [{ ...line, beforeId: placeOf(at, drafted, stands, next) }],
    ),
  };
}

/** Which stored line each drafted one is, by its index: those that say the very same first, then the most alike. */
function matchLines(stored: readonly StoredLine[], drafted: readonly DraftedLine[]): Map<number, string> {
  const matches = new Map<number, string>();
  const taken = new Set<string>();
  const take = (at: number, id: string) => {
    if (matches.has(at) || taken.has(id)) return;
    matches.set(at, id);
    taken.add(id);
  };
  const bySaying = new Map<string, StoredLine[]>();
  for (const line of stored) {
    for (const saying of new Set(sayingsOf(line))) bySaying.set(saying, [...(bySaying.get(saying) ?? []), line]);
  }
  drafted.forEach(({ body, evidence }, at) => {
    const same = bySaying.get(sayingOf(body, evidence.spans))?.find(({ id }) => !taken.has(id));
    if (same) take(at, same.id);
  });
  const open = drafted.flatMap((line, at) => (matches.has(at) ? [] : [{ now: nowOf(line), at }]));
  const near = knownBy(stored.filter(({ id }) => !taken.has(id)));
  const pairs = open.flatMap(({ now, at }) =>
    near(now).flatMap(({ id, ways }) => {
      const alike = likest(ways, now);
      return alike > 0 ? [{ at, id, alike }] : [];
    }),
  );
  // Sorting keeps the order of equals: the first drafted, and of the stored the first in the briefing.
  for (const { at, id } of pairs.sort((a, b) => b.alike - a.alike)) take(at, id);
  return matches;
}

/** Every drafted line that needs no line of its own, with the stored one that says it. */
function standsFor(
  stored: readonly StoredLine[],
  drafted: readonly DraftedLine[],
  matches: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const near = knownBy(stored.filter((line) => line.touched));
  const stands = new Map(matches);
  drafted.forEach((line, at) => {
    if (stands.has(at)) return;
    // What a hand has put together may be drafted in parts again.
    const now = nowOf(line);
    const whole = near(now).find(({ ways }) => likest(ways, now) >= surelyTheSame);
    if (whole) stands.set(at, whole.id);
  });
  return stands;
}

/** Likeness from which two lines must not stand beside one another. */
const surelyTheSame = 0.9;

function nowOf({ body, evidence }: DraftedLine): Comparable {
  return comparable(body, evidence.spans);
}

/** What a stored line can be known by: what was drafted, and what a hand has made of it. */
function waysOf({ body, drafted, spans, touched }: StoredLine): readonly Comparable[] {
  return [...(drafted === undefined ? [] : [drafted]), ...(touched ? [body] : [])].map((said) =>
    comparable(said, spans),
  );
}

interface Known {
  readonly id: string;
  readonly ways: readonly Comparable[];
}

/** Finds the stored lines that a drafted one may be like, in the order of the briefing. */
function knownBy(stored: readonly StoredLine[]): (now: Comparable) => readonly Known[] {
  const byKey = new Map<string, Set<number>>();
  const known = stored.map((line, at): Known => {
    const ways = waysOf(line);
    for (const key of ways.flatMap(keysOfLikeness)) {
      const lines = byKey.get(key);
      if (lines) lines.add(at);
      else byKey.set(key, new Set([at]));
    }
    return { id: line.id, ways };
  });
  return (now) => {
    const near = new Set<number>();
    for (const key of keysOfLikeness(now)) for (const at of byKey.get(key) ?? []) near.add(at);
    return [...near].sort((a, b) => a - b).flatMap((at) => known[at] ?? []);
  };
}

function likest(ways: readonly Comparable[], now: Comparable): number {
  return ways.reduce((most, way) => Math.max(most, likeness(way, now)), 0);
}

/** Before which line that stays a new one comes: behind the line that was drafted before it, or before the next. */
function placeOf(
  at: number,
  drafted: readonly DraftedLine[],
  stands: ReadonlyMap<number, string>,
  next: ReadonlyMap<string, string | null>,
): string | null {
  const kind = drafted[at]?.body.kind;
  for (let before = at - 1; before >= 0; before -= 1) {
    const id = drafted[before]?.body.kind === kind ? stands.get(before) : undefined;
    if (id !== undefined) return next.get(id) ?? null;
  }
  for (let after = at + 1; after < drafted.length; after += 1) {
    const id = drafted[after]?.body.kind === kind ? stands.get(after) : undefined;
    if (id !== undefined) return id;
  }
  return null;
}

function isSame({ body, evidence, spans: before }: StoredLine, now: DraftedLine): boolean {
  const { confidence, reason, drafter, spans } = now.evidence;
  return (
    sayingOf(body, before) === sayingOf(now.body, spans) &&
    evidence.confidence === confidence &&
    evidence.reason === reason &&
    evidence.drafter === drafter
  );
}

function sayingsOf({ body, drafted, spans, touched }: StoredLine): string[] {
  return [...(drafted === undefined ? [] : [drafted]), ...(touched ? [body] : [])].map((said) => sayingOf(said, spans));
}

/** All that a line says and where, as a text; fields without a value are as absent ones. */
function sayingOf(body: FactBody, spans: readonly Span[]): string {
  return JSON.stringify([body, spans.map(({ start, end }) => [start, end])], (_key, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
