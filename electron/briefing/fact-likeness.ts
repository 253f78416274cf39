import { nameKey } from '../article/name-key.ts';
import type { FactBody } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { lineText } from './line-text.ts';

/** A line with what it takes to compare it with others, worked out once. */
export interface Comparable {
  readonly kind: FactBody['kind'];
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Every form of a name; undefined for a line that is no name. */
  readonly forms: ReadonlySet<string> | undefined;
  readonly name: string;
  readonly places: ReadonlySet<string>;
  /** In order, none touching another. */
  readonly spans: readonly Span[];
}

/** Part of two passages that both cover, under which two lines of different wording are two lines. */
const leastOverlap = 0.5;

/** @param spans in the text in which those of the other lines count */
export function comparable(body: FactBody, spans: readonly Span[]): Comparable {
  const text = lineText(body);
  const named = 'name' in body;
  return {
    kind: body.kind,
    text,
    words: new Set(nameKey(text).split(' ')),
    forms: named ? new Set([body.name, ...('aliases' in body ? body.aliases : [])].map(nameKey)) : undefined,
    name: nameKey(text),
    places: new Set(named ? spans.map(({ start, end }) => `${start}-${end}`) : []),
    spans: merged(spans),
  };
}

/** Code units of a text that share a key. */
const stretch = 256;

/** Keys of which two lines share one at least wherever they are alike, so that not every pair must be compared. */
export function keysOfLikeness({ kind, text, forms, places, spans }: Comparable): string[] {
  if (kind === 'summary') return [kind];
  if (forms) return [...[...forms].map((form) => `${kind} ${form}`), ...places];
  const stretches = spans.flatMap(({ start, end }) => {
    const first = Math.floor(start / stretch);
    return Array.from({ length: Math.floor((end - 1) / stretch) - first + 1 }, (_, at) => `${kind} ${first + at}`);
  });
  return [...new Set([`${kind} ${text}`, ...stretches])];
}

/** How far two drafted lines are the same line: 0 where they are two, more the surer it is. */
export function likeness(one: Comparable, other: Comparable): number {
  if (one.kind !== other.kind) return 0;
  // A briefing has one bottom line.
  if (one.kind === 'summary') return 1;
  if (one.forms && other.forms) return nameLikeness(one, other, one.forms, other.forms);
  const overlap = spanOverlap(one.spans, other.spans);
  if (one.text === other.text && overlap > 0) return 1 + overlap;
  if (one.text === other.text && (one.spans.length === 0 || other.spans.length === 0)) return 0.7;
  return overlap < leastOverlap ? 0 : (overlap + wordOverlap(one.words, other.words)) / 2;
}

function nameLikeness(
  one: Comparable,
  other: Comparable,
  forms: ReadonlySet<string>,
  otherForms: ReadonlySet<string>,
): number {
  if (one.name === other.name) return 1;
  const shared = [...one.places].some((place) => other.places.has(place));
  if (forms.has(other.name) || otherForms.has(one.name)) return shared ? 0.9 : 0.6;
  return shared ? 0.5 : 0;
}

/** Characters in both passages over characters in either. */
function spanOverlap(one: readonly Span[], other: readonly Span[]): number {
  const [from, to] = [one[0]?.start ?? 0, one.at(-1)?.end ?? 0];
  if ((other[0]?.start ?? 0) >= to || (other.at(-1)?.end ?? 0) <= from) return 0;
  let both = 0;
  for (const span of one) {
    for (const { start, end } of other) both += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  }
  return both === 0 ? 0 : both / (sizeOf(one) + sizeOf(other) - both);
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function wordOverlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}
