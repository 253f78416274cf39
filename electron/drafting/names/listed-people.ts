import type { Reading } from '../reading/reading.ts';
import type { Verdict } from './judge.ts';

/**
 * `Ana Roe and | Tom Vey |`, `Ana Roe, | Tom Vey |, Eva Lind`: two plain words in a list of people.
 *
 * @param starts where full names of people begin, in tokens
 * @param ends where they end
 */
export function besidePerson(
  { tokens, pack }: Reading,
  verdict: Verdict,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): Verdict | undefined {
  const { from, to } = verdict;
  if (to - from < 2 || to - from > 4 || verdict.initial || tokens[to - 1]?.possessive) return undefined;
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (pack.functionWords.has(lower) || pack.notNames.has(lower) || pack.placeHeads.has(lower)) return undefined;
  }
  const and = (at: number) => pack.and.has(tokens[at]?.lower ?? '');
  const comma = (at: number) => tokens[at]?.text === ',';
  const before = ends.has(from - 1) || (comma(from - 2) && ends.has(from - 2));
  const after = starts.has(to + 1) || (comma(to) && and(to + 1) && starts.has(to + 2));
  const joined = (before && and(from - 1)) || (after && (and(to) || and(to + 1))) || (before && after && comma(to));
  return joined ? { ...verdict, kind: 'person', confidence: 0.72, rule: 'in a list of people' } : undefined;
}
