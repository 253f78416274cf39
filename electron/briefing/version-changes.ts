import { anchorAll } from '../article/anchoring/anchor-all.ts';
import { selectorsFor } from '../article/selectors.ts';
import type { DraftedHead } from '../contract/drafts.ts';
import type { DraftedFact, FactBody } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { type ChangeKind, changeKinds, type VersionChange } from '../contract/version-changes.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
import { comparable } from './fact-likeness.ts';
import { headChanges } from './head-changes.ts';
import { changesOfLine, sideOf } from './line-changes.ts';
import { pairLines } from './pair-lines.ts';

/** One version of an article as it was drafted. */
export interface DraftedVersion {
  readonly head: DraftedHead;
  readonly text: string;
  readonly facts: readonly DraftedFact[];
}

/** The kinds of lines whose changes are told, and under what. */
const told: { readonly [Kind in FactBody['kind']]?: ChangeKind } = {
  commitment: 'commitment',
  quote: 'quote',
  date: 'date',
  event: 'date',
  person: 'person',
  figure: 'figure',
};

/**
 * What changed from one version to another, as a briefing says it: undertakings added, dropped or reworded, quotations
 * altered, dates that are other days now, then people and figures. Lines are known to be the same by where their words
 * went and by what they say. Each change is tied to its passages in both texts.
 */
export function versionChanges(
  before: DraftedVersion,
  after: DraftedVersion,
  language: InterfaceLanguage,
): VersionChange[] {
  const old = before.facts.filter(({ kind }) => told[kind] !== undefined);
  const fresh = after.facts.filter(({ kind }) => told[kind] !== undefined);
  const places = placesIn(after.text, before.text, old);
  const pairs = pairLines(
    old.map((fact, at) => comparable(bodyOf(fact), places[at] ?? [])),
    fresh.map((fact) => comparable(bodyOf(fact), fact.spans)),
  );
  const found = new Set(pairs.values());
  const changes = [
    ...old.flatMap((fact, at) => {
      const now = fresh[pairs.get(at) ?? -1];
      return now ? changesOfLine(fact, now, language) : [gone(fact, language)];
    }),
    ...fresh.flatMap((fact, at) => (found.has(at) ? [] : [come(fact, language)])),
  ];
  return [...headChanges(before.head, after.head, language), ...inOrder(withoutEchoes(changes))];
}

function bodyOf({ spans, confidence, reason, drafter, ...body }: DraftedFact): FactBody {
  return body;
}

function kindOf({ kind }: DraftedFact): ChangeKind {
  return told[kind] ?? 'commitment';
}

function gone(fact: DraftedFact, language: InterfaceLanguage): VersionChange {
  return { kind: kindOf(fact), manner: 'dropped', before: sideOf(fact, language) };
}

function come(fact: DraftedFact, language: InterfaceLanguage): VersionChange {
  return { kind: kindOf(fact), manner: 'added', after: sideOf(fact, language) };
}

/** Where the passages of old lines stand in the new text, as far as they do. */
function placesIn(text: string, oldText: string, facts: readonly DraftedFact[]): Span[][] {
  const selectors = facts.flatMap(({ spans }) => spans.map((span) => selectorsFor(oldText, span)));
  const anchored = anchorAll(oldText, text, selectors);
  let next = 0;
  return facts.map(({ spans }) =>
    spans.flatMap(() => {
      const place = anchored[next];
      next += 1;
      return place === undefined || place.verdict === 'orphan' ? [] : [{ start: place.start, end: place.end }];
    }),
  );
}

/** A day or a figure inside what is told already needs no line of its own. */
function withoutEchoes(changes: readonly VersionChange[]): VersionChange[] {
  const larger = changes.filter(({ kind, before, after }) => !isSmall(kind, before ?? after));
  const undertakings = changes.filter(({ kind }) => kind === 'commitment');
  return changes.filter((change) => {
    const { kind, manner } = change;
    if (kind === 'figure' && manner === 'reworded') return true;
    // An event that came or went with the undertaking that it is, or whose undertaking is told as reworded.
    if (kind === 'date' && (manner === 'added' || manner === 'dropped')) {
      const tells = (whole: VersionChange) => whole.manner === manner || whole.manner === 'reworded';
      if (undertakings.some((whole) => tells(whole) && isWithin(change, whole))) return false;
    }
    return !isSmall(kind, change.before ?? change.after) || !larger.some((whole) => isWithin(change, whole));
  });
}

function isWithin({ before, after }: VersionChange, whole: VersionChange): boolean {
  return (
    (before === undefined || isInside(before.spans, whole.before?.spans)) &&
    (after === undefined || isInside(after.spans, whole.after?.spans))
  );
}

/** Whether a side is no longer than a few words, such as a day or a number. */
function isSmall(kind: ChangeKind, side: VersionChange['before']): boolean {
  return (kind === 'date' || kind === 'figure') && (side?.spans.every(({ start, end }) => end - start <= 40) ?? false);
}

function isInside(spans: readonly Span[], wholes: readonly Span[] | undefined): boolean {
  return spans.every((span) => wholes?.some(({ start, end }) => start < span.end && span.start < end) === true);
}

function inOrder(changes: readonly VersionChange[]): VersionChange[] {
  const place = ({ before, after }: VersionChange) => (after ?? before)?.spans[0]?.start ?? 0;
  const rank = ({ kind }: VersionChange) => changeKinds.indexOf(kind);
  return [...changes].sort((one, other) => rank(one) - rank(other) || place(one) - place(other));
}
