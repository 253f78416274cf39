import type { Span } from '../contract/text.ts';
import type { PassageSurroundings } from './passage-line.ts';
import { quotedParts } from './quoted-parts.ts';

/** Somebody who is named in the article, and where. */
export interface NamedThere {
  readonly name: string;
  readonly span?: Span | undefined;
}

/**
 * Who says a passage, as far as its paragraph tells: a person who is named there outside quotation marks, the nearest to
 * the passage; else whoever a quotation or position of that paragraph is said by already.
 */
export function speakerOf(passage: Span, { text, facts, paragraph }: PassageSurroundings): NamedThere | undefined {
  const quoted = quotedParts(text, paragraph);
  const named = facts.flatMap(({ body, evidence, hidden, unverified }) =>
    body.kind !== 'person' || hidden || unverified
      ? []
      : evidence.spans
          .filter((span) => overlaps(span, paragraph) && !quoted.some((part) => overlaps(part, span)))
          .map((span) => ({ name: body.name, span, away: distance(span, passage) })),
  );
  const [nearest] = named.sort((one, other) => one.away - other.away);
  if (nearest !== undefined) return { name: nearest.name, span: nearest.span };
  for (const { body, evidence } of facts) {
    const speaks = body.kind === 'quote' || body.kind === 'position' ? body.speaker : undefined;
    if (speaks !== undefined && evidence.spans.some((span) => overlaps(span, paragraph))) return { name: speaks };
  }
  return undefined;
}

/** Characters between two passages; none where they touch. */
function distance(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
