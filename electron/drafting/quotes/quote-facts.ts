import type { DraftedFact } from '../../contract/facts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Quotation } from './quotations.ts';

/** One fact for each quotation, its words taken from the text as they stand. */
export function quoteFacts(reading: Reading, quotations: readonly Quotation[]): DraftedFact[] {
  return quotations.map((quotation): DraftedFact => {
    const { attribution } = quotation;
    return {
      kind: 'quote',
      text: quotation.spans.map(({ start, end }) => reading.text.slice(start, end)).join(' '),
      speaker: attribution?.name,
      speakerSpan: attribution?.name === undefined ? undefined : attribution.span,
      spans: quotation.spans,
      confidence: attribution?.name === undefined ? 0.5 : quotation.closed ? attribution.confidence : Math.min(0.7, attribution.confidence),
      reason: attribution?.reason ?? 'quotation marks; speaker not told',
      drafter: false,
    };
  });
}
