import type { View } from '../discourse/phrases.ts';
import { isRead, type Sentence } from '../reading/reading.ts';

/** In an opinion piece few sentences give somebody's words, and many say what should be. */
const fewReports = 0.2;
const manyViews = 0.18;

/**
 * What an opinion piece holds: its weightiest sentence that says what must or should be. Undefined for a report, a
 * feature or anything short.
 */
export function thesisOf(view: View, ranked: readonly Sentence[]): Sentence | undefined {
  const { reading } = view;
  const read = reading.sentences.filter(({ role }) => isRead(role));
  if (read.length < 6) return undefined;
  const reports = read.filter((sentence) => has(view, sentence, reading.pack.speech)).length;
  const views = read.filter((sentence) => has(view, sentence, reading.pack.opinionWords)).length;
  if (reports / read.length > fewReports || views / read.length < manyViews) return undefined;
  return ranked.find((sentence) => {
    const long = sentence.to - sentence.from >= 9;
    const leans = reading.pack.clauses.leaning.has(reading.tokens[sentence.from]?.lower ?? '');
    return long && !leans && has(view, sentence, reading.pack.opinionWords);
  });
}

function has(
  { reading, quoted }: View,
  sentence: Sentence,
  words: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (!quoted[at] && words.has(reading.tokens[at]?.lower ?? '')) return true;
  return false;
}
