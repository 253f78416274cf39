import type { Fact } from '../contract/facts.ts';
import type { Span } from '../contract/text.ts';
import { namedIn } from './named-in.ts';

/**
 * The lines that named somebody where the text means only the mentions that were split off: in the sentences that the
 * line, or its speaker, rests on, one of those stands and none of the rest.
 *
 * @param moved mentions that are somebody else's now
 * @param rest mentions that stay
 * @param sentences of the text that all spans count in
 */
export function linesOfMoved(
  facts: readonly Fact[],
  name: string,
  { moved, rest, sentences }: { moved: readonly Span[]; rest: readonly Span[]; sentences: readonly Span[] },
): ReadonlySet<string> {
  const lines = facts.filter((fact) => {
    if (!namedIn(fact.body).includes(name)) return false;
    const { body } = fact;
    const speaker = body.kind === 'quote' ? body.speakerSpan : undefined;
    const around = sentences.filter((sentence) =>
      (speaker ? [speaker] : fact.evidence.spans).some((span) => overlaps(sentence, span)),
    );
    const stands = (mentions: readonly Span[]) =>
      mentions.some((mention) => (speaker ? overlaps(mention, speaker) : around.some((one) => overlaps(one, mention))));
    return stands(moved) && !stands(rest);
  });
  return new Set(lines.map(({ id }) => id));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
