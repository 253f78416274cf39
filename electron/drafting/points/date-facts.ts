import type { DraftedFact } from '../../contract/facts.ts';
import type { FoundDate } from '../dates/find-dates.ts';
import type { Dateline } from '../head/dateline.ts';

/** The dateline's day, then every date of the text; one that is said again is one fact with all its places. */
export function dateFacts(dateline: Dateline, dates: readonly FoundDate[]): DraftedFact[] {
  const facts: (DraftedFact & { kind: 'date' })[] = [];
  if (dateline.dateSpan && dateline.wording !== undefined) {
    facts.push({
      kind: 'date',
      iso: dateline.date,
      wording: dateline.wording,
      certainty: dateline.partial ? 'inferred' : 'stated',
      spans: [dateline.dateSpan],
      confidence: 0.95,
      reason: 'dateline',
      drafter: false,
    });
  }
  for (const date of dates) {
    const span = { start: date.start, end: date.end };
    const same = facts.findIndex(
      (fact) => fact.iso === date.iso && fact.wording.toLowerCase() === date.wording.toLowerCase(),
    );
    const known = facts[same];
    if (known) facts[same] = { ...known, spans: [...known.spans, span] };
    else {
      const confidence = date.certainty === 'stated' ? 0.95 : date.certainty === 'inferred' ? 0.8 : 0.65;
      facts.push({
        kind: 'date',
        iso: date.iso,
        wording: date.wording,
        certainty: date.certainty,
        spans: [span],
        confidence,
        reason: `a date in the text; ${date.certainty}`,
        drafter: false,
      });
    }
  }
  return facts;
}
