import { addScores, emptyScores, type Scores } from '../../tests/drafting/scoring/tally.ts';

/** Several sets' scores as one: hits and misses are added up, not figures averaged. */
export function sum(parts: readonly Scores[]): Scores {
  const scores = emptyScores();
  for (const part of parts) addScores(scores, part, '');
  return scores;
}
