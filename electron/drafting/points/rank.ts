import type { FoundCommitment } from '../commitments/found.ts';
import type { View } from '../discourse/phrases.ts';
import { isRead, type Sentence } from '../reading/reading.ts';

/** A sentence with how much a reader with one minute needs it. */
export interface Ranked {
  readonly sentence: Sentence;
  readonly score: number;
}

/**
 * Sentences by weight: the words that the article keeps coming back to, its undertakings, names and figures, and an
 * early place. Speech, questions, fragments and very long sentences weigh less.
 */
export function rankSentences(view: View, commitments: readonly FoundCommitment[], bodyFrom: number): Ranked[] {
  const { reading } = view;
  const read = reading.sentences.filter((sentence) => isRead(sentence.role) && sentence.to > bodyFrom);
  // The lines of a list stand among the undertakings; a point is a sentence.
  const prose = read.filter(({ role }) => role !== 'listItem');
  const sentences = prose.length >= 2 ? prose : read;
  const frequency = wordFrequency(view, sentences);
  const undertakings = new Map<number, number>();
  for (const { from, status } of commitments) {
    const index = reading.sentenceOf[from] ?? 0;
    undertakings.set(index, (undertakings.get(index) ?? 0) + (status === 'requested' ? 0.5 : 1));
  }
  return sentences
    .map((sentence, order) => ({
      sentence,
      score: scoreOf(view, sentence, order, sentences.length, frequency, undertakings.get(sentence.index) ?? 0),
    }))
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
}

function wordFrequency(view: View, sentences: readonly Sentence[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of contentWords(view, sentence)) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** The words of a sentence that carry its matter, cut to six letters. */
export function contentWords({ reading }: View, sentence: Sentence): Set<string> {
  const words = new Set<string>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind === 'word' && token.lower.length > 2 && !reading.pack.stopWords.has(token.lower))
      words.add(token.lower.slice(0, 6));
  }
  return words;
}

function scoreOf(
  view: View,
  sentence: Sentence,
  order: number,
  total: number,
  frequency: Map<string, number>,
  undertakings: number,
): number {
  const { reading, quoted, names } = view;
  const words = contentWords(view, sentence);
  // A line that only opens what follows says nothing by itself.
  if (words.size < 4 || reading.text.charAt(sentence.end - 1) === ':') return -1;
  let topic = 0;
  for (const word of words) topic += Math.min(5, (frequency.get(word) ?? 1) - 1);
  let speech = 0;
  let named = 0;
  let figures = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    speech += quoted[at] ?? 0;
    if (names.mentionAt.get(at)?.from === at) named += 1;
    if (reading.tokens[at]?.kind === 'number') figures += 1;
  }
  const length = sentence.to - sentence.from;
  const spoken = speech / Math.max(1, length);
  const long = length > 45 ? (length - 45) * 0.06 : 0;
  const early = order === 0 ? 4 : order === 1 ? 2 : order < 5 ? 1 : -order / Math.max(20, total);
  const dangling = reading.pack.clauses.leaning.has(reading.tokens[sentence.from]?.lower ?? '') ? 1.2 : 0;
  const question = reading.text.charAt(sentence.end - 1) === '?' ? 2 : 0;
  return (
    topic / Math.sqrt(words.size) +
    Math.min(3, undertakings) * 1.6 +
    Math.min(3, named) * 0.35 +
    Math.min(2, figures) * 0.5 +
    early -
    spoken * 3 -
    long -
    dangling -
    question
  );
}
