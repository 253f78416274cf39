import type { DraftedFact } from '../../contract/facts.ts';
import type { Span } from '../../contract/text.ts';
import type { FoundDate } from '../dates/find-dates.ts';
import type { Dateline } from '../head/dateline.ts';

/** The dateline's day, then every date of the text; one that is said again is one fact with all its places. */
export function dateFacts(dateline: Dateline, dates: readonly FoundDate[]): DraftedFact[] {
  const facts: DraftedFact[] = [];
  const places = new Map<string, Span[]>();
  const keyOf = (iso: string | undefined, wording: string) => `${iso} ${wording.toLowerCase()}`;
  if (dateline.dateSpan && dateline.wording !== undefined) {
    const spans = [dateline.dateSpan];
    places.set(keyOf(dateline.date, dateline.wording), spans);
    facts.push({
      kind: 'date',
      iso: dateline.date,
      wording: dateline.wording,
      certainty: dateline.partial ? 'inferred' : 'stated',
      spans,
      confidence: 0.95,
      reason: 'dateline',
      drafter: false,
    });
  }
  for (const date of dates) {
    const span = { start: date.start, end: date.end };
    const key = keyOf(date.iso, date.wording);
    const known = places.get(key);
    if (known) known.push(span);
    else {
      const spans = [span];
      places.set(key, spans);
      const confidence = date.certainty === 'stated' ? 0.95 : date.certainty === 'inferred' ? 0.8 : 0.65;
      facts.push({
        kind: 'date',
        iso: date.iso,
        wording: date.wording,
        certainty: date.certainty,
        spans,
        confidence,
        reason: `a date in the text; ${date.certainty}`,
        drafter: false,
      });
    }
  }
  return facts;
}
