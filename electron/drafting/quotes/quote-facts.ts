import type { DraftedFact } from '../../contract/facts.ts';
import type { Span } from '../../contract/text.ts';
import type { View } from '../discourse/phrases.ts';
import type { Quotation } from './quotations.ts';

/** One fact for each quotation, its words taken from the text as they stand. */
export function quoteFacts(view: View, quotations: readonly Quotation[]): DraftedFact[] {
  return quotations.map((quotation): DraftedFact => {
    const { attribution } = quotation;
    const spans = withoutLastComma(view, quotation.spans);
    return {
      kind: 'quote',
      text: spans.map(({ start, end }) => view.reading.text.slice(start, end)).join(' '),
      speaker: attribution?.name,
      speakerSpan: attribution?.name === undefined ? undefined : namingSpan(view, quotation),
      spans,
      confidence:
        attribution?.name === undefined
          ? 0.5
          : quotation.closed
            ? attribution.confidence
            : Math.min(0.7, attribution.confidence),
      reason: attribution?.reason ?? 'quotation marks; speaker not told',
      drafter: false,
    };
  });
}

/** `“We won,” she said`: the comma belongs to the reporting sentence. */
function withoutLastComma({ reading }: View, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  if (!last || last.end - last.start < 2 || reading.text.charAt(last.end - 1) !== ',') return spans;
  return [...spans.slice(0, -1), { start: last.start, end: last.end - 1 }];
}

/** The words that name the speaker: those of the reporting clause, or for a pronoun the last mention by name before it. */
function namingSpan({ names }: View, { attribution }: Quotation): Span | undefined {
  const span = attribution?.span;
  const person = attribution?.entity;
  if (!span || !person || person.mentions.some(({ start, end }) => start < span.end && end > span.start)) return span;
  const before = person.mentions.filter(({ start }) => start < span.start).sort((a, b) => b.start - a.start)[0];
  const named = before ?? person.mentions[0];
  return names.people.includes(person) && named ? { start: named.start, end: named.end } : span;
}
