import type { DraftedFact } from '../../contract/facts.ts';
import type { FoundCommitment } from './found.ts';

/** One fact for each undertaking, requests last, each group in the order of the text. */
export function commitmentFacts(found: readonly FoundCommitment[]): DraftedFact[] {
  const ordered = [
    ...found.filter(({ status }) => status !== 'requested'),
    ...found.filter(({ status }) => status === 'requested'),
  ];
  return ordered.map(
    ({ text, parties, toward, by, due, status, spans, confidence, reason }): DraftedFact => ({
      kind: 'commitment',
      text,
      parties,
      toward,
      by,
      due,
      status,
      spans,
      confidence,
      reason,
      drafter: false,
    }),
  );
}
